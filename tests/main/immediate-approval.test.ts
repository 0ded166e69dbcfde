import { expect, it } from 'vitest';
import { linesOf } from '../documents/reader.ts';
import {
  type Desk,
  decideAll,
  endSitting,
  exported,
  hex,
  newDesk,
  openSitting,
  refusal,
  type Sitting,
  sign,
  station,
} from './sitting.ts';

const today = '2026-11-23';

/** A meeting that is going on, everything decided, whose first § is to be approved at once. */
async function begun(titles: readonly string[] = ['a', 'b']): Promise<{ desk: Desk; sitting: Sitting; a: string }> {
  const desk = await newDesk();
  const sitting = await openSitting(desk, today, titles);
  const [a = ''] = sitting.items;
  await desk.klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await decideAll(desk, sitting);
  return { desk, sitting, a };
}

const held = ({ klubba }: Desk, { meetingId }: Sitting) =>
  klubba.call('meeting.setStatus', { id: meetingId, status: 'held' });

const text = async (file: { readonly bytes: Uint8Array } | undefined) =>
  (await linesOf(file?.bytes ?? new Uint8Array())).join('\n').replaceAll('\u00a0', ' ');

it('the minutes and notices of an ordinary § are those of its meeting, and no approval of its own comes of it', async () => {
  const { desk, sitting } = await begun();
  const [, b = ''] = sitting.items;
  await held(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const [whole] = await exported(desk, 'protokoll', sitting.meetingId);
  expect((await exported(desk, 'protokoll', b)).map(hex)).toEqual([hex(whole)]);
  const names = async (id: string) => (await exported(desk, 'anslag', id)).map((each) => each.fileName);
  expect(await names(b)).toEqual(await names(sitting.meetingId));
  const { issued } = await desk.klubba.call('approval.get', { meetingId: sitting.meetingId });
  expect(issued.map((each) => each.kind)).toEqual(['minutes', 'notice', 'notice']);
});

it('what is approved with the whole is not approved once more by itself', async () => {
  const { desk, sitting, a } = await begun();
  await held(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const input = { meetingId: sitting.meetingId, agendaItemId: a, personId: desk.id.ada, signedOn: today };
  expect(refusal(await desk.klubba.reply('signature.add', input))).toBe('approval.done');
});

it('minutes whose every § is approved at once are approved as a whole by those who sign all of it', async () => {
  const { desk, sitting, a } = await begun(['a']);
  await held(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva'], a);
  const before = await station(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  expect([before, await station(desk, sitting)]).toEqual(['held', 'approved']);
});

it('at once is approved only a § of this meeting that is so decided and not withdrawn', async () => {
  const { desk, sitting, a } = await begun();
  const { klubba, id } = desk;
  const other = await openSitting(desk, '2026-12-07', ['c']);
  const [c = ''] = other.items;
  await klubba.call('agendaItem.update', { id: c, patch: { immediate: true } });
  const add = async (agendaItemId: string) => {
    const input = { meetingId: sitting.meetingId, agendaItemId, personId: id.ada, signedOn: today };
    return refusal(await klubba.reply('signature.add', input));
  };
  const [, b = ''] = sitting.items;
  const refused = [await add(c), await add(b)];
  await klubba.call('agendaItem.withdraw', { id: a, withdrawn: true });
  expect([...refused, await add(a)]).toEqual(refused.concat('x').map(() => 'approval.notImmediate'));
});

it('what a § approved at once says of its meeting is not changed, nor who presided over it', async () => {
  const { desk, sitting, a } = await begun();
  const { klubba, id } = desk;
  await sign(desk, sitting, ['ada', 'eva'], a);
  const update = async (patch: object) =>
    refusal(await klubba.reply('meeting.update', { id: sitting.meetingId, patch }));
  expect([
    await update({ date: '2026-11-22' }),
    await update({ startTime: '07:00' }),
    await update({ place: 'Salen' }),
    await update({ chairPersonId: id.bo }),
    await update({ date: today, chairPersonId: id.ada }),
    await update({ approvalPlace: 'Kansliet', approvalDate: '2026-11-30' }),
  ]).toEqual([
    'meeting.approvedAtOnce',
    'meeting.approvedAtOnce',
    'meeting.approvedAtOnce',
    'meeting.approvedAtOnce',
    'ok',
    'ok',
  ]);
});

it('a meeting whose §§ are all approved at once is approved by its chair, and so is one without any', async () => {
  const { desk, sitting, a } = await begun(['a']);
  const { klubba, id } = desk;
  await klubba.call('board.update', { patch: { approverCount: 0 } });
  await klubba.call('approver.set', { meetingId: sitting.meetingId, personIds: [] });
  await sign(desk, sitting, ['ada'], a);
  await held(desk, sitting);
  expect(await sign(desk, sitting, ['ada'])).toEqual([true]);
  const signersOf = async (meetingId: string) =>
    (await klubba.call('minutes.get', { meetingId })).signers.map((each) => [each.role, each.name, each.signedOn]);
  const chairAlone = [
    ['secretary', '', ''],
    ['chair', 'Ada', today],
  ];
  expect(await signersOf(sitting.meetingId)).toEqual(chairAlone);
  const empty = await openSitting(desk, today, []);
  await klubba.call('approver.set', { meetingId: empty.meetingId, personIds: [] });
  await klubba.call('meeting.setStatus', { id: empty.meetingId, status: 'held' });
  const other = { meetingId: empty.meetingId, personId: id.bo, signedOn: today };
  expect(refusal(await klubba.reply('signature.add', other))).toBe('approval.signer');
  expect([await sign(desk, empty, ['ada']), await signersOf(empty.meetingId)]).toEqual([[true], chairAlone]);
  expect(await station(desk, empty)).toBe('approved');
});

it('an approval at once that was begun while the meeting went on is finished after it, whatever came later', async () => {
  const { desk, sitting, a } = await begun();
  const { klubba } = desk;
  const { meetingId, items } = sitting;
  const [, b = ''] = items;
  await klubba.call('adjournment.create', { meetingId, agendaItemId: a, fromTime: '13:20', toTime: '13:25' });
  await sign(desk, sitting, ['ada'], a);
  await klubba.call('adjournment.create', { meetingId, agendaItemId: b, fromTime: '14:00', toTime: '14:10' });
  await klubba.call('participant.create', { meetingId, name: 'Ove', itemIds: [b] });
  await held(desk, sitting);
  expect(await sign(desk, sitting, ['eva'], a)).toEqual([true]);
  const said = await text((await exported(desk, 'protokoll', a))[0]);
  expect(['13.20', '14.00', 'Ove'].filter((each) => said.includes(each))).toEqual(['13.20']);
});

it('the whole says of a § approved at once on which day it was', async () => {
  const { desk, sitting, a } = await begun();
  const { klubba } = desk;
  await sign(desk, sitting, ['ada', 'eva'], a);
  await held(desk, sitting);
  klubba.clock.pass(5 * 86_400_000);
  for (const name of ['ada', 'eva'] as const) {
    const input = { meetingId: sitting.meetingId, personId: desk.id[name], signedOn: '2026-11-28' };
    await klubba.call('signature.add', input);
  }
  const { paragraphs } = await klubba.call('minutes.get', { meetingId: sitting.meetingId });
  expect(paragraphs.map((each) => each.approvedOn)).toEqual([today, '']);
  const [whole] = await exported(desk, 'protokoll', sitting.meetingId);
  expect(await text(whole)).toContain(
    'Omedelbar justering\nParagrafen justeras omedelbart. Den är justerad 23 november 2026.',
  );
  const [alone] = await exported(desk, 'protokoll', a);
  expect(await text(alone)).toContain('Paragrafen justeras omedelbart.');
});

it('all extracts of a meeting take each § as it was approved, or as a draft where it is not yet', async () => {
  const { desk, sitting, a } = await begun();
  await sign(desk, sitting, ['ada', 'eva'], a);
  const files = await exported(desk, 'protokollsutdrag', sitting.meetingId);
  const drafts = await Promise.all(files.map(async (each) => (await text(each)).includes('UTKAST')));
  expect([drafts, (await exported(desk, 'protokollsutdrag', a)).map(hex)]).toEqual([[false, true], [hex(files[0])]]);
});

it('a meeting opened again has no end yet, and one with a signature is not planned anew', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a']);
  await endSitting(desk, sitting);
  const set = async (status: 'planned' | 'underway' | 'held') =>
    klubba.reply('meeting.setStatus', { id: sitting.meetingId, status });
  const again = await set('underway');
  expect(again.ok && again.value.endTime).toBeNull();
  await set('held');
  await sign(desk, sitting, ['ada']);
  expect([refusal(await set('planned')), refusal(await set('underway'))]).toEqual(['meeting.signed', 'ok']);
});
