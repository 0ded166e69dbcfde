import { resolve } from 'node:path';
import { safeFileName } from '../file-names.ts';
import type { Desktop } from '../host.ts';
import { writeNewFile } from '../new-file.ts';

export interface CliDesktop {
  readonly desktop: Desktop;
  /** Where the made files went, in order. */
  readonly written: readonly string[];
  /** The whole path behind a token that a delivery answered. */
  pathOf(token: string): string | undefined;
}

/** A desktop without a person to ask: a new board goes where the command line says, made files to a folder or to `take`. */
export function createCliDesktop(options: {
  readonly folder: string;
  /** Everything goes straight into `folder`, because the person named it for this. */
  readonly together: boolean;
  readonly newFile?: string;
  /** Takes a made file itself rather than having it written (standard out). */
  readonly take?: (bytes: Uint8Array) => void;
}): CliDesktop {
  const written: string[] = [];

  async function write({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }, into?: string) {
    const folder = resolve(options.folder, into === undefined || options.together ? '.' : safeFileName(into));
    const path = await writeNewFile(folder, fileName, bytes);
    written.push(path);
    return { kind: 'saved', fileName, folder, token: String(written.length) } as const;
  }

  return {
    written,
    pathOf: (token) => written[Number(token) - 1],
    desktop: {
      folders: true,
      chooseBoard: async () => null,
      chooseNewFile: async () => options.newFile ?? null,
      async deliver(file, folder) {
        // What lies beside the open file (large attachments) is always files.
        if (!options.take || folder !== undefined) return await write(file, folder);
        options.take(file.bytes);
        return { kind: 'download', fileName: file.fileName, token: '' };
      },
      open: (file) => write(file),
      show: async () => false,
      showProjector: async () => false,
    },
  };
}
