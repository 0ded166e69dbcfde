import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { attachmentLimit } from '../../shared/agenda/limits.ts';
import { freePath, safeFileName } from '../file-names.ts';
import type { Desktop } from '../host.ts';
import { unwritable, writeNewStream } from '../new-file.ts';
import { messageLimit } from './body.ts';
import { secret } from './session.ts';

/** A board holds many attachments; this is only so that nobody fills a disk by mistake (bytes). */
const boardLimit = 40 * attachmentLimit;

export interface Download {
  readonly path: string;
  readonly fileName: string;
}

export interface BrowserDesk {
  readonly desktop: Desktop;
  /** Where new and uploaded boards stay. */
  readonly boards: string;
  /** Takes a made file that waits to be fetched: its token no longer works. */
  take(token: string): Download | undefined;
  /** The file was fetched whole and is removed, or it was not and waits again. */
  done(token: string, download: Download, whole: boolean): void;
  /** Keeps an uploaded file, a board for good and anything else until the host closes; answers its path. */
  upload(name: string, source: Readable): Promise<string>;
  close(): void;
}

/** What stands in for a desktop where there is only a browser: an upload for a chosen file, a download for a made one. */
export function createBrowserDesk(data: string): BrowserDesk {
  const boards = join(data, 'boards');
  const temporary = mkdtempSync(join(tmpdir(), 'klubba-'));
  const downloads = new Map<string, Download>();

  async function keep({ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array }) {
    const token = secret();
    const path = join(temporary, token);
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw unwritable(error, fileName);
    }
    downloads.set(token, { path, fileName });
    return { kind: 'download', fileName, token } as const;
  }

  return {
    boards,
    desktop: {
      folders: false,
      chooseBoard: async () => null,
      async chooseNewFile(suggestedName) {
        mkdirSync(boards, { recursive: true });
        return freePath(boards, safeFileName(suggestedName, 'nämnd'));
      },
      deliver: keep,
      open: keep,
      show: async () => false,
    },
    take(token) {
      const download = downloads.get(token);
      downloads.delete(token);
      return download;
    },
    done(token, download, whole) {
      if (whole) rmSync(download.path, { force: true });
      else downloads.set(token, download);
    },
    async upload(name, source) {
      const fileName = safeFileName(name);
      const isBoard = fileName.toLowerCase().endsWith('.klubba');
      const folder = isBoard ? boards : join(temporary, secret());
      return await writeNewStream(freePath(folder, fileName), source, isBoard ? boardLimit : messageLimit);
    },
    close: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
