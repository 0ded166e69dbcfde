import { expect, test } from 'vitest';
import { placeOf } from '../../src/renderer/meeting/place.ts';
import { daysBefore, loweredTitle, meetingTitle } from '../../src/renderer/meeting/words.ts';

const at = (...parts: string[]) => placeOf({ screen: 'sammantraden', parts });

test('an address says which meeting, which panel and which dialog', () => {
  const facts = { meetingId: null, panel: 'facts', itemId: null, dialog: null, section: null };
  const meeting = { ...facts, meetingId: 'm' };
  expect([at(), at('nytt'), at('m'), at('m', 'narvaro'), at('m', 'i'), at('m', 'uppgifter', 'hamta')]).toEqual([
    facts,
    { ...facts, dialog: 'new' },
    meeting,
    { ...meeting, panel: 'attendance' },
    { ...meeting, panel: 'item', itemId: 'i' },
    { ...meeting, dialog: 'earlier' },
  ]);
});

test('an address leads to a part of a panel', () => {
  expect(
    [at('m', 'efter'), at('m', 'efter', 'anslag'), at('m', 'uppgifter', 'kallelse')].map((each) => [
      each.panel,
      each.section,
    ]),
  ).toEqual([
    ['aftermath', null],
    ['aftermath', 'anslag'],
    ['facts', 'kallelse'],
  ]);
});

test('a meeting is named by weekday, date, time and place', () => {
  expect(meetingTitle({ date: '2026-02-09', startTime: '13:15', place: '' })).toBe(
    'Måndag 9\u00a0februari 2026 kl.\u00a013.15',
  );
  expect(meetingTitle({ date: '2026-02-09', startTime: '13:15', place: 'Granå' })).toMatch(/ · Granå$/);
});

test('the summons is counted backwards over months', () => {
  expect(daysBefore('2026-03-03', 7)).toBe('2026-02-24');
});

test('a title after a name begins with a small letter unless it is an abbreviation', () => {
  expect(['Säkerhetsstrateg', 'IT-chef', 'ekonom', 'Översköterska'].map(loweredTitle)).toEqual([
    'säkerhetsstrateg',
    'IT-chef',
    'ekonom',
    'översköterska',
  ]);
});
