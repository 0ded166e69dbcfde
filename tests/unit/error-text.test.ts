import { expect, test } from 'vitest';
import { errorText, sizeText } from '../../src/shared/error-text.ts';
import type { Failure } from '../../src/shared/errors.ts';

test('sizes are written as people read them', () => {
  expect([0, 999, 1_000, 2_500, 104_857_600, 2_147_483_648, 5e15].map(sizeText)).toEqual([
    '0 byte',
    '999 byte',
    '1 kB',
    '2,5 kB',
    '105 MB',
    '2,1 GB',
    '5000 TB',
  ]);
});

test('a locked board says by whom and since when', () => {
  const failure: Failure = {
    code: 'board.locked',
    data: { name: 'itn.klubba', by: 'Anna Ek', since: '2026-02-09T13:15:02.000' },
  };
  expect(errorText(failure)).toEqual({
    title: '”itn.klubba” är redan öppen av Anna Ek sedan 2026-02-09 13.15.',
    help: 'Stäng den där och försök igen, eller arbeta i en kopia.',
  });
});

test('a wrong field is named by its word on the screen, and by its path only where it has none', () => {
  const issues = [
    { path: 'patch.date', message: 'inget datum' },
    { path: 'patch.proposal.clauses.0', message: 'för lång' },
    { path: 'constructor.x', message: 'okänd' },
    { path: '', message: 'för djupt nästlat' },
  ];
  expect(errorText({ code: 'input.invalid', data: { issues } }).title).toBe(
    'Uppgifterna godtogs inte: datum: inget datum; förslag till beslut: för lång; constructor.x: okänd; för djupt nästlat.',
  );
});

test('a fault in an open file is named by its word and its path', () => {
  const title = (path: string) => errorText({ code: 'import.invalid', data: { path, message: 'för lång' } }).title;
  expect(['agendaItems.3.proposal.clauses.0', 'blobs.0.file', ''].map(title)).toEqual([
    'Filen har ett fel i förslag till beslut (agendaItems.3.proposal.clauses.0): för lång.',
    'Filen har ett fel i blobs.0.file: för lång.',
    'Filen har ett fel: för lång.',
  ]);
});

test('what is missing is named by a Swedish noun, from a table as from a command', () => {
  const title = (what: string) => errorText({ code: 'item.missing', data: { what, id: 'x' } }).title;
  expect(['meeting', 'agenda_item', 'agendaItems', 'municipalities', 'Bilden'].map(title)).toEqual([
    'Sammanträdet finns inte.',
    'Ärendet finns inte.',
    'Ärendet finns inte.',
    'Kommunen finns inte.',
    'Bilden finns inte.',
  ]);
});
