import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import type { TemplateItem } from '../agenda/model.ts';
import type { AuditQuestion } from '../audit/model.ts';
import type { Budget } from '../budget/model.ts';
import { job, nothing, read, typing, write } from '../contract.ts';
import type { DelegatedDecision } from '../delegation/model.ts';
import { entityCommands, patchOf } from '../entity.ts';
import type { OperationalPlan } from '../operational-plan/model.ts';
import type { Assignment, Officer, Person } from '../people/model.ts';
import type { Matter, Recipient } from '../registry/model.ts';
import type { Report } from '../report/model.ts';
import { bytes, id, line, sha256, text } from '../values.ts';
import { type Board, board, type Municipality, municipality } from './model.ts';

/** All that stands around the meetings: small, and read as one. */
export interface BoardDetail {
  readonly board: Board;
  readonly municipalities: readonly Municipality[];
  readonly persons: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly officers: readonly Officer[];
  readonly recipients: readonly Recipient[];
  readonly matters: readonly Matter[];
  readonly templateItems: readonly TemplateItem[];
}

/** What else is looked for by its words or its year: enough of each to name it and to go there. */
export interface Findable {
  readonly reports: readonly Pick<Report, 'id' | 'year' | 'periodKey' | 'periodName' | 'fromMonth' | 'toMonth'>[];
  readonly budgets: readonly Pick<Budget, 'id' | 'year' | 'version'>[];
  readonly plans: readonly Pick<OperationalPlan, 'id' | 'year' | 'version'>[];
  readonly decisions: readonly (Pick<DelegatedDecision, 'id' | 'title'> & {
    /** Null while it is a draft. */
    readonly number: { readonly year: number; readonly number: number } | null;
  })[];
  readonly questions: readonly Pick<AuditQuestion, 'id' | 'kind' | 'year' | 'review' | 'text'>[];
}

/** How the open file is doing. */
export interface BoardFile {
  /** The file's name without its folder. */
  readonly name: string;
  /** The file lies on a network or synced folder: slower, and to be opened on one machine at a time. */
  readonly shared: boolean;
  readonly integrity: 'checking' | 'ok' | 'damaged';
}

export interface RecentBoard {
  /** Stands for the path, which the renderer never sees. */
  readonly token: string;
  readonly name: string;
  /** The folder's name for telling two apart; never the whole path. */
  readonly folder: string;
  readonly openedAt: string;
}

export interface Backup {
  readonly id: string;
  readonly reason: 'day' | 'asked' | 'migration' | 'restore' | 'import' | 'purge';
  readonly at: string;
  readonly size: number;
}

/** Where chosen text was found, and where it cannot be removed because the value is frozen. */
export interface PurgeReport {
  readonly rows: number;
  readonly history: number;
  readonly frozen: number;
  readonly backups: number;
}

export const boardCommands = {
  'board.get': read('Visa nämnden', nothing).returns<BoardDetail>(),
  'board.findable': read('Visa det som kan sökas', nothing).returns<Findable>(),
  'board.update': typing('Ändra nämnden', z.strictObject({ patch: patchOf(board) })).returns<Board>(),
  'board.setLogo': write(
    'Byt logotyp',
    z.strictObject({
      municipalityId: id,
      mediaType: z.enum(['image/png', 'image/jpeg']),
      bytes: bytes.nullable(),
    }),
  ).returns<Municipality>(),
  ...entityCommands('municipality', 'kommun', municipality),

  /** Null where none is open; the failure where the one that was named from outside could not be. */
  'board.file': job('Visa filen', nothing).returns<BoardFile | null>(),
  'board.recent': job('Senast öppnade', nothing).returns<readonly RecentBoard[]>(),
  'board.forget': job('Glöm nämnd', z.strictObject({ token: line })).returns<readonly RecentBoard[]>(),
  /** Without a token the host asks for the file. */
  'board.open': job('Öppna nämnd', z.strictObject({ token: line.optional() })).returns<BoardFile>(),
  'board.create': job('Ny nämnd', z.strictObject({ name: line.min(1) })).returns<BoardFile>(),
  /** A fresh copy of the example board in the user's data folder. */
  'board.example': job('Öppna exemplet', nothing).returns<BoardFile>(),
  'board.close': job('Stäng nämnden', nothing).returns<{ readonly closed: true }>(),
  'board.check': job('Kontrollera filen', nothing).returns<{ readonly problems: readonly string[] }>(),
  'board.backups': job('Visa säkerhetskopior', nothing).returns<readonly Backup[]>(),
  'board.backup': job('Säkerhetskopiera', nothing).returns<Backup>(),
  'board.restore': job('Återställ säkerhetskopia', z.strictObject({ id: line })).returns<BoardFile>(),
  /** The backups of the board that could last not be opened because it is damaged; none where it is unknown here. */
  'board.rescues': job('Visa säkerhetskopior av en skadad nämnd', nothing).returns<readonly Backup[]>(),
  /** Puts a backup in place of that damaged file, which stays beside under another name, and opens it. */
  'board.rescue': job('Återställ en skadad nämnd', z.strictObject({ id: line })).returns<BoardFile>(),
  'board.saveCopy': job('Spara en kopia', z.strictObject({ history: z.boolean() })).returns<Delivered>(),
  'board.findText': job('Sök text att ta bort', z.strictObject({ text: text.min(3) })).returns<PurgeReport>(),
  'board.purge': job(
    'Ta bort text för gott',
    z.strictObject({ text: text.min(3), replacement: line.default(''), backups: z.boolean() }),
  ).returns<PurgeReport>(),
} as const;

/** The bytes of a stored content, as a logo or an attachment. */
export const blobCommands = {
  'blob.read': read('Läs innehåll', z.strictObject({ sha256 })).returns<Uint8Array>(),
} as const;
