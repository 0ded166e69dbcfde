import { describe, expect, it } from 'vitest';
import { answerTo, fileOf, proposed, send, verdict } from './review-board.ts';
import { newDesk, openSitting, refusal } from './sitting.ts';

async function meeting() {
  const desk = await newDesk();
  return { ...desk, ...(await openSitting(desk, '2026-12-10', ['Budget', 'Avtal'], 'planned')) };
}

describe('several readers at once', () => {
  it('get a file each; where one is refused none is sent', async () => {
    const { klubba, meetingId } = await meeting();
    const reader = (recipient: string) => ({ kind: 'meeting' as const, role: 'reader' as const, recipient });
    const { reviews, files } = await klubba.call('review.sendAll', {
      subjectId: meetingId,
      readers: [reader('Ada'), reader('Bo')],
      lastDay: '2026-12-01',
      message: 'Läs gärna',
    });
    expect(reviews.map((each) => [each.recipient, each.version, each.lastDay])).toEqual([
      ['Ada', 1, '2026-12-01'],
      ['Bo', 1, '2026-12-01'],
    ]);
    expect(files.length).toBeGreaterThan(0);
    const refused = await klubba.reply('review.sendAll', {
      subjectId: meetingId,
      readers: [reader('Cia'), { ...reader('Dan'), role: 'approver' }],
    });
    expect(refusal(refused)).toBe('review.role');
    expect((await klubba.call('review.list', {})).map((each) => each.recipient).toSorted()).toEqual(['Ada', 'Bo']);
  });
});

it('a verdict tells what its text has become, and a proposal whether its field is locked', async () => {
  const { klubba, meetingId, items } = await meeting();
  const shown = await send(klubba, { kind: 'meeting', subjectId: meetingId, recipient: 'Ada' });
  const part = `agendaItem/${items[0]}`;
  const answer = {
    ...answerTo(shown),
    proposals: [proposed(`${part}/title`, 'Ny')],
    verdicts: [verdict(shown, part)],
  };
  await klubba.call('review.readAnswer', { bytes: fileOf(answer) });
  await klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'Budget 2027' } });
  const [detail] = await klubba.call('review.about', { subjectId: meetingId });
  expect(detail?.judgements.map(({ holds, changes }) => ({ holds, changes }))).toEqual([
    {
      holds: false,
      changes: [{ part, key: `${part}/title`, before: 'Budget', now: 'Budget 2027', label: '1 Budget 2027 – Rubrik' }],
    },
  ]);
  expect(detail?.proposals.map((each) => each.locked)).toEqual([false]);
});

it('the place of a thing without year and period is none', async () => {
  const { klubba, meetingId } = await meeting();
  expect(await klubba.call('review.place', { kind: 'meeting', subjectId: meetingId })).toBe(null);
  const { id } = await klubba.call('riskAnalysis.create', { year: 2026 });
  const risk = await klubba.call('riskEntry.create', {
    analysisId: id,
    fields: { description: 'Fel', likelihood: 4, consequence: 4 },
  });
  await klubba.call('measure.create', { riskEntryId: risk.id, fields: { text: 'Räkna', periodKeys: ['t1'] } });
  const followUp = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  expect(await klubba.call('review.place', { kind: 'followUp', subjectId: followUp.id })).toEqual({
    year: 2026,
    periodKey: 't1',
  });
  expect(await klubba.call('review.place', { kind: 'report', subjectId: 'gone' })).toBe(null);
});
