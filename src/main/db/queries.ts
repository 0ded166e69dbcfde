import type { Database as Sqlite } from 'better-sqlite3';
import { type TableKey, tableModels } from '../../shared/exchange/board-json.ts';
import { agendaQueries } from './agenda.ts';
import { blobQueries } from './blob.ts';
import { meetingQueries } from './meeting.ts';
import { createTable } from './table.ts';

/** The SQL name of each table of the open format. */
export const tableNames: Readonly<Record<TableKey, string>> = {
  municipalities: 'municipality',
  board: 'board',
  persons: 'person',
  assignments: 'assignment',
  officers: 'officer',
  recipients: 'recipient',
  matters: 'matter',
  templateItems: 'template_item',
  meetings: 'meeting',
  attendance: 'attendance',
  participants: 'participant',
  approvers: 'approver',
  agendaItems: 'agenda_item',
  preparers: 'preparer',
  itemRecipients: 'item_recipient',
  attachments: 'attachment',
  frozen: 'frozen',
  issuedDocuments: 'issued_document',
  frozenRows: 'frozen_row',
};

/** Tables that no command edits: what has left the house. They have no history. */
const settled: readonly TableKey[] = ['frozen', 'issuedDocuments', 'frozenRows'];

/** The tables whose every change is recorded. */
export const recordedTables: readonly string[] = Object.entries(tableNames)
  .filter(([key]) => !settled.includes(key as TableKey))
  .map(([, name]) => name);

/** The tables that are only added to. */
export const settledTables: readonly string[] = settled.map((key) => tableNames[key]);

/** Prepares every statement of the board once. */
export function createQueries(db: Sqlite) {
  const tables = {
    municipalities: createTable(db, 'municipality', tableModels.municipalities),
    board: createTable(db, 'board', tableModels.board),
    persons: createTable(db, 'person', tableModels.persons),
    assignments: createTable(db, 'assignment', tableModels.assignments),
    officers: createTable(db, 'officer', tableModels.officers),
    recipients: createTable(db, 'recipient', tableModels.recipients),
    matters: createTable(db, 'matter', tableModels.matters),
    templateItems: createTable(db, 'template_item', tableModels.templateItems),
    meetings: createTable(db, 'meeting', tableModels.meetings),
    attendance: createTable(db, 'attendance', tableModels.attendance, 'meetingId'),
    participants: createTable(db, 'participant', tableModels.participants, 'meetingId'),
    approvers: createTable(db, 'approver', tableModels.approvers, 'meetingId'),
    agendaItems: createTable(db, 'agenda_item', tableModels.agendaItems, 'meetingId'),
    preparers: createTable(db, 'preparer', tableModels.preparers, 'agendaItemId'),
    itemRecipients: createTable(db, 'item_recipient', tableModels.itemRecipients, 'agendaItemId'),
    attachments: createTable(db, 'attachment', tableModels.attachments, 'agendaItemId'),
    frozen: createTable(db, 'frozen', tableModels.frozen),
    issuedDocuments: createTable(db, 'issued_document', tableModels.issuedDocuments, 'frozenId'),
    frozenRows: createTable(db, 'frozen_row', tableModels.frozenRows, 'frozenId'),
  } satisfies Record<TableKey, unknown>;
  return { ...tables, tables, blobs: blobQueries(db), meeting: meetingQueries(db), agenda: agendaQueries(db) };
}

export type Queries = ReturnType<typeof createQueries>;
