import { expect, test } from 'vitest';
import { itemRecipient } from '../../src/shared/agenda/model.ts';
import { clauseOf, clausesOf, isEmptyProposal, plannedTimes, recipientTexts } from '../../src/shared/agenda/rules.ts';
import { recipient } from '../../src/shared/registry/model.ts';

test('an att-sats has its att once, typed or not', () => {
  expect(
    ['godkänna planen.', 'att godkänna planen.', ' Att  godkänna planen.'].map((each) => clauseOf(each, 'att').text),
  ).toEqual(['att godkänna planen.', 'att godkänna planen.', 'att godkänna planen.']);
});

test('a word that only begins with att keeps it', () => {
  expect(clauseOf('attestera fakturor', 'att')).toEqual({ kind: 'att', text: 'att attestera fakturor' });
});

test('a board with numbered sentences gets them as typed', () => {
  expect(clauseOf('Nämnden godkänner planen.', 'numbered')).toEqual({
    kind: 'numbered',
    text: 'Nämnden godkänner planen.',
  });
});

test('a clause typed with a dash is a line of a list in either style', () => {
  expect([clauseOf('- Måndag 9 februari', 'att'), clauseOf('– Måndag', 'numbered')]).toEqual([
    { kind: 'dash', text: 'Måndag 9 februari' },
    { kind: 'dash', text: 'Måndag' },
  ]);
});

test('clauses without text are left out', () => {
  expect(clausesOf({ intro: '', clauses: ['', '  ', 'att ', '- ', 'att välja'] }, 'att')).toEqual([
    { kind: 'att', text: 'att välja' },
  ]);
});

test('a proposal of blanks is empty', () => {
  expect([isEmptyProposal({ intro: ' ', clauses: [' '] }), isEmptyProposal({ intro: '', clauses: ['x'] })]).toEqual([
    true,
    false,
  ]);
});

test('recipients are written with their units, and those that are gone are left out', () => {
  const known = [
    recipient.parse({ id: 'r1', name: 'Norrköpa kommun' }),
    recipient.parse({ id: 'r2', name: 'Nämndens ledamöter', kind: 'group' }),
  ];
  const chosen = [
    itemRecipient.parse({ id: 'a', agendaItemId: 'i', recipientId: 'r1', units: ['KS diarium', 'SLK Ekonomi'] }),
    itemRecipient.parse({ id: 'b', agendaItemId: 'i', recipientId: 'r2', units: [] }),
    itemRecipient.parse({ id: 'c', agendaItemId: 'i', recipientId: 'gone' }),
  ];
  expect(recipientTexts(chosen, known)).toEqual(['Norrköpa kommun – KS diarium och SLK Ekonomi', 'Nämndens ledamöter']);
});

test('planned times run on until a length is unknown or the day ends', () => {
  expect(plannedTimes('13:15', [5, 30, null, 10])).toEqual(['13:15', '13:20', '13:50', null]);
  expect(plannedTimes('23:50', [15, 5])).toEqual(['23:50', null]);
});
