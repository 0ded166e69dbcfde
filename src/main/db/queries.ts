import type { Database as Sqlite } from 'better-sqlite3';
import { type TableKey, tableModels } from '../../shared/exchange/board-json.ts';
import { agendaQueries } from './agenda.ts';
import { blobQueries } from './blob.ts';
import { frozenQueries } from './frozen.ts';
import { meetingQueries } from './meeting.ts';
import { placeQueries } from './meeting-place.ts';
import { riskQueries } from './risk.ts';
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
  attendanceChanges: 'attendance_change',
  disqualifications: 'disqualification',
  adjournments: 'adjournment',
  motions: 'motion',
  propositions: 'proposition',
  statements: 'statement',
  wordings: 'wording',
  signatures: 'signature',
  notices: 'notice',
  appeals: 'appeal',
  finalities: 'finality',
  corrections: 'correction',
  dispatches: 'dispatch',
  riskAnalyses: 'risk_analysis',
  riskEntries: 'risk_entry',
  riskRemovals: 'risk_removal',
  measures: 'measure',
  followUps: 'follow_up',
  followUpEntries: 'follow_up_entry',
  followUpRemarks: 'follow_up_remark',
  frozen: 'frozen',
  issuedDocuments: 'issued_document',
  frozenRows: 'frozen_row',
  revocations: 'revocation',
  paragraphs: 'paragraph',
};

/** Tables that are only added to: what has left the house, and the §-numbers fixed by it. They have no history. */
const settled: readonly TableKey[] = ['frozen', 'issuedDocuments', 'frozenRows', 'revocations', 'paragraphs'];

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
    attendanceChanges: createTable(db, 'attendance_change', tableModels.attendanceChanges, 'agendaItemId'),
    disqualifications: createTable(db, 'disqualification', tableModels.disqualifications, 'agendaItemId'),
    adjournments: createTable(db, 'adjournment', tableModels.adjournments, 'meetingId'),
    motions: createTable(db, 'motion', tableModels.motions, 'agendaItemId'),
    propositions: createTable(db, 'proposition', tableModels.propositions, 'agendaItemId'),
    statements: createTable(db, 'statement', tableModels.statements, 'agendaItemId'),
    wordings: createTable(db, 'wording', tableModels.wordings, 'agendaItemId'),
    signatures: createTable(db, 'signature', tableModels.signatures, 'meetingId'),
    notices: createTable(db, 'notice', tableModels.notices, 'meetingId'),
    appeals: createTable(db, 'appeal', tableModels.appeals, 'agendaItemId'),
    finalities: createTable(db, 'finality', tableModels.finalities, 'agendaItemId'),
    corrections: createTable(db, 'correction', tableModels.corrections, 'agendaItemId'),
    dispatches: createTable(db, 'dispatch', tableModels.dispatches, 'agendaItemId'),
    riskAnalyses: createTable(db, 'risk_analysis', tableModels.riskAnalyses),
    riskEntries: createTable(db, 'risk_entry', tableModels.riskEntries, 'analysisId'),
    riskRemovals: createTable(db, 'risk_removal', tableModels.riskRemovals, 'analysisId'),
    measures: createTable(db, 'measure', tableModels.measures, 'riskEntryId'),
    followUps: createTable(db, 'follow_up', tableModels.followUps),
    followUpEntries: createTable(db, 'follow_up_entry', tableModels.followUpEntries, 'followUpId'),
    followUpRemarks: createTable(db, 'follow_up_remark', tableModels.followUpRemarks, 'followUpEntryId'),
    frozen: createTable(db, 'frozen', tableModels.frozen),
    issuedDocuments: createTable(db, 'issued_document', tableModels.issuedDocuments, 'frozenId'),
    frozenRows: createTable(db, 'frozen_row', tableModels.frozenRows, 'frozenId'),
    revocations: createTable(db, 'revocation', tableModels.revocations, 'frozenId'),
    paragraphs: createTable(db, 'paragraph', tableModels.paragraphs, 'meetingId'),
  } satisfies Record<TableKey, unknown>;
  return {
    ...tables,
    tables,
    blobs: blobQueries(db),
    meeting: meetingQueries(db),
    agenda: agendaQueries(db),
    frozenOf: frozenQueries(db),
    place: placeQueries(db),
    risk: riskQueries(db),
  };
}

export type Queries = ReturnType<typeof createQueries>;
