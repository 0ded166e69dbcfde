import Database from 'better-sqlite3';
import { CommandError, type Failure } from '../../shared/errors.ts';

/** What a database or file-system error means for the person; null where it is none of theirs (rule 7 of the design). */
export function boardFailure(error: unknown, name: string): Failure | null {
  if (error instanceof CommandError) return error.failure;
  const code = codeOf(error);
  switch (code) {
    case 'SQLITE_NOTADB':
      return { code: 'board.notBoard', data: { name } };
    case 'SQLITE_CORRUPT':
    case 'SQLITE_CORRUPT_INDEX':
    case 'SQLITE_CORRUPT_VTAB':
    case 'SQLITE_IOERR_SHORT_READ':
    case 'SQLITE_IOERR_CORRUPTFS':
      return { code: 'board.corrupt', data: { name } };
    case 'SQLITE_FULL':
    // What a full disk or quota is called where the file is written through, or mapped for the log's index.
    case 'SQLITE_IOERR_WRITE':
    case 'SQLITE_IOERR_SHMSIZE':
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'board.full', data: { name } };
    case 'SQLITE_BUSY':
    case 'SQLITE_BUSY_SNAPSHOT':
    case 'SQLITE_LOCKED':
      return { code: 'board.locked', data: { name, by: '', since: '' } };
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_READONLY_DBMOVED':
    case 'SQLITE_READONLY_CANTLOCK':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'board.readOnly', data: { name } };
    case 'ENOENT':
      return { code: 'board.missing', data: { name } };
    case 'EISDIR':
      return { code: 'board.notBoard', data: { name } };
    default:
      return null;
  }
}

/** The code that SQLite or Node gave an error, if any. */
export function codeOf(error: unknown): string | null {
  if (error instanceof Database.SqliteError) return error.code;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
