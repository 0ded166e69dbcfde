import { expect, test } from 'vitest';
import { itemWarnings, itemWarningText } from '../../src/renderer/agenda/item-warnings.ts';
import type { AgendaItemDetail } from '../../src/shared/agenda/commands.ts';
import { agendaItem, attachment } from '../../src/shared/agenda/model.ts';
import type { BoardDetail } from '../../src/shared/board/commands.ts';
import { board } from '../../src/shared/board/model.ts';
import { nothingNotified } from '../../src/shared/delegation/notified.ts';
import { matter } from '../../src/shared/registry/model.ts';

const around: BoardDetail = {
  board: board.parse({ id: 'b', name: 'Nämnden', registryPattern: 'GID-ÅÅÅÅ/NNNNN' }),
  municipalities: [],
  persons: [],
  assignments: [],
  officers: [],
  recipients: [],
  templateItems: [],
  matters: [
    matter.parse({ id: 'known', title: 'Plan', registryNumber: 'GID-2026/00001' }),
    matter.parse({ id: 'guessed', title: 'Plan', registryNumber: 'GID-2026/00002', preliminary: true }),
    matter.parse({ id: 'odd', title: 'Plan', registryNumber: '17' }),
  ],
};

function item(fields: Partial<AgendaItemDetail>): AgendaItemDetail {
  const row = agendaItem.parse({ id: 'i', meetingId: 'm', title: 'Plan' });
  const written = { attachments: [], preparers: [], recipients: [] };
  const happened = { attendanceChanges: [], disqualifications: [], motions: [], propositions: [], statements: [] };
  return {
    ...row,
    ...written,
    ...happened,
    wordings: [],
    notified: nothingNotified,
    information: [],
    questions: [],
    ...fields,
  };
}

const texts = (fields: Partial<AgendaItemDetail>) =>
  itemWarnings(item(fields), around, '2026-02-09').map(itemWarningText);
const proposal = { intro: 'Nämnden antar planen.', clauses: [] };

test('an item that goes to the registry is told what it lacks', () => {
  expect(texts({})).toEqual(['Förslag till beslut saknas.', 'Diarienummer saknas.']);
  expect(texts({ proposal, matterId: 'known' })).toEqual([]);
  expect(texts({ proposal, matterId: 'guessed' })).toEqual(['Diarienumret är preliminärt.']);
  expect(texts({ proposal, matterId: 'odd' })).toEqual(['Diarienumret följer inte nämndens mönster.']);
});

test('an item without memo and matter lacks nothing but a title', () => {
  expect(texts({ hasMemo: false })).toEqual([]);
  expect(texts({ hasMemo: false, title: ' ' })).toEqual(['Rubrik saknas.']);
});

test('an attachment dated after the memo is pointed out', () => {
  const attachments = [
    attachment.parse({ id: 'a', agendaItemId: 'i', title: 'Bilaga', date: '2025-10-31' }),
    attachment.parse({ id: 'b', agendaItemId: 'i', title: 'Äldre', date: '2025-10-15' }),
  ];
  expect(texts({ proposal, matterId: 'known', memoDate: '2025-10-15', attachments })).toEqual([
    'Bilagan ”Bilaga” är daterad efter tjänsteskrivelsen (2025-10-31 > 2025-10-15).',
  ]);
});

test('what is left to fill in, and a weekday that is not that of its date, are pointed out as one writes', () => {
  const clauses = ['att välja [namn saknas] till ordförande från tisdag 9 februari 2026.'];
  const unfinished = { proposal: { intro: 'Nämnden beslutar', clauses }, matterId: 'known' };
  expect(texts(unfinished)).toEqual([
    '”[namn saknas]” står kvar att fylla i.',
    '”tisdag 9 februari 2026” stämmer inte. Dagen är en måndag 2026.',
  ]);
  expect(texts({ ...unfinished, decision: proposal })).toEqual([]);
  expect(texts({ ...unfinished, matterId: null, hasMemo: false })).toEqual([]);
});
