import { expect, it } from 'vitest';
import { type Klubba, newBoard } from './klubba.ts';

async function meetingWith(klubba: Klubba, date: string, titles: readonly string[]): Promise<string> {
  const { meeting } = await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
  for (const title of titles) await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: { title } });
  return meeting.id;
}

const titlesOf = async (klubba: Klubba, id: string) =>
  (await klubba.call('meeting.get', { id })).items.map((item) => item.title);

it('a new meeting takes its place, its time and its agenda from the board', async () => {
  const klubba = await newBoard();
  await klubba.call('board.update', { patch: { meetingPlace: 'Stadshuset, rum 4', meetingTime: '09:00' } });
  await klubba.call('templateItem.create', { title: 'Upprop' });
  await klubba.call('templateItem.create', {
    title: 'Val av justerare',
    proposal: { intro: 'Nämnden utser', clauses: [] },
  });
  const { meeting, items } = await klubba.call('meeting.create', { date: '2027-02-08' });
  expect([meeting.place, meeting.startTime, meeting.status]).toEqual(['Stadshuset, rum 4', '09:00', 'planned']);
  expect(items.map((item) => [item.position, item.kind, item.title, item.proposal.intro])).toEqual([
    [0, 'procedural', 'Upprop', ''],
    [1, 'procedural', 'Val av justerare', 'Nämnden utser'],
  ]);
});

it('an agenda copied from an earlier meeting keeps texts, people and recipients but not files, dates or decisions', async () => {
  const klubba = await newBoard();
  const first = await meetingWith(klubba, '2026-02-09', ['Budget']);
  const [item] = (await klubba.call('meeting.get', { id: first })).items;
  const id = item?.id ?? '';
  const person = await klubba.call('person.create', { name: 'Eva Ek' });
  const officer = await klubba.call('officer.create', { personId: person.id, title: 'handläggare' });
  const recipient = await klubba.call('recipient.create', { name: 'Norrsjö kommun', units: ['KS diarium'] });
  await klubba.call('agendaItem.setPreparers', { id, officerIds: [officer.id] });
  await klubba.call('agendaItem.setRecipients', {
    id,
    recipients: [{ recipientId: recipient.id, units: ['KS diarium'] }],
  });
  await klubba.call('attachment.add', { agendaItemId: id, title: 'Bilaga', bytes: new Uint8Array([1]) });
  await klubba.call('agendaItem.update', {
    id,
    patch: { memoDate: '2026-01-20', decision: { intro: 'Nej', clauses: [] }, immediate: true },
  });
  await klubba.call('agendaItem.decide', { id, outcome: 'filed' });

  const copy = await klubba.call('meeting.create', {
    date: '2027-02-08',
    agenda: { from: 'meeting', meetingId: first },
  });
  expect(copy.items).toEqual([
    {
      ...item,
      id: copy.items[0]?.id,
      meetingId: copy.meeting.id,
      attachments: [],
      preparers: [
        { id: copy.items[0]?.preparers[0]?.id, agendaItemId: copy.items[0]?.id, position: 0, officerId: officer.id },
      ],
      recipients: [
        {
          id: copy.items[0]?.recipients[0]?.id,
          agendaItemId: copy.items[0]?.id,
          position: 0,
          recipientId: recipient.id,
          units: ['KS diarium'],
        },
      ],
    },
  ]);
});

it('paragraphs run through the calendar year and pass a cancelled meeting by', async () => {
  const klubba = await newBoard();
  await meetingWith(klubba, '2025-11-10', ['a', 'b']);
  await meetingWith(klubba, '2026-02-09', ['a', 'b', 'c']);
  const cancelled = await meetingWith(klubba, '2026-05-11', ['a']);
  const last = await meetingWith(klubba, '2026-11-09', ['a']);
  await klubba.call('meeting.setStatus', { id: cancelled, status: 'cancelled' });
  expect((await klubba.call('meeting.get', { id: last })).firstParagraph).toBe(4);
  await klubba.call('meeting.setStatus', { id: cancelled, status: 'planned' });
  expect((await klubba.call('meeting.get', { id: last })).firstParagraph).toBe(5);
});

it('an item is put where it is wanted, moved and taken away, and the rest close up', async () => {
  const klubba = await newBoard();
  const id = await meetingWith(klubba, '2027-02-08', ['a', 'b', 'c']);
  await klubba.call('agendaItem.create', { meetingId: id, at: 1, fields: { title: 'new' } });
  expect(await titlesOf(klubba, id)).toEqual(['a', 'new', 'b', 'c']);
  const [first] = (await klubba.call('meeting.get', { id })).items;
  await klubba.call('agendaItem.move', { id: first?.id ?? '', to: 2 });
  expect(await titlesOf(klubba, id)).toEqual(['new', 'b', 'a', 'c']);
  await klubba.call('agendaItem.remove', { id: first?.id ?? '' });
  expect(await titlesOf(klubba, id)).toEqual(['new', 'b', 'c']);
  await klubba.call('history.undo', {});
  expect(await titlesOf(klubba, id)).toEqual(['new', 'b', 'a', 'c']);
});

it('a new decision item gets the usual recipients, a procedural one without memo gets none', async () => {
  const klubba = await newBoard();
  const id = await meetingWith(klubba, '2027-02-08', []);
  const usual = await klubba.call('recipient.create', { name: 'Söderå kommun', usual: true });
  await klubba.call('recipient.create', { name: 'Revisorerna' });
  const decision = await klubba.call('agendaItem.create', { meetingId: id, fields: { title: 'Budget' } });
  const call = await klubba.call('agendaItem.create', { meetingId: id, fields: { title: 'Upprop', hasMemo: false } });
  expect([decision.recipients.map((each) => each.recipientId), call.recipients]).toEqual([[usual.id], []]);
});

it('attendance is noted once per person, changed and taken back', async () => {
  const klubba = await newBoard();
  const id = await meetingWith(klubba, '2027-02-08', []);
  const eva = await klubba.call('person.create', { name: 'Eva' });
  const bo = await klubba.call('person.create', { name: 'Bo' });
  await klubba.call('attendance.set', { meetingId: id, personId: eva.id, presence: 'serving' });
  await klubba.call('attendance.set', { meetingId: id, personId: eva.id, presence: 'absent' });
  const both = await klubba.call('attendance.set', {
    meetingId: id,
    personId: bo.id,
    presence: 'serving',
    servesForPersonId: eva.id,
  });
  expect(both.map((each) => [each.personId, each.presence, each.servesForPersonId])).toEqual([
    [eva.id, 'absent', null],
    [bo.id, 'serving', eva.id],
  ]);
  const left = await klubba.call('attendance.set', { meetingId: id, personId: bo.id, presence: null });
  expect(left.map((each) => each.personId)).toEqual([eva.id]);
});

it('a person who has attended a meeting cannot be removed, and the refusal says what is in use', async () => {
  const klubba = await newBoard();
  const id = await meetingWith(klubba, '2027-02-08', []);
  const eva = await klubba.call('person.create', { name: 'Eva' });
  await klubba.call('attendance.set', { meetingId: id, personId: eva.id, presence: 'serving' });
  expect(await klubba.reply('person.remove', { id: eva.id })).toEqual({
    ok: false,
    error: { code: 'item.inUse', data: { what: 'person' } },
  });
});

it('a matter tells every meeting it has stood on, newest first', async () => {
  const klubba = await newBoard();
  const matter = await klubba.call('matter.create', { title: 'Budget', registryNumber: 'ITN-2026/00002' });
  for (const date of ['2026-02-09', '2026-11-09']) {
    const { meeting } = await klubba.call('meeting.create', { date });
    await klubba.call('agendaItem.create', {
      meetingId: meeting.id,
      fields: { title: `Budget ${date}`, matterId: matter.id },
    });
  }
  const { items } = await klubba.call('matter.get', { id: matter.id });
  expect(items.map((item) => [item.meetingDate, item.title])).toEqual([
    ['2026-11-09', 'Budget 2026-11-09'],
    ['2026-02-09', 'Budget 2026-02-09'],
  ]);
});
