import { expect, it } from 'vitest';
import { newBoard } from './klubba.ts';

it('a matter tells how it ended at each meeting and with which §, the newest first', async () => {
  const klubba = await newBoard();
  const matter = await klubba.call('matter.create', { title: 'Budget' });
  const items: string[] = [];
  for (const date of ['2026-02-09', '2026-05-11', '2026-11-09']) {
    const { meeting } = await klubba.call('meeting.create', { date, agenda: { from: 'nothing' } });
    await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Upprop', hasMemo: false } });
    const fields = { title: `Budget ${date}`, matterId: matter.id };
    const { id } = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields });
    items.push(id);
  }
  const [tabled = '', withdrawn = ''] = items;
  await klubba.call('agendaItem.decide', { id: tabled, outcome: 'tabled' });
  await klubba.call('agendaItem.withdraw', { id: withdrawn, withdrawn: true });
  const { items: told } = await klubba.call('matter.get', { id: matter.id });
  expect(told.map(({ meetingId: _meeting, ...each }) => each)).toEqual([
    {
      id: items[2],
      title: 'Budget 2026-11-09',
      meetingDate: '2026-11-09',
      outcome: null,
      withdrawn: false,
      number: 5,
    },
    {
      id: withdrawn,
      title: 'Budget 2026-05-11',
      meetingDate: '2026-05-11',
      outcome: null,
      withdrawn: true,
      number: null,
    },
    {
      id: tabled,
      title: 'Budget 2026-02-09',
      meetingDate: '2026-02-09',
      outcome: 'tabled',
      withdrawn: false,
      number: 2,
    },
  ]);
});
