import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import {
  approvedSitting,
  type Desk,
  decideAll,
  endSitting,
  exported,
  newDesk,
  openSitting,
  refusal,
  type Sitting,
  sign,
  station,
} from './sitting.ts';
import { jsonOf, openJson } from './support.ts';

const day = 86_400_000;
const today = '2026-11-23';

async function approved(titles: readonly string[] = ['a', 'b']): Promise<{ desk: Desk; sitting: Sitting }> {
  const desk = await newDesk();
  return { desk, sitting: await approvedSitting(desk, today, titles) };
}

async function postAll({ klubba }: Desk, { meetingId }: Sitting, postedOn = today): Promise<void> {
  const { notices } = await klubba.call('approval.get', { meetingId });
  for (const { id } of notices) await klubba.call('notice.update', { id, patch: { postedOn } });
}

it('nobody approves alone: a person is chosen once, and one who presides does not count', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId } = sitting;
  await endSitting(desk, sitting);
  const rows = await klubba.call('approver.set', { meetingId, personIds: [id.eva, id.eva, id.dan, id.eva] });
  expect(rows.map((each) => each.personId)).toEqual([id.eva, id.dan]);
  await klubba.call('approver.set', { meetingId, personIds: [id.ada] });
  const add = async () =>
    refusal(await klubba.reply('signature.add', { meetingId, personId: id.ada, signedOn: today }));
  expect(await add()).toBe('approval.approversMissing');
  await klubba.call('approver.set', { meetingId, personIds: [id.ada, id.eva] });
  expect(await sign(desk, sitting, ['ada', 'eva'])).toEqual([false, true]);
});

it('one who served at no § does not approve', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  await endSitting(desk, sitting);
  await klubba.call('approver.set', { meetingId, personIds: [id.hugo] });
  const add = async () =>
    refusal(await klubba.reply('signature.add', { meetingId, personId: id.ada, signedOn: today }));
  expect(await add()).toBe('approval.approverAbsent');
  const leaves = { agendaItemId: items[1] ?? '', personId: id.dan, substitutePersonId: id.hugo };
  await klubba.call('attendance.leave', leaves);
  expect(await add()).toBe('ok');
});

it('a decision without words is none', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  const [a = ''] = sitting.items;
  const { meetingId } = sitting;
  await endSitting(desk, sitting);
  await klubba.call('agendaItem.update', { id: a, patch: { proposal: { intro: '', clauses: [] } } });
  const input = { meetingId, personId: id.ada, signedOn: today };
  expect(refusal(await klubba.reply('signature.add', input))).toBe('approval.undecided');
  const { warnings } = await klubba.call('document.export', { document: 'protokoll', id: meetingId });
  expect(warnings).toEqual([{ code: 'notApproved' }, { code: 'undecided', title: 'a' }]);
  await klubba.call('agendaItem.decide', { id: a, outcome: 'none' });
  expect(refusal(await klubba.reply('signature.add', input))).toBe('ok');
});

it('a § decided without a quorum is told of in the minutes and its extract, and approved all the same', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const { meetingId, items } = sitting;
  const [a = '', b = ''] = items;
  for (const personId of [id.bo, id.cia, id.dan]) {
    await klubba.call('attendance.leave', { agendaItemId: b, personId, substitutePersonId: null });
  }
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const warnings = async (document: 'protokoll' | 'protokollsutdrag', item: string) =>
    (await klubba.call('document.export', { document, id: item })).warnings;
  const told = [{ code: 'quorumMissing', title: 'b' }];
  expect([
    await warnings('protokoll', meetingId),
    await warnings('protokollsutdrag', a),
    await warnings('protokollsutdrag', b),
  ]).toEqual([told, [], told]);
});

it('days that cannot be are refused: before the approval, or to come', async () => {
  const { desk, sitting } = await approved();
  const { klubba } = desk;
  const { meetingId, items } = sitting;
  const [a = '', b = ''] = items;
  klubba.clock.pass(2 * day);
  const open = await openSitting(desk, '2026-12-07', ['c']);
  const [c = ''] = open.items;
  const days = ['2026-11-22', '2026-11-26', '2026-11-24'];
  const each = async (run: (on: string) => Promise<string>) => [
    await run(days[0] ?? ''),
    await run(days[1] ?? ''),
    await run(days[2] ?? ''),
  ];
  const sendings = [{ agendaItemId: a, recipientId: null, recipient: 'KS' }];
  const words = { agendaItemId: a, madeBy: 'Asta', stands: 'x', should: 'y', reason: 'z' };
  const { id: appealId } = await klubba.call('appeal.create', { agendaItemId: b, receivedOn: '2026-11-24' });
  const correct = async (more: object) =>
    refusal(await klubba.reply('correction.create', { ...words, madeOn: '2026-11-24', ...more }));
  expect([
    await each(async (sentOn) => refusal(await klubba.reply('dispatch.record', { sendings, sentOn, channel: 'post' }))),
    await each(async (receivedOn) => refusal(await klubba.reply('appeal.create', { agendaItemId: a, receivedOn }))),
    await each(async (receivedOn) =>
      refusal(await klubba.reply('appeal.update', { id: appealId, patch: { receivedOn } })),
    ),
    await each((madeOn) => correct({ madeOn })),
    await each(async (plannedOn) => refusal(await klubba.reply('notice.plan', { meetingId, plannedOn }))),
    refusal(await klubba.reply('appeal.create', { agendaItemId: c, receivedOn: '2026-11-24' })),
    refusal(await klubba.reply('appeal.update', { id: appealId, patch: { agendaItemId: a } as object })),
    [await correct({ madeBy: ' ' }), await correct({ stands: '' }), await correct({ should: '' })],
    await correct({ reason: '\n' }),
  ]).toEqual([
    ['dispatch.early', 'date.future', 'ok'],
    ['appeal.date', 'date.future', 'ok'],
    ['appeal.date', 'date.future', 'ok'],
    ['correction.date', 'date.future', 'ok'],
    ['notice.order', 'ok', 'ok'],
    'appeal.approved',
    'input.invalid',
    ['correction.words', 'correction.words', 'correction.words'],
    'correction.words',
  ]);
});

it('what has utgått is never final, and an appeal after the end takes the meeting back from final', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = sitting.items;
  await decideAll(desk, sitting);
  await exported(desk, 'protokollsutdrag', b);
  await klubba.call('agendaItem.withdraw', { id: b, withdrawn: true });
  await klubba.call('agendaItem.withdraw', { id: c, withdrawn: true });
  await klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  await postAll(desk, sitting);
  klubba.clock.pass(40 * day);
  const confirm = async (id: string, finalOn: string) =>
    refusal(await klubba.reply('finality.confirm', { itemIds: [id], finalOn }));
  const { id: appealId } = await klubba.call('appeal.create', { agendaItemId: a, receivedOn: '2026-12-01' });
  await klubba.call('appeal.update', { id: appealId, patch: { outcome: 'rejected', decidedOn: '2026-12-20' } });
  expect([
    await confirm(b, '2026-12-22'),
    await confirm(c, '2026-12-22'),
    await confirm(a, '2026-12-14'),
    await confirm(a, '2026-12-19'),
    await station(desk, sitting),
    await confirm(a, '2026-12-20'),
    await station(desk, sitting),
  ]).toEqual(['finality.paragraph', 'finality.paragraph', 'finality.date', 'finality.date', 'expired', 'ok', 'final']);
  await klubba.call('appeal.create', { agendaItemId: a, receivedOn: '2026-12-14' });
  expect(await station(desk, sitting)).toBe('expired');
  await klubba.call('history.undo', {});
  const [notice] = (await klubba.call('approval.get', { meetingId: sitting.meetingId })).notices;
  await klubba.call('notice.update', { id: notice?.id ?? '', patch: { takenDownOn: '2026-12-01' } });
  expect(await station(desk, sitting)).toBe('posted');
});

it('a notice is to be issued anew when it says another day or is no longer preliminary; undo leaves what it says', async () => {
  const { desk, sitting } = await approved();
  const { klubba } = desk;
  const { meetingId } = sitting;
  const stale = async () => {
    const { notices, staleNoticeIds } = await klubba.call('approval.get', { meetingId });
    return notices.map((each) => staleNoticeIds.includes(each.id));
  };
  const [first, second] = (await klubba.call('approval.get', { meetingId })).notices;
  const found = [await stale()];
  await exported(desk, 'anslag', meetingId);
  found.push(await stale());
  await klubba.call('notice.plan', { meetingId, plannedOn: '2026-11-25' });
  found.push(await stale());
  await exported(desk, 'anslag', meetingId);
  found.push(await stale());
  klubba.clock.pass(2 * day);
  await klubba.call('notice.update', { id: first?.id ?? '', patch: { postedOn: '2026-11-24' } });
  found.push(await stale());
  await klubba.call('notice.update', { id: second?.id ?? '', patch: { postedOn: '2026-11-25' } });
  found.push(await stale());
  await exported(desk, 'anslag', meetingId);
  found.push(await stale());
  expect(found).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [false, false],
    [true, false],
    [true, true],
    [false, false],
  ]);
  await klubba.call('history.undo', {});
  const { notices } = await klubba.call('approval.get', { meetingId });
  expect(notices.map((each) => [each.postedOn, each.statedLastDay])).toEqual([
    ['2026-11-24', '2026-12-16'],
    [null, '2026-12-16'],
  ]);
});

/** A picture of one colour, 1 × 1 pixel. */
const picture = (colour: string) =>
  Buffer.from(`iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk${colour}`, 'base64');
const red = new Uint8Array(picture('+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='));
const blue = new Uint8Array(picture('YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='));

it('what is made of approved minutes keeps the logo that they were approved with, in every copy of the board', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const [municipalityId = ''] = desk.municipalities;
  await klubba.call('board.update', { patch: { hostMunicipalityId: municipalityId } });
  await klubba.call('board.setLogo', { municipalityId, mediaType: 'image/png', bytes: red });
  const sitting = await approvedSitting(desk, today, ['a']);
  await klubba.call('board.setLogo', { municipalityId, mediaType: 'image/png', bytes: blue });
  const [extract] = await exported(desk, 'protokollsutdrag', sitting.meetingId);
  const parts = Object.entries(unzipSync(extract?.bytes ?? new Uint8Array()));
  const media = parts.filter(([name]) => name.startsWith('word/media/')).map(([, bytes]) => bytes);
  expect(media.map((each) => Buffer.from(each).toString('hex'))).toEqual([Buffer.from(red).toString('hex')]);
  const kept = (json: string) =>
    (JSON.parse(json) as { blobs: { base64: string }[] }).blobs.some(
      (each) => each.base64 === Buffer.from(red).toString('base64'),
    );
  await klubba.call('board.saveCopy', { history: false });
  const copy = jsonOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
  expect([kept(await openJson(klubba)), kept(copy)]).toEqual([true, true]);
});

it('several files lie in a folder without spaces in its name', async () => {
  const { desk, sitting } = await approved();
  await exported(desk, 'anslag', sitting.meetingId);
  expect(desk.klubba.delivered.at(-1)?.folder).toBe('2026-11-23_Anslag-om-justering');
});
