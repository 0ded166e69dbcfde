import { attachmentLimit } from '../../shared/agenda/limits.ts';
import { errorText } from '../../shared/error-text.ts';
import type { State } from '../store/state.ts';
import { namedFile } from './attachment-file.ts';

/** A file as it is attached. */
export interface AddedFile extends ReturnType<typeof namedFile> {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Adds files one after another; one that is too large is told before a byte of it is read. */
export async function addFiles(
  state: State,
  files: readonly File[],
  add: (file: AddedFile) => Promise<unknown>,
): Promise<void> {
  for (const file of files) {
    if (file.size > attachmentLimit) {
      const { title, help } = errorText({
        code: 'attachment.tooLarge',
        data: { size: file.size, limit: attachmentLimit },
      });
      state.notices.show({ tone: 'danger', text: `${file.name}: ${title}`, help });
      continue;
    }
    const bytes = await readFile(file);
    if (bytes === null) {
      state.notices.show({
        tone: 'danger',
        text: `”${file.name}” kunde inte läsas.`,
        help: 'Filen kan vara öppen i ett annat program eller ligga på en plats som inte svarar. Försök igen.',
      });
      continue;
    }
    const { name: fileName, type: mediaType } = file;
    await add({ ...namedFile(fileName), fileName, mediaType, bytes });
  }
}

async function readFile(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser says no more than that it could not be read; the person is told so.
    return null;
  }
}
