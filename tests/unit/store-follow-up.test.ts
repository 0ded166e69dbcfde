import { expect, it } from 'vitest';
import { withRow } from '../../src/renderer/store/follow-up.ts';
import type { FollowUpCard, FollowUpDetail } from '../../src/shared/control-plan/commands.ts';
import { followUp, followUpEntry, followUpRemark } from '../../src/shared/control-plan/model.ts';

const entry = (id: string) => followUpEntry.parse({ id, followUpId: 'f', riskId: `risk-${id}` });
const remark = followUpRemark.parse({ id: 'r', followUpEntryId: 'a', madeOn: '2026-09-15', text: 'Först' });

const card = (id: string, own: Partial<FollowUpCard> = {}): FollowUpCard => ({
  key: id,
  riskId: `risk-${id}`,
  measureId: null,
  number: 'R1',
  risk: '',
  direction: '',
  measure: '',
  owner: '',
  reporting: '',
  due: true,
  entry: entry(id),
  remarks: [],
  last: null,
  ...own,
});

const detail: FollowUpDetail = {
  year: 2026,
  periodKey: 't1',
  periodName: 'T1',
  analysisId: 'x',
  followUp: followUp.parse({ id: 'f', year: 2026, periodKey: 't1' }),
  locked: false,
  cards: [card('a', { remarks: [remark] }), card('b')],
  left: 2,
  due: 2,
};

it('a fresh row takes its place in the period, and only its card is another one than before', () => {
  const next = withRow(detail, { ...entry('b'), text: 'Skrivet' } as { id: string });
  expect(next.cards.map((each) => each.entry?.text)).toEqual(['', 'Skrivet']);
  expect(next.cards.map((each, at) => each === detail.cards[at])).toEqual([true, false]);
});

it('the period itself and its remarks take their fresh rows', () => {
  const said = withRow(detail, { id: 'f', sufficient: true } as { id: string });
  const changed = withRow(said, { ...remark, text: 'Sedan' } as { id: string });
  expect([changed.followUp?.sufficient, changed.cards[0]?.remarks.map((each) => each.text)]).toEqual([true, ['Sedan']]);
});

it('a row that is not there changes nothing', () => {
  expect(withRow(detail, { id: 'other' })).toBe(detail);
});
