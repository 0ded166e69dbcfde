import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { attachmentLimit } from '../../shared/agenda/limits.ts';
import { CommandError } from '../../shared/errors.ts';
import { readHeader } from '../db/open.ts';
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

/** Whether the file is a board by its header, of this Klubba or a newer one. */
function isBoardFile(path: string): boolean {
  try {
    readHeader(path);
    return true;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return error.failure.code !== 'board.notBoard';
  }
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

  /** Moves what only has the name of a board out of the boards: opening it there says what it is. */
  async function setAside(path: string, fileName: string): Promise<string> {
    const folder = join(temporary, secret());
    const aside = join(folder, fileName);
    try {
      await mkdir(folder);
      // Copied, for the temporary folder may lie on another disk.
      await copyFile(path, aside);
    } catch (error) {
      throw unwritable(error, fileName);
    } finally {
      await rm(path, { force: true });
    }
    return aside;
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
      showProjector: async () => false,
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
      if (!fileName.toLowerCase().endsWith('.klubba'))
        return await writeNewStream(join(temporary, secret(), fileName), source, messageLimit);
      const path = await writeNewStream(freePath(boards, fileName), source, boardLimit);
      return isBoardFile(path) ? path : await setAside(path, fileName);
    },
    close: () => rmSync(temporary, { recursive: true, force: true }),
  };
}
