import { expect, it } from 'vitest';
import { linesOf } from '../documents/reader.ts';
import {
  approvedSitting,
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

const day = 86_400_000;
const today = '2026-11-23';

async function approved(): Promise<{ desk: Desk; sitting: Sitting; a: string; b: string }> {
  const desk = await newDesk();
  const sitting = await approvedSitting(desk, today, ['Avtal', 'Budget']);
  const [a = '', b = ''] = sitting.items;
  return { desk, sitting, a, b };
}

async function noticesOf({ klubba }: Desk, { meetingId }: Sitting) {
  const { notices } = await klubba.call('approval.get', { meetingId });
  return notices;
}

/** Changes both notices of the meeting. */
async function both(desk: Desk, sitting: Sitting, patch: object): Promise<void> {
  for (const { id } of await noticesOf(desk, sitting)) await desk.klubba.call('notice.update', { id, patch });
}

it('an approval lays out a notice for each municipality, planned for the next working day', async () => {
  const { desk, sitting } = await approved();
  const own = { meetingId: sitting.meetingId, agendaItemId: null, plannedOn: '2026-11-24' };
  const rest = { postedOn: null, takenDownOn: null, statedLastDay: null };
  expect((await noticesOf(desk, sitting)).map(({ id: _id, ...each }) => each)).toEqual(
    desk.municipalities.map((municipalityId) => ({ ...own, ...rest, municipalityId })),
  );
  await desk.klubba.call('notice.plan', { meetingId: sitting.meetingId, plannedOn: '2026-11-25' });
  expect((await noticesOf(desk, sitting)).map((each) => each.plannedOn)).toEqual(['2026-11-25', '2026-11-25']);
});

it('a notice is posted neither in the future nor before the approval, and not taken down before it is posted', async () => {
  const { desk, sitting } = await approved();
  const [notice] = await noticesOf(desk, sitting);
  const id = notice?.id ?? '';
  const update = async (patch: object) => {
    const reply = await desk.klubba.reply('notice.update', { id, patch });
    if (reply.ok) return 'ok';
    return reply.error.code === 'rule.broken' ? reply.error.data.message : reply.error.code;
  };
  const coming = (which: string) => `${which} ligger i framtiden. Välj dagens datum eller en tidigare dag.`;
  const order = 'Anslaget kan inte tas ned innan det har satts upp.';
  expect([
    await update({ postedOn: '2026-11-24' }),
    await update({ postedOn: '2026-11-22' }),
    await update({ takenDownOn: today }),
    await update({ postedOn: today }),
    await update({ takenDownOn: '2026-11-22' }),
    await update({ takenDownOn: '2026-12-15' }),
    await update({ takenDownOn: today }),
  ]).toEqual([
    coming('Dagen då anslaget sattes upp'),
    'Justeringen kan inte anslås innan protokollet är justerat.',
    order,
    'ok',
    order,
    coming('Dagen då anslaget togs ned'),
    'ok',
  ]);
});

it('notices are made of what is approved alone, and remember which last day they say', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, today, ['a']);
  await endSitting(desk, sitting);
  const { klubba } = desk;
  const order = { document: 'anslag', id: sitting.meetingId } as const;
  expect(refusal(await klubba.reply('document.export', order))).toBe('notice.approved');
  await sign(desk, sitting, ['ada', 'eva']);
  const files = await exported(desk, 'anslag', sitting.meetingId);
  expect(files.map((each) => each.fileName)).toEqual([
    'Provnamnden_2026-11-23_Anslag_Norrsjo.docx',
    'Provnamnden_2026-11-23_Anslag_Sodera.docx',
  ]);
  // Planned for 24 November: three weeks are 15 December.
  expect((await noticesOf(desk, sitting)).map((each) => each.statedLastDay)).toEqual(['2026-12-15', '2026-12-15']);
  const again = await exported(desk, 'anslag', sitting.meetingId);
  expect(again.map(hex)).toEqual(files.map(hex));
  klubba.clock.pass(2 * day);
  await both(desk, sitting, { postedOn: '2026-11-25' });
  expect((await noticesOf(desk, sitting)).map((each) => each.statedLastDay)).toEqual(['2026-12-15', '2026-12-15']);
  const fresh = await exported(desk, 'anslag', sitting.meetingId);
  expect(fresh.map(hex)).not.toEqual(files.map(hex));
  expect((await noticesOf(desk, sitting)).map((each) => each.statedLastDay)).toEqual(['2026-12-16', '2026-12-16']);
  const [proof] = await exported(desk, 'anslagsbevis', sitting.meetingId);
  expect((await linesOf(proof?.bytes ?? new Uint8Array())).join(' ')).toContain('2026-12-16');
});

it('a meeting goes from approved over posted and expired to final, the last only by a person and in time', async () => {
  const { desk, sitting, a, b } = await approved();
  const { klubba } = desk;
  const confirm = async (...itemIds: string[]) =>
    refusal(await klubba.reply('finality.confirm', { itemIds, finalOn: '2026-12-16' }));
  const stations = [await station(desk, sitting)];
  const refused = [await confirm(a)];
  klubba.clock.pass(day);
  const [first] = await noticesOf(desk, sitting);
  await klubba.call('notice.update', { id: first?.id ?? '', patch: { postedOn: '2026-11-23' } });
  stations.push(await station(desk, sitting));
  await both(desk, sitting, { postedOn: '2026-11-24' });
  stations.push(await station(desk, sitting));
  klubba.clock.pass(21 * day);
  refused.push(await confirm(a));
  stations.push(await station(desk, sitting));
  klubba.clock.pass(day);
  stations.push(await station(desk, sitting));
  refused.push(await confirm(a));
  stations.push(await station(desk, sitting));
  refused.push(await confirm(a, b), await confirm(b));
  stations.push(await station(desk, sitting));
  expect(stations).toEqual(['approved', 'approved', 'posted', 'posted', 'expired', 'expired', 'final']);
  expect(refused).toEqual(['finality.notExpired', 'finality.notExpired', 'ok', 'finality.alreadyFinal', 'ok']);
  const { finalities } = await klubba.call('approval.get', { meetingId: sitting.meetingId });
  expect(finalities.map((each) => [each.agendaItemId, each.finalOn, each.confirmedBy])).toEqual([
    [a, '2026-12-16', 'Asta Berg'],
    [b, '2026-12-16', 'Asta Berg'],
  ]);
  const finals = async () => (await klubba.call('decision.list', {})).map((each) => [each.itemId, each.final]);
  const late = await klubba.call('appeal.create', {
    agendaItemId: a,
    receivedOn: '2026-12-14',
    appellant: 'En boende',
  });
  expect([await station(desk, sitting), await finals()]).toEqual([
    'expired',
    [
      [b, true],
      [a, false],
    ],
  ]);
  await klubba.call('appeal.update', { id: late.id, patch: { outcome: 'rejected' } });
  expect(await station(desk, sitting)).toBe('final');
  await klubba.call('finality.remove', { id: finalities[0]?.id ?? '' });
  expect(await station(desk, sitting)).toBe('expired');
});

it('a notice taken down too early breaks the time, and posted anew it runs again', async () => {
  const { desk, sitting, a } = await approved();
  const { klubba } = desk;
  await both(desk, sitting, { postedOn: today });
  klubba.clock.pass(30 * day);
  const [first] = await noticesOf(desk, sitting);
  const id = first?.id ?? '';
  await klubba.call('notice.update', { id, patch: { takenDownOn: '2026-12-14' } });
  const input = { itemIds: [a], finalOn: '2026-12-23' };
  expect([await station(desk, sitting), refusal(await klubba.reply('finality.confirm', input))]).toEqual([
    'posted',
    'finality.broken',
  ]);
  await klubba.call('notice.update', { id, patch: { takenDownOn: '2026-12-15' } });
  expect([await station(desk, sitting), refusal(await klubba.reply('finality.confirm', input))]).toEqual([
    'expired',
    'ok',
  ]);
});

it('what is appealed is not final until the appeal is over, and each § goes its own way', async () => {
  const { desk, sitting, a, b } = await approved();
  const { klubba } = desk;
  await both(desk, sitting, { postedOn: today });
  klubba.clock.pass(30 * day);
  const appeal = await klubba.call('appeal.create', { agendaItemId: a, receivedOn: '2026-12-01', appellant: 'N N' });
  const confirm = async (id: string) =>
    refusal(await klubba.reply('finality.confirm', { itemIds: [id], finalOn: '2026-12-23' }));
  const outcome = (is: 'upheld' | 'rejected') =>
    klubba.call('appeal.update', { id: appeal.id, patch: { outcome: is } });
  expect([await confirm(a), await confirm(b)]).toEqual(['finality.appealed', 'ok']);
  await outcome('upheld');
  expect(await confirm(a)).toBe('finality.appealed');
  await outcome('rejected');
  expect(await confirm(a)).toBe('ok');
});

it('a § approved at once has notices, a time and an end of its own', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const [a = '', b = ''] = sitting.items;
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await decideAll(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva'], a);
  await both(desk, sitting, { postedOn: today });
  const files = await exported(desk, 'anslag', a);
  expect(files.map((each) => each.fileName)).toEqual([
    'Provnamnden_2026-11-23_Anslag_par-001_Norrsjo.docx',
    'Provnamnden_2026-11-23_Anslag_par-001_Sodera.docx',
  ]);
  klubba.clock.pass(10 * day);
  await klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'held' });
  await sign(desk, sitting, ['ada', 'eva']);
  expect((await noticesOf(desk, sitting)).map((each) => [each.agendaItemId, each.postedOn])).toEqual([
    [a, today],
    [a, today],
    [null, null],
    [null, null],
  ]);
  klubba.clock.pass(12 * day);
  const confirm = async (id: string) =>
    refusal(await klubba.reply('finality.confirm', { itemIds: [id], finalOn: '2026-12-15' }));
  expect([await confirm(a), await confirm(b)]).toEqual(['ok', 'finality.notExpired']);
});

it('a § is sent only when it is approved, to whom, when and how', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b']);
  const [a = '', b = ''] = sitting.items;
  const recipient = await klubba.call('recipient.create', { name: 'Norrsjö kommun' });
  await klubba.call('agendaItem.setRecipients', { id: a, recipients: [{ recipientId: recipient.id, units: ['KS'] }] });
  const sending = { agendaItemId: a, recipientId: recipient.id, recipient: 'Norrsjö kommun – KS' };
  const input = { sendings: [sending], sentOn: today, channel: 'email' as const };
  expect(refusal(await klubba.reply('dispatch.record', input))).toBe('dispatch.approved');
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await decideAll(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva'], a);
  const other = { ...sending, agendaItemId: b };
  expect(refusal(await klubba.reply('dispatch.record', { ...input, sendings: [sending, other] }))).toBe(
    'dispatch.approved',
  );
  const [sent] = await klubba.call('dispatch.record', { ...input, note: 'med bilaga' });
  // Who got it is copied: it stays when the recipient is renamed or gone from the register.
  await klubba.call('recipient.update', { id: recipient.id, patch: { name: 'Annan' } });
  const { dispatches } = await klubba.call('approval.get', { meetingId: sitting.meetingId });
  expect(dispatches).toEqual([{ id: sent?.id, ...sending, sentOn: today, channel: 'email', note: 'med bilaga' }]);
  await klubba.call('dispatch.remove', { id: sent?.id ?? '' });
  expect((await klubba.call('approval.get', { meetingId: sitting.meetingId })).dispatches).toEqual([]);
});

it('all extracts of a meeting come together, those with recipients first of all, in a folder', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const sitting = await openSitting(desk, today, ['a', 'b', 'c']);
  const [, b = ''] = sitting.items;
  await endSitting(desk, sitting);
  await sign(desk, sitting, ['ada', 'eva']);
  const namesOf = async () =>
    (await exported(desk, 'protokollsutdrag', sitting.meetingId)).map((each) => each.fileName);
  const all = await namesOf();
  expect(all).toEqual([1, 2, 3].map((number) => `Provnamnden_2026-11-23_par-00${number}_Protokollsutdrag.docx`));
  expect(klubba.delivered.slice(-3).map((each) => each.folder)).toEqual(all.map(() => '2026-11-23_Protokollsutdrag'));
  const progress = klubba.events.filter((each) => each.topic === 'progress');
  expect(progress.at(-1)).toEqual({ topic: 'progress', command: 'document.export', done: 3, total: 3 });
  expect(refusal(await klubba.reply('document.export', { document: 'protokollsutdrag', id: b }))).toBe('ok');
});
