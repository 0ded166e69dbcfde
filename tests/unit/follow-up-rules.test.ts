import { expect, it } from 'vitest';
import { type FollowUpEntry, followUpEntry } from '../../src/shared/control-plan/model.ts';
import {
  isCopied,
  isDue,
  isWritten,
  lastReportOf,
  planRows,
  reportingText,
} from '../../src/shared/control-plan/rules.ts';
import { act, risk, year } from './risk-year.ts';

const usual = year();

/** What was written of a measure. */
function wrote(measureId: string | null, text: string, fields: Partial<FollowUpEntry> = {}): FollowUpEntry {
  return followUpEntry.parse({ id: 'w', followUpId: 'f', riskId: 'a', measureId, text, ...fields });
}

it('the plan has a row for each measure of the risks in it, and one for a risk without measure', () => {
  const entries = [
    risk('a', { likelihood: 3, consequence: 3 }, [act('m'), act('n')]),
    risk('b', { likelihood: 1, consequence: 1 }, [act('o')]),
    risk('c', { likelihood: 4, consequence: 4 }),
    risk('d', { likelihood: 1, consequence: 1, chosen: true }, [act('p')]),
    risk('e'),
  ];
  const rows = planRows(usual, entries).map(({ key, entry, measure }) => [key, entry.riskId, measure?.text]);
  expect(rows).toEqual([
    ['a m', 'a', 'Gör m'],
    ['a n', 'a', 'Gör n'],
    ['c ', 'c', undefined],
    ['d p', 'd', 'Gör p'],
  ]);
});

it('a measure is due in its periods, never where it is reported when needed, and a risk without measure always', () => {
  const due = (fields: Parameters<typeof act>[1]) => ['t1', 't2'].map((key) => isDue(act('m', fields), key));
  expect([
    due({ periodKeys: ['t1'] }),
    due({ periodKeys: ['t1', 't2'], whenNeeded: true }),
    due({}),
    ['t1', 't2'].map((key) => isDue(null, key)),
  ]).toEqual([
    [true, false],
    [false, false],
    [false, false],
    [true, true],
  ]);
});

it('the reporting back is said in words, the periods in the order of the year', () => {
  const said = (fields: Parameters<typeof act>[1]) => reportingText(usual.periods, act('m', fields));
  expect([
    said({ periodKeys: ['t3', 't1', 't2'] }),
    said({ whenNeeded: true }),
    said({ periodKeys: ['t1'], whenNeeded: true, reportingNote: ' muntligt ' }),
    said({}),
    reportingText(usual.periods, null),
  ]).toEqual(['T1, T2, Årsbokslut', 'Vid behov', 'T1, vid behov, muntligt', '', '']);
});

it('a text is copied where it is that of last time, spacing and case aside; an empty one never', () => {
  const last = wrote('m', 'Arbetet går\nframåt.');
  expect([
    isCopied(wrote('m', '  arbetet  GÅR framåt. '), last),
    isCopied(wrote('m', 'Arbetet går bra.'), last),
    isCopied(wrote('m', ' '), wrote('m', '')),
    isCopied(last, null),
    isCopied(null, last),
  ]).toEqual([true, false, false, false, false]);
});

it('only words count as written', () => {
  expect([wrote('m', 'Ja'), wrote('m', ' \n'), wrote('m', '', { status: 'done' }), null].map(isWritten)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('the last report is the newest that says something of the same measure, wherever that measure stood', () => {
  const old = wrote('m', 'Klart', { riskId: 'elsewhere' });
  const none = wrote(null, 'Saknas');
  const earlier = [
    { period: 'Årsbokslut 2025', reportedOn: '2026-01-20', entries: [old, none] },
    { period: 'T1', reportedOn: '2026-05-04', entries: [wrote('m', ''), wrote('n', 'Annat')] },
  ];
  const last = (measureId: string | null, riskId = 'a') => lastReportOf({ riskId, measureId }, earlier);
  expect([last('m'), last('n')?.period, last(null), last(null, 'b'), last('o')]).toEqual([
    { period: 'Årsbokslut 2025', reportedOn: '2026-01-20', entry: old },
    'T1',
    { period: 'Årsbokslut 2025', reportedOn: '2026-01-20', entry: none },
    null,
    null,
  ]);
});
