import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, type SaveDialogOptions, shell } from 'electron';
import type { Delivered } from '../../shared/agenda/commands.ts';
import type { Desktop } from '../host.ts';
import { writeNewFile } from '../new-file.ts';
import type { ProjectorWindow } from './projector.ts';

const boards: FileFilter = { name: 'Nämnd i Klubba', extensions: ['klubba'] };
const all: FileFilter = { name: 'Alla filer', extensions: ['*'] };

/** Kinds that only a reader opens. All else (programs, scripts, macros, links) came with a board and is shown, not run. */
const readable = new Set(
  'csv doc docx eml gif jpeg jpg odp ods odt pdf png ppt pptx rtf tif tiff txt xls xlsx'.split(' '),
);

/** Whether a file may be opened by its own program without asking. */
function isReadable(path: string): boolean {
  return readable.has(extname(path).slice(1).toLowerCase());
}

/** Files that belong together come one by one; their folder is shown once (ms). */
const together = 10_000;

/** The system's dialogs, over the window, and its folders, for the app. */
export function createDesktop(
  window: BrowserWindow,
  projector: ProjectorWindow,
): Desktop & { cleanUp(): Promise<void> } {
  const delivered = new Map<string, string>();
  const shownAt = new Map<string, number>();
  const house = () => join(app.getPath('documents'), 'Klubba');
  const opened = join(app.getPath('userData'), 'opened');

  function note(path: string): Delivered {
    const token = randomUUID();
    delivered.set(token, path);
    return { kind: 'saved', fileName: basename(path), folder: basename(dirname(path)), token };
  }

  async function askWhere(options: SaveDialogOptions): Promise<string | null> {
    const answer = await dialog.showSaveDialog(window, options);
    return answer.canceled || answer.filePath === '' ? null : answer.filePath;
  }

  async function deliver(file: { fileName: string; bytes: Uint8Array }, folder?: string): Promise<Delivered> {
    const into = resolve(house(), folder ?? '');
    const path = await writeNewFile(into, file.fileName, file.bytes);
    const isShown = folder !== undefined && Date.now() - (shownAt.get(into) ?? 0) < together;
    if (!isShown) shell.showItemInFolder(path);
    shownAt.set(into, Date.now());
    return note(path);
  }

  return {
    folders: true,

    async chooseBoard() {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Öppna nämnd',
        buttonLabel: 'Öppna',
        filters: [boards, all],
        properties: ['openFile'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },

    async chooseNewFile(suggestedName) {
      const extension = extname(suggestedName);
      const filters = extension === '.klubba' ? [boards] : [{ name: extension, extensions: [extension.slice(1)] }, all];
      let defaultPath = join(app.getPath('documents'), suggestedName);
      for (;;) {
        const chosen = await askWhere({
          title: 'Spara som',
          buttonLabel: 'Spara',
          defaultPath,
          filters,
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        });
        if (chosen === null || extname(chosen).toLowerCase() === extension) return chosen;
        // Not every system's dialog adds the ending; with it, the name may be one that the person was not asked about.
        defaultPath = chosen + extension;
        if (!existsSync(defaultPath)) return defaultPath;
      }
    },

    deliver,

    async open(file) {
      if (!isReadable(file.fileName)) return deliver(file);
      const path = await writeNewFile(join(opened, randomUUID()), file.fileName, file.bytes);
      // Read-only, so that the program says that changes here do not reach the board.
      await chmod(path, 0o400);
      const problem = await shell.openPath(path);
      return problem === '' ? note(path) : deliver(file);
    },

    async show(token) {
      const path = delivered.get(token);
      if (path === undefined || !existsSync(path)) return false;
      shell.showItemInFolder(path);
      return true;
    },

    async showProjector(meetingId) {
      await projector.show(meetingId);
      return true;
    },

    /** Removes what was opened from the board: it may name persons, and the board has it. */
    cleanUp: () => rm(opened, { recursive: true, force: true }),
  };
}
