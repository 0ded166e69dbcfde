import { expect, it } from 'vitest';
import { type Desk, hex, newDesk, openSitting, refusal, type Sitting } from './sitting.ts';
import { openJson } from './support.ts';

async function planned(): Promise<{ desk: Desk; sitting: Sitting }> {
  const desk = await newDesk();
  return { desk, sitting: await openSitting(desk, '2026-12-07', ['Avtal', 'Budget', 'Plan'], 'planned') };
}

const summonsDate = '2026-11-30';

it('what is sent is frozen with its files, the meeting is summoned and stays open to change', async () => {
  const { desk, sitting } = await planned();
  const { klubba } = desk;
  const { meetingId, items } = sitting;
  expect(await klubba.call('meeting.summonsChanges', { id: meetingId })).toBeNull();
  const { files } = await klubba.call('meeting.summon', { id: meetingId, summonsDate });
  const sent = klubba.delivered.slice(-2);
  expect(sent.map((each) => [each.fileName, each.folder])).toEqual([
    ['Provnamnden_2026-12-07_Kallelse.docx', 'Kallelse_2026-12-07'],
    ['Provnamnden_2026-12-07_Handlingar.docx', 'Kallelse_2026-12-07'],
  ]);
  expect(files.map((each) => each.fileName)).toEqual(sent.map((each) => each.fileName));
  const { station, meeting, aftermath } = await klubba.call('meeting.get', { id: meetingId });
  expect([station, meeting.summonsDate, aftermath.issued.map((each) => each.kind)]).toEqual([
    'summoned',
    summonsDate,
    ['summons'],
  ]);
  expect(await klubba.call('meeting.summonsChanges', { id: meetingId })).toEqual([]);
  expect(refusal(await klubba.reply('agendaItem.update', { id: items[0] ?? '', patch: { title: 'x' } }))).toBe('ok');
  await klubba.call('issued.deliver', { id: aftermath.issued[0]?.id ?? '' });
  expect(klubba.delivered.slice(-2).map(hex)).toEqual(sent.map(hex));
});

it('every change after the summons is shown, and none once it is taken back', async () => {
  const { desk, sitting } = await planned();
  const { klubba, id } = desk;
  const { meetingId, items } = sitting;
  const [a = '', b = '', c = ''] = items;
  await klubba.call('meeting.summon', { id: meetingId, summonsDate });
  await klubba.call('meeting.update', { id: meetingId, patch: { place: 'Salen' } });
  await klubba.call('agendaItem.update', { id: a, patch: { title: 'Avtal om el' } });
  await klubba.call('attachment.add', { agendaItemId: a, title: 'Bilaga' });
  await klubba.call('agendaItem.withdraw', { id: b, withdrawn: true });
  const added = await klubba.call('agendaItem.create', { meetingId, fields: { title: 'Nytt' } });
  await klubba.call('agendaItem.move', { id: c, to: 0 });
  await klubba.call('person.update', { id: id.ada, patch: { name: 'Adela' } });
  const changes = await klubba.call('meeting.summonsChanges', { id: meetingId });
  expect(changes).toEqual([
    { code: 'meeting', field: 'place', before: '', now: 'Salen' },
    { code: 'called', added: ['Adela, Norrsjö, ordförande'], gone: ['Ada, Norrsjö, ordförande'] },
    { code: 'changed', itemId: a, title: 'Avtal om el', fields: ['title', 'attachments'] },
    { code: 'added', itemId: added.id, title: 'Nytt' },
    { code: 'removed', itemId: b, title: 'Budget' },
    { code: 'moved', itemId: a, title: 'Avtal om el', before: 1, now: 2 },
  ]);
  for (let step = 0; step < 7; step++) await klubba.call('history.undo', {});
  expect(await klubba.call('meeting.summonsChanges', { id: meetingId })).toEqual([]);
});

it('a summons sent anew is what changes are counted from, and the first one stays', async () => {
  const { desk, sitting } = await planned();
  const { klubba } = desk;
  const { meetingId, items } = sitting;
  await klubba.call('meeting.summon', { id: meetingId, summonsDate });
  klubba.clock.pass(60_000);
  await klubba.call('agendaItem.update', { id: items[0] ?? '', patch: { title: 'x' } });
  await klubba.call('meeting.summon', { id: meetingId, summonsDate: '2026-12-01' });
  expect(await klubba.call('meeting.summonsChanges', { id: meetingId })).toEqual([]);
  const { frozen } = JSON.parse(await openJson(klubba));
  const titles = frozen.map((each: { value: string }) => JSON.parse(each.value).items[0].title);
  expect(titles).toEqual(['Avtal', 'x']);
});

it('a meeting that has been opened is summoned no more', async () => {
  const { desk, sitting } = await planned();
  const { klubba } = desk;
  await klubba.call('meeting.setStatus', { id: sitting.meetingId, status: 'underway' });
  expect(refusal(await klubba.reply('meeting.summon', { id: sitting.meetingId, summonsDate }))).toBe('summons.planned');
});
