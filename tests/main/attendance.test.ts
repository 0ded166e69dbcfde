import { expect, it } from 'vitest';
import { rolls, servingIn } from '../../src/shared/meeting/roll.ts';
import { type Desk, type Name, names, newDesk, openSitting, refusal, type Sitting, sign } from './sitting.ts';

/** Who serves at each item, with whom for; those at a distance with `~`. */
async function servingAt({ klubba, id }: Desk, { meetingId }: Sitting): Promise<readonly string[]> {
  const detail = await klubba.call('meeting.get', { id: meetingId });
  const people = await klubba.call('board.get', {});
  const nameOf = (personId: string | null) => names.find((name) => id[name] === personId) ?? '';
  const all = rolls({ people, meeting: detail.meeting, attendance: detail.attendance, items: detail.items });
  return detail.items.map((item) =>
    servingIn(all.get(item.id) ?? [])
      .map((each) =>
        [nameOf(each.personId), each.remote ? '~' : '', each.servesFor ? `/${nameOf(each.servesFor)}` : ''].join(''),
      )
      .join(' '),
  );
}

async function set({ klubba, id }: Desk, { meetingId }: Sitting, name: Name, more: object): Promise<void> {
  await klubba.call('attendance.set', { meetingId, personId: id[name], presence: 'serving', ...more });
}

it('substitutes are called in by municipality first, then by the order of the list, and nobody twice', async () => {
  const desk = await newDesk();
  const sitting = await openSitting(desk, '2026-11-23', ['a']);
  for (const name of ['bo', 'dan', 'cia'] as const)
    await set(desk, sitting, name, { presence: 'absent', notice: true });
  await desk.klubba.call('attendance.callIn', { meetingId: sitting.meetingId });
  expect(await servingAt(desk, sitting)).toEqual(['ada eva fia gun/bo hugo/dan ida/cia']);
  // Called in once more, nothing changes.
  await desk.klubba.call('attendance.callIn', { meetingId: sitting.meetingId });
  expect(await servingAt(desk, sitting)).toEqual(['ada eva fia gun/bo hugo/dan ida/cia']);
});

it('the board may have its substitutes in the order of the list alone', async () => {
  const desk = await newDesk();
  await desk.klubba.call('board.update', { patch: { substituteOrder: 'list' } });
  const sitting = await openSitting(desk, '2026-11-23', ['a']);
  await set(desk, sitting, 'dan', { presence: 'absent' });
  await desk.klubba.call('attendance.callIn', { meetingId: sitting.meetingId });
  expect(await servingAt(desk, sitting)).toEqual(['ada bo cia eva fia gun/dan']);
});

it('a member who leaves is replaced from that § by the next in order, and takes her seat again when she comes back', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [, b = '', c = ''] = sitting.items;
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.fia, time: '14:10' });
  await klubba.call('attendance.arrive', { agendaItemId: c, personId: id.fia, remote: true });
  expect(await servingAt(desk, sitting)).toEqual([
    'ada bo cia dan eva fia',
    'ada bo cia dan eva hugo/fia',
    'ada bo cia dan eva fia~',
  ]);
  const { items } = await klubba.call('meeting.get', { id: sitting.meetingId });
  expect(items[1]?.attendanceChanges.map((each) => [each.personId, each.presence, each.time])).toEqual([
    [id.fia, 'absent', '14:10'],
    [id.hugo, 'serving', '14:10'],
  ]);
});

it('the one named serves for her who leaves, or nobody; a substitute who leaves is replaced for the same member', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = sitting.items;
  await klubba.call('attendance.leave', { agendaItemId: a, personId: id.bo, substitutePersonId: id.jon });
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.cia, substitutePersonId: null });
  await klubba.call('attendance.leave', { agendaItemId: c, personId: id.jon });
  expect(await servingAt(desk, sitting)).toEqual([
    'ada cia dan eva fia jon/bo',
    'ada dan eva fia jon/bo',
    'ada dan eva fia gun/bo',
  ]);
  await klubba.call('attendance.change', { agendaItemId: c, personId: id.cia, presence: 'serving' });
  await klubba.call('attendance.change', { agendaItemId: c, personId: id.gun, presence: null });
  expect((await servingAt(desk, sitting))[2]).toBe('ada cia dan eva fia');
});

it('the seat of a disqualified substitute is filled for the member she serves for', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a']);
  const [agendaItemId = ''] = sitting.items;
  await klubba.call('attendance.leave', { agendaItemId, personId: id.bo, substitutePersonId: id.hugo });
  await klubba.call('disqualification.create', { agendaItemId, personId: id.hugo });
  // Bo is from the north as Gun is; Hugo and Jon are from the south.
  expect(await servingAt(desk, sitting)).toEqual(['ada cia dan eva fia gun/bo']);
});

it('a member who is noted as serving takes her seat from whoever serves for her, at the opening and at a §', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [, b = ''] = sitting.items;
  await set(desk, sitting, 'fia', { presence: 'absent' });
  await set(desk, sitting, 'hugo', { servesForPersonId: id.fia });
  await set(desk, sitting, 'jon', { servesForPersonId: id.fia });
  expect((await servingAt(desk, sitting))[0]).toBe('ada bo cia dan eva jon/fia');
  await klubba.call('attendance.change', { agendaItemId: b, personId: id.fia, presence: 'serving' });
  expect((await servingAt(desk, sitting))[1]).toBe('ada bo cia dan eva fia');
  await set(desk, sitting, 'fia', {});
  expect(await servingAt(desk, sitting)).toEqual(Array.from({ length: 3 }, () => 'ada bo cia dan eva fia'));
});

it('who comes before a later § keeps her seat there, and who leaves earlier is replaced by one', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [a = '', b = '', c = ''] = sitting.items;
  await set(desk, sitting, 'fia', { presence: 'absent' });
  const serves = { agendaItemId: c, personId: id.hugo, presence: 'serving', servesForPersonId: id.fia } as const;
  await klubba.call('attendance.change', serves);
  await klubba.call('attendance.arrive', { agendaItemId: b, personId: id.fia });
  expect(await servingAt(desk, sitting)).toEqual([
    'ada bo cia dan eva',
    'ada bo cia dan eva fia',
    'ada bo cia dan eva fia',
  ]);
  await klubba.call('attendance.leave', { agendaItemId: c, personId: id.bo, substitutePersonId: id.ida });
  await klubba.call('attendance.leave', { agendaItemId: a, personId: id.bo });
  expect(await servingAt(desk, sitting)).toEqual([
    'ada cia dan eva gun/bo',
    'ada cia dan eva fia gun/bo',
    'ada cia dan eva fia gun/bo',
  ]);
});

it('nobody is given a seat that is not free, and the refusal says whose and at which §', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b']);
  const { meetingId } = sitting;
  const [, b = ''] = sitting.items;
  const { id: ove } = await klubba.call('person.create', { name: 'Ove' });
  const at = { agendaItemId: b, presence: 'serving' } as const;
  const replies = [
    await klubba.reply('attendance.change', { ...at, personId: id.gun, servesForPersonId: id.fia }),
    await klubba.reply('attendance.change', { ...at, personId: id.gun }),
    await klubba.reply('attendance.set', { meetingId, personId: ove, presence: 'serving' }),
    await klubba.reply('attendance.leave', { agendaItemId: b, personId: id.bo, substitutePersonId: id.cia }),
  ];
  const said = replies.map((each) =>
    !each.ok && each.error.code === 'rule.broken' ? [each.error.data.rule, each.error.data.message] : each,
  );
  expect(said).toEqual([
    ['attendance.seat', 'Gun kan inte tjänstgöra för Fia (vid § 2).'],
    ['attendance.seat', 'Gun är ersättare och tjänstgör bara för en ledamot som inte själv tjänstgör (vid § 2).'],
    ['attendance.seat', 'Ove har inget uppdrag i nämnden den dagen och tjänstgör inte (vid uppropet).'],
    ['attendance.seat', 'Cia kan inte tjänstgöra för Bo (vid § 2).'],
  ]);
});

it('one who is not on the list neither leaves nor is disqualified', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { items } = await openSitting(desk, '2026-11-23', ['a']);
  const [agendaItemId = ''] = items;
  const { id: personId } = await klubba.call('person.create', { name: 'Ove' });
  expect([
    refusal(await klubba.reply('attendance.leave', { agendaItemId, personId })),
    refusal(await klubba.reply('disqualification.create', { agendaItemId, personId })),
  ]).toEqual(['item.missing', 'item.missing']);
});

it('jäv takes a member out of that § alone and lets the next in order serve', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b']);
  const [agendaItemId = ''] = sitting.items;
  const row = await klubba.call('disqualification.create', { agendaItemId, personId: id.cia, ground: 'anhörig' });
  expect(await servingAt(desk, sitting)).toEqual(['ada bo dan eva fia gun/cia', 'ada bo cia dan eva fia']);
  await klubba.call('disqualification.update', { id: row.id, patch: { substitutePersonId: id.hugo } });
  await klubba.call('disqualification.create', { agendaItemId, personId: id.gun });
  expect(await servingAt(desk, sitting)).toEqual(['ada bo dan eva fia hugo/cia', 'ada bo cia dan eva fia']);
  expect(refusal(await klubba.reply('disqualification.create', { agendaItemId, personId: id.cia }))).toBe(
    'UNIQUE constraint failed: disqualification.agenda_item_id, disqualification.person_id',
  );
  await klubba.call('disqualification.remove', { id: row.id });
  expect((await servingAt(desk, sitting))[0]).toBe('ada bo cia dan eva fia');
});

it('who left at an item has still left when the item is taken off the agenda', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const [, b = ''] = sitting.items;
  await klubba.call('attendance.leave', { agendaItemId: b, personId: id.fia, substitutePersonId: null });
  await klubba.call('agendaItem.remove', { id: b });
  expect(await servingAt(desk, sitting)).toEqual(['ada bo cia dan eva fia', 'ada bo cia dan eva']);
  await klubba.call('history.undo', {});
  expect(await servingAt(desk, sitting)).toEqual([
    'ada bo cia dan eva fia',
    'ada bo cia dan eva',
    'ada bo cia dan eva',
  ]);
});

it('attendance that counts for a § approved at once does not change, from the next § on it may', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a', 'b', 'c']);
  const { meetingId } = sitting;
  const [a = '', b = '', c = ''] = sitting.items;
  await klubba.call('agendaItem.decide', { id: b, outcome: 'asProposed' });
  await klubba.call('agendaItem.update', { id: b, patch: { immediate: true } });
  await sign(desk, sitting, ['ada', 'eva'], b);
  const fia = { personId: id.fia, presence: 'absent' } as const;
  expect([
    refusal(await klubba.reply('attendance.set', { meetingId, ...fia })),
    refusal(await klubba.reply('attendance.set', { meetingId, personId: id.jon, presence: null })),
    refusal(await klubba.reply('attendance.change', { agendaItemId: a, ...fia })),
    refusal(await klubba.reply('attendance.leave', { agendaItemId: a, personId: id.fia })),
    refusal(await klubba.reply('attendance.arrive', { agendaItemId: a, personId: id.gun, remote: true })),
    refusal(await klubba.reply('attendance.leave', { agendaItemId: b, personId: id.fia })),
    refusal(await klubba.reply('disqualification.create', { agendaItemId: b, personId: id.fia })),
    refusal(await klubba.reply('attendance.leave', { agendaItemId: c, personId: id.fia })),
    refusal(await klubba.reply('disqualification.create', { agendaItemId: c, personId: id.dan })),
  ]).toEqual([...Array.from({ length: 5 }, () => 'attendance.approved'), 'item.frozen', 'item.frozen', 'ok', 'ok']);
});

it('attendance from before a § was approved at once is not undone either', async () => {
  const desk = await newDesk();
  const { klubba, id } = desk;
  const sitting = await openSitting(desk, '2026-11-23', ['a']);
  const [a = ''] = sitting.items;
  await klubba.call('agendaItem.decide', { id: a, outcome: 'asProposed' });
  await klubba.call('agendaItem.update', { id: a, patch: { immediate: true } });
  await klubba.call('attendance.leave', { agendaItemId: a, personId: id.fia });
  await sign(desk, sitting, ['ada', 'eva'], a);
  expect(refusal(await klubba.reply('history.undo', {}))).toBe('undo.frozen');
  expect(await servingAt(desk, sitting)).toEqual(['ada bo cia dan eva hugo/fia']);
});

it('a pause may be anywhere, and goes with nothing but the meeting', async () => {
  const desk = await newDesk();
  const { klubba } = desk;
  const { meetingId, items } = await openSitting(desk, '2026-11-23', ['a']);
  const [agendaItemId = ''] = items;
  const pause = await klubba.call('adjournment.create', { meetingId, agendaItemId, fromTime: '14:00' });
  await klubba.call('adjournment.update', { id: pause.id, patch: { toTime: '14:15' } });
  await klubba.call('agendaItem.remove', { id: agendaItemId });
  const { adjournments } = await klubba.call('meeting.get', { id: meetingId });
  expect(adjournments).toEqual([{ ...pause, agendaItemId: null, toTime: '14:15' }]);
});
