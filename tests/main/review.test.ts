import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/shared/review/answer.ts';
import type { ShownReview } from '../../src/shared/review/page-value.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { answerTo, comment, fileOf, proposed, send, shownIn, verdict } from './review-board.ts';
import { riskBoard, riskYear } from './risk-board.ts';
import { newDesk, openSitting, refusal } from './sitting.ts';
import { jsonNow, quickFolder } from './support.ts';

async function meeting(titles: readonly string[] = ['Budget', 'Avtal']) {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-12-10', titles, 'planned');
  return { ...desk, ...sitting };
}

const order = (subjectId: string, recipient = 'Ada') => ({ kind: 'meeting' as const, subjectId, recipient });
const read = (klubba: Klubba, answer: unknown) => klubba.call('review.readAnswer', { bytes: fileOf(answer) });

describe('what is sent', () => {
  it('is frozen, versioned by reader, and marked with what has changed since', async () => {
    const { klubba, meetingId, items } = await meeting();
    const first = await send(klubba, { ...order(meetingId), lastDay: '2026-12-01' });
    const [budget = ''] = items;
    await klubba.call('agendaItem.update', { id: budget, patch: { title: 'Budget 2027' } });
    const second = await send(klubba, order(meetingId));
    expect([first.value.version, first.value.changed, second.value.version]).toEqual([1, [], 2]);
    expect(second.value.changed).toEqual([
      { part: `agendaItem/${budget}`, key: `agendaItem/${budget}/title`, before: 'Budget' },
    ]);
    expect((await send(klubba, order(meetingId, 'Bo'))).value.version).toBe(1);
    const list = await klubba.call('review.list', { subjectId: meetingId });
    expect(list.map(({ recipient, version, newest, daysLeft }) => [recipient, version, newest, daysLeft])).toEqual([
      ['Bo', 1, true, null],
      ['Ada', 2, true, null],
      ['Ada', 1, false, 8],
    ]);
    const before = klubba.delivered.at(-3)?.bytes;
    await klubba.call('review.deliver', { id: first.value.reviewId });
    expect(klubba.delivered.at(-1)?.bytes).toEqual(before);
  });

  it('holds nothing of the board that was not chosen', async () => {
    const secret = (index: number) => `HEMLIGT${index}X`;
    const { klubba, meetingId, items } = await meeting([secret(0), 'Avtal']);
    const other = await openSitting({ klubba } as never, '2026-12-17', [secret(1)], 'planned');
    const bytes = new TextEncoder().encode(secret(2));
    const [hidden = '', kept = ''] = items;
    await klubba.call('attachment.add', {
      agendaItemId: hidden,
      title: secret(3),
      fileName: `${secret(4)}.txt`,
      bytes,
    });
    await klubba.call('matter.create', { registryNumber: secret(5), title: secret(6) });
    await klubba.call('person.create', { name: secret(7) });
    await klubba.call('agendaItem.update', { id: kept, patch: { title: secret(8) } });
    await klubba.call('agendaItem.update', { id: kept, patch: { title: 'Avtal' } });
    await klubba.call('attachment.add', {
      agendaItemId: kept,
      title: 'Avtalet',
      fileName: 'a.txt',
      bytes: new Uint8Array([72, 105]),
    });
    await klubba.call('agendaItem.remove', { id: hidden });
    await send(klubba, order(other.meetingId, secret(9)));
    await send(klubba, order(meetingId));
    const html = Buffer.from(klubba.delivered.at(-1)?.bytes ?? []).toString('utf8');
    const contents = [...html.matchAll(/id="file-[0-9a-f]+">([^<]*)</g)].map(([, each = '']) =>
      Buffer.from(each, 'base64').toString('utf8'),
    );
    expect(contents).toEqual(['Hi']);
    expect([html, ...contents].filter((each) => each.includes('HEMLIGT'))).toEqual([]);
    expect(html).not.toContain(Buffer.from(secret(2)).toString('base64').slice(0, 10));
  });

  it('cannot break out of the page, whatever the words are', async () => {
    const title = '</script><script>alert(1)</script>\u2028<!--';
    const { klubba, meetingId } = await meeting([title]);
    const { value } = await send(klubba, order(meetingId));
    const html = new TextDecoder().decode(klubba.delivered.at(-1)?.bytes);
    expect(html.match(/<script/g)?.length).toBe(2);
    expect(html).toContain("default-src 'none'; script-src 'sha256-");
    expect(value.parts[1]?.title).toBe(title);
  });

  it('is refused where the role or the thing makes no sense', async () => {
    const { klubba, meetingId } = await meeting();
    expect(refusal(await klubba.reply('review.send', { ...order(meetingId), role: 'approver' }))).toBe('review.role');
    expect(refusal(await klubba.reply('review.send', { ...order(meetingId), role: 'owner' }))).toBe('review.role');
    expect(refusal(await klubba.reply('review.send', order('nothing')))).toBe('item.missing');
  });
});

describe('an answer', () => {
  it('is accepted into its field in one step, and undone', async () => {
    const { klubba, meetingId, items } = await meeting();
    const shown = await send(klubba, order(meetingId));
    const key = `agendaItem/${items[0]}`;
    const answer: Answer = {
      ...answerTo(shown),
      comments: [comment(`${key}/title`, 'Kort'), comment('', 'Bra')],
      proposals: [proposed(`${key}/title`, 'Budget 2027')],
      verdicts: [verdict(shown, key), verdict(shown, '', false)],
    };
    expect(await read(klubba, answer)).toMatchObject({ outcome: 'new', older: false, comments: 2, proposals: 1 });
    const stored = jsonNow(klubba);
    expect(await read(klubba, answer)).toMatchObject({ outcome: 'same' });
    expect(jsonNow(klubba)).toBe(stored);
    const { id } = shown.value.reviewId ? ((await klubba.call('review.list', {}))[0] ?? { id: '' }) : { id: '' };
    const detail = await klubba.call('review.get', { id });
    expect(detail.proposals.map(({ shown: was, proposed: is, changed }) => [was, is, changed])).toEqual([
      ['Budget', 'Budget 2027', false],
    ]);
    const proposal = detail.proposals[0]?.id ?? '';
    await klubba.call('reviewProposal.accept', { id: proposal });
    const titles = async () => (await klubba.call('meeting.get', { id: meetingId })).items.map((each) => each.title);
    expect(await titles()).toEqual(['Budget 2027', 'Avtal']);
    const after = await klubba.call('review.get', { id });
    expect(after.judgements.map((each) => [each.key === '', each.approved, each.holds, each.changes.length])).toEqual(
      expect.arrayContaining([
        [false, true, false, 1],
        [true, false, false, 1],
      ]),
    );
    await klubba.call('history.undo', {});
    expect(await titles()).toEqual(['Budget', 'Avtal']);
    expect(jsonNow(klubba)).toBe(stored);
  });

  it('does not overwrite what has been written since, unless that was seen', async () => {
    const { klubba, meetingId, items } = await meeting();
    const shown = await send(klubba, order(meetingId));
    const key = `agendaItem/${items[0]}/title`;
    await read(klubba, { ...answerTo(shown), proposals: [proposed(key, 'Ny')] });
    await klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'Annat' } });
    const [detail] = await klubba.call('review.about', { subjectId: meetingId });
    const { id = '', currentHash = '' } = detail?.proposals[0] ?? {};
    expect(refusal(await klubba.reply('reviewProposal.accept', { id }))).toBe('review.changed');
    await klubba.call('reviewProposal.accept', { id, over: currentHash ?? '' });
    expect((await klubba.call('meeting.get', { id: meetingId })).items[0]?.title).toBe('Ny');
    expect(refusal(await klubba.reply('reviewProposal.reject', { id }))).toBe('review.accepted');
  });

  it('tells another board, an unknown review, words that were not shown, and an older version', async () => {
    const { klubba, meetingId, items } = await meeting();
    const shown = await send(klubba, order(meetingId));
    const answer = answerTo(shown);
    const before = jsonNow(klubba);
    const key = `agendaItem/${items[0]}`;
    const outcomes = [
      { ...answer, boardId: 'other' },
      { ...answer, reviewId: 'other' },
      { ...answer, shown: 'a'.repeat(64) },
      { ...answer, verdicts: [{ ...verdict(shown, key), shown: 'a'.repeat(64) }] },
      { ...answer, proposals: [proposed('agendaItem/x/title', 'x')] },
      { ...answer, proposals: [{ ...proposed(`${key}/background`, 'x') }] },
      { ...answer, comments: [comment('person/x', 'x')] },
    ];
    const found = [];
    for (const each of outcomes) found.push((await read(klubba, each)).outcome);
    expect(found).toEqual(['otherBoard', 'unknownReview', 'notShown', 'notShown', 'notShown', 'notShown', 'notShown']);
    expect(jsonNow(klubba)).toBe(before);
    await klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'Ny' } });
    await send(klubba, order(meetingId));
    expect(await read(klubba, answer)).toMatchObject({ outcome: 'new', older: true, version: 1 });
  });

  it('has comments that are answered, resolved and reopened', async () => {
    const { klubba, meetingId } = await meeting();
    const shown = await send(klubba, order(meetingId));
    await read(klubba, { ...answerTo(shown), comments: [comment('', 'Varför?')] });
    const id = (await klubba.call('review.about', { subjectId: meetingId }))[0]?.comments[0]?.id ?? '';
    await klubba.call('reviewComment.reply', { id, text: 'Därför.' });
    const open = async () => (await klubba.call('review.list', {}))[0]?.openComments;
    expect(await open()).toBe(1);
    await klubba.call('reviewComment.resolve', { id });
    expect(await open()).toBe(0);
    await klubba.call('reviewComment.reopen', { id });
    expect(await open()).toBe(1);
    const comments = (await klubba.call('review.about', { subjectId: meetingId }))[0]?.comments ?? [];
    expect(comments.map(({ name, text, parentId, superseded }) => [name, text, parentId, superseded])).toEqual(
      expect.arrayContaining([
        ['Ada', 'Varför?', null, false],
        ['Asta Berg', 'Därför.', id, false],
      ]),
    );
  });

  it('gives the same board in whatever order answers are read', async () => {
    const { klubba, meetingId, items } = await meeting();
    const shown = [await send(klubba, order(meetingId)), await send(klubba, order(meetingId, 'Bo'))];
    const key = `agendaItem/${items[0]}`;
    const at = (hour: number) => `2026-11-24T0${hour}:00:00.000Z`;
    const answers = shown.flatMap((each: ShownReview, index) => [
      { ...answerTo(each, `N${index}`, at(1)), comments: [comment(key, 'Först')] },
      {
        ...answerTo(each, `N${index}`, at(2)),
        comments: [comment(key, 'Först'), comment('', 'Sedan')],
        proposals: [proposed(`${key}/title`, `Titel ${index}`)],
        verdicts: [verdict(each, key, index === 0)],
      },
    ]);
    const boards = new Set<string>();
    const reading = fc.shuffledSubarray([0, 1, 2, 3, 3, 1], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(reading, async (indexes) => {
        for (const index of indexes) await read(klubba, answers[index]);
        boards.add(jsonNow(klubba));
        while ((await klubba.call('review.list', {})).some((each) => each.answers.length > 0))
          await klubba.call('history.undo', {});
      }),
      { numRuns: 20 },
    );
    expect(boards.size).toBe(1);
  });
});

it('an owner gets her own measures alone, and her words are written under her name when they are accepted', async () => {
  const klubba = await riskBoard();
  await riskYear(klubba, 2026);
  const period = { year: 2026, periodKey: 't1' };
  const { id } = await klubba.call('followUp.begin', period);
  const input = { kind: 'measures', subjectId: id, role: 'owner' } as const;
  expect(refusal(await klubba.reply('review.send', { ...input, recipient: 'Någon annan' }))).toBe('review.empty');
  const shown = await send(klubba, { ...input, recipient: 'Chefen' });
  const entries = shown.value.parts.flatMap((part) => part.blocks.filter((each) => each.kind === 'entry'));
  expect(entries.length).toBe(3);
  const words = { type: 'entry', text: 'Omräknat', status: 'done', sufficient: true } as const;
  const proposals = entries.slice(0, 1).map(({ key }) => ({ key, words, writtenAt: '2026-11-24T08:00:00Z' }));
  await read(klubba, { ...answerTo(shown, 'Cecilia Chef'), proposals });
  const [detail] = await klubba.call('review.about', { subjectId: id });
  await klubba.call('reviewProposal.accept', { id: detail?.proposals[0]?.id ?? '' });
  const { cards } = await klubba.call('followUp.get', period);
  const written = cards.map((each) => [each.entry?.text, each.entry?.status, each.entry?.writtenBy]);
  expect(written[0]).toEqual(['Omräknat', 'done', 'Cecilia Chef']);
});

it('a risk analysis, a follow-up and minutes are sent whole; only approvers may propose in the minutes', async () => {
  const klubba = await riskBoard();
  const analysisId = await riskYear(klubba, 2026);
  const analysis = await send(klubba, { kind: 'riskAnalysis', subjectId: analysisId, recipient: 'Ada' });
  expect(analysis.value.parts.map((each) => each.title)).toEqual(['Översikt', 'Fel pris', 'Sen leverans', 'Avbrott']);
  const { id } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const period = await send(klubba, { kind: 'followUp', subjectId: id, recipient: 'Ada' });
  expect(period.value.parts.length).toBe(4);
  const desk = await newDesk();
  const { meetingId, items } = await openSitting(desk, '2026-11-20', ['Avtal']);
  await desk.klubba.call('agendaItem.decide', { id: items[0] ?? '', outcome: 'referred' });
  const proposable = ({ value }: ShownReview) =>
    value.parts.flatMap((part) => part.blocks.filter((each) => each.kind === 'field' && each.proposable)).length > 0;
  const minutes = { kind: 'minutes', subjectId: meetingId, recipient: 'Eva' } as const;
  expect(proposable(await send(desk.klubba, { ...minutes, role: 'approver' }))).toBe(true);
  expect(proposable(await send(desk.klubba, minutes))).toBe(false);
  expect(shownIn(desk.klubba.delivered.at(-1)?.bytes ?? new Uint8Array()).value.role).toBe('reader');
});

it('what was sent and answered goes with the open file and comes back, its attachments too', async () => {
  const { klubba, meetingId, items } = await meeting();
  const bytes = new TextEncoder().encode('Avtalstext');
  const file = await klubba.call('attachment.add', { agendaItemId: items[0] ?? '', title: 'Avtalet', bytes });
  const shown = await send(klubba, order(meetingId));
  const sent = klubba.delivered.at(-1)?.bytes;
  await read(klubba, { ...answerTo(shown), comments: [comment('', 'Bra')], verdicts: [verdict(shown, '')] });
  await klubba.call('attachment.remove', { id: file.id });
  const before = jsonNow(klubba);
  const other = await newBoard({ folder: quickFolder() });
  await other.call('exchange.importJson', { json: new TextEncoder().encode(before), replace: true });
  expect(jsonNow(other)).toBe(before);
  await other.call('review.deliver', { id: shown.value.reviewId });
  expect(other.delivered.at(-1)?.bytes).toEqual(sent);
  const [detail] = await other.call('review.about', { subjectId: meetingId });
  expect(detail?.judgements.map((each) => [each.approved, each.holds])).toEqual([[true, false]]);
});

it('comments are in no Word file', async () => {
  const { klubba, meetingId, items } = await meeting();
  const shown = await send(klubba, order(meetingId));
  await read(klubba, { ...answerTo(shown), comments: [comment(`agendaItem/${items[0]}`, 'KOMMENTAR')] });
  await klubba.call('document.export', { document: 'kallelse', id: meetingId });
  const parts = Object.values(unzipSync(klubba.delivered.at(-1)?.bytes ?? new Uint8Array()));
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((each) => Buffer.from(each).includes('KOMMENTAR'))).toEqual([]);
});
