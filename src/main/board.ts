import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BoardFile, blobCommands, boardCommands } from '../shared/board/commands.ts';
import { board, municipality } from '../shared/board/model.ts';
import { CommandError, fail } from '../shared/errors.ts';
import { backupHandlers } from './backup.ts';
import { boardDetail } from './board-detail.ts';
import { createBoardFile } from './db/open.ts';
import { entityHandlers } from './entity.ts';
import { createExampleBoard } from './exchange.ts';
import { numberedName, safeFileName } from './file-names.ts';
import { findable } from './findable.ts';
import type { Handlers } from './handlers.ts';
import type { House } from './house.ts';
import { uuidv7 } from './ids.ts';
import { fileOf } from './open-house.ts';
import { purgeHandlers } from './purge.ts';
import { rescueHandlers } from './rescue.ts';

/** Makes a board file with its one board row and nothing else. */
export function createEmptyBoard(path: string, name: string): void {
  createBoardFile(path, (_db, queries) => queries.board.insert(board.parse({ id: uuidv7(), name })));
}

/** Opens this machine's copy of the example; while that is open elsewhere, the next one. */
async function openExample(house: House, number = 1): Promise<BoardFile> {
  const path = join(house.files.data, numberedName('Exempelnämnden.klubba', number));
  if (!existsSync(path)) {
    mkdirSync(house.files.data, { recursive: true });
    createExampleBoard(path, house.files.resources);
  }
  try {
    return await house.open(path);
  } catch (error) {
    if (error instanceof CommandError && error.failure.code === 'board.locked') return openExample(house, number + 1);
    throw error;
  }
}

export const boardHandlers: Handlers<typeof boardCommands> = {
  'board.get': ({ queries }) => boardDetail(queries),
  'board.findable': ({ queries }) => findable(queries),
  'board.update': ({ queries }, { patch }) => queries.board.update(boardDetail(queries).board.id, patch),
  'board.setLogo': ({ queries }, { municipalityId, bytes }) =>
    queries.municipalities.update(municipalityId, { logoSha256: bytes === null ? null : queries.blobs.put(bytes) }),
  ...entityHandlers('municipality', municipality, (queries) => queries.municipalities),

  'board.file': (house) => {
    if (house.isOpen()) return fileOf(house.board());
    if (house.outsideFailure) throw new CommandError(house.outsideFailure);
    return null;
  },
  'board.recent': (house) => house.profile.recent(house.offer),
  'board.forget': (house, { token }) => {
    house.profile.forget(house.pathOf(token));
    return house.profile.recent(house.offer);
  },
  'board.open': async (house, { token }) => {
    const path = token === undefined ? await house.desktop.chooseBoard() : house.pathOf(token);
    return path === null ? fail('dialog.cancelled', {}) : house.open(path);
  },
  'board.create': async (house, { name }) => {
    const path = await house.desktop.chooseNewFile(safeFileName(`${name}.klubba`, 'Nämnd'));
    if (path === null) return fail('dialog.cancelled', {});
    createEmptyBoard(path, name);
    return house.open(path);
  },
  'board.example': (house) => openExample(house),
  'board.close': async (house) => {
    await house.close();
    return { closed: true };
  },
  ...backupHandlers,
  ...rescueHandlers,
  ...purgeHandlers,
};

export const blobHandlers: Handlers<typeof blobCommands> = {
  'blob.read': ({ queries }, { sha256 }) =>
    queries.blobs.get(sha256) ?? fail('item.missing', { what: 'blob', id: sha256 }),
};
