import { expect, it } from 'vitest';
import { bodyOf, brokenLinks, linesOf } from '../documents/reader.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { adopt, riskYear } from './risk-board.ts';
import { jsonNow, quickFolder, restarted } from './support.ts';

/** A board with the analysis of a year and a meeting where it is to be decided. */
async function readyBoard() {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const analysisId = await riskYear(klubba, 2027);
  const { meeting } = await klubba.call('meeting.create', { date: '2026-11-23' });
  const fields = { title: 'Riskanalys 2027', proposal: { intro: 'Nämnden fastställer riskanalysen.', clauses: [] } };
  const { id: itemId } = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields });
  return { klubba, analysisId, meetingId: meeting.id, itemId };
}

async function attachments(klubba: Klubba, meetingId: string) {
  const { items } = await klubba.call('meeting.get', { id: meetingId });
  return items.flatMap((item) => item.attachments.map(({ title, date, document }) => ({ title, date, document })));
}

it('an attachment that is made here has the title and the day of what it is made of, until it has its own', async () => {
  const { klubba, analysisId, meetingId, itemId } = await readyBoard();
  const input = { agendaItemId: itemId, document: 'internkontrollplan', subjectId: analysisId } as const;
  const { id } = await klubba.call('attachment.addMade', input);
  const title = 'Riskanalys och internkontrollplan 2027';
  expect(await attachments(klubba, meetingId)).toEqual([{ title, date: null, document: 'internkontrollplan' }]);
  await klubba.call('riskAnalysis.update', { id: analysisId, patch: { preparedOn: '2026-10-15' } });
  expect(await attachments(klubba, meetingId)).toEqual([{ title, date: '2026-10-15', document: 'internkontrollplan' }]);
  await klubba.call('attachment.update', { id, patch: { title: 'Förslag', date: '2026-11-01' } });
  const own = { title: 'Förslag', date: '2026-11-01', document: 'internkontrollplan' };
  expect(await attachments(klubba, meetingId)).toEqual([own]);
});

it('the same document of the same thing is attached once, and what does not exist is refused', async () => {
  const { klubba, analysisId, itemId } = await readyBoard();
  const input = { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId } as const;
  const first = await klubba.call('attachment.addMade', input);
  expect(await klubba.call('attachment.addMade', input)).toEqual(first);
  const reply = await klubba.reply('attachment.addMade', { ...input, subjectId: itemId });
  expect(reply).toEqual({ ok: false, error: { code: 'item.missing', data: { what: 'riskanalys', id: itemId } } });
});

it('the choices are all that documents can be made of, and say what is settled', async () => {
  const { klubba, analysisId } = await readyBoard();
  await adopt(klubba, analysisId);
  expect(await klubba.call('attachment.choices', {})).toEqual([
    { document: 'riskanalys', subjectId: analysisId, title: 'Riskanalys 2027', date: '2026-11-23', settled: true },
    {
      document: 'internkontrollplan',
      subjectId: analysisId,
      title: 'Riskanalys och internkontrollplan 2027',
      date: '2026-11-23',
      settled: true,
    },
  ]);
});

it('the packet holds the document itself on pages that lie down, with links that lead there', async () => {
  const { klubba, analysisId, meetingId, itemId } = await readyBoard();
  const input = { agendaItemId: itemId, document: 'internkontrollplan', subjectId: analysisId } as const;
  await klubba.call('attachment.addMade', input);
  await klubba.call('document.export', { document: 'handlingar', id: meetingId });
  const packet = klubba.delivered.at(-1)?.bytes ?? new Uint8Array();
  await klubba.call('document.export', { document: 'internkontrollplan', id: analysisId });
  const alone = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
  const lines = await linesOf(packet);
  const start = lines.lastIndexOf('Bilaga 1.1');
  expect(lines.slice(start + 1, start + 1 + alone.length)).toEqual(alone);
  expect(lines).toContain('Bilaga 1.1 – Riskanalys och internkontrollplan 2027');
  expect(brokenLinks(bodyOf(packet))).toEqual([]);
  expect([...bodyOf(packet).matchAll(/w:orient="(\w+)"/g)].map((each) => each[1])).toEqual(['portrait', 'landscape']);
});

it('opening one that is made here makes it', async () => {
  const { klubba, analysisId, itemId } = await readyBoard();
  const input = { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId } as const;
  const { id } = await klubba.call('attachment.addMade', input);
  await klubba.call('attachment.open', { id });
  const lines = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
  expect(lines).toContain('Riskanalys 2027');
});

it('what was adopted is attached as it was decided', async () => {
  const { klubba, analysisId, meetingId, itemId } = await readyBoard();
  await klubba.call('board.update', { patch: { name: 'Nämnden som beslutade' } });
  await adopt(klubba, analysisId);
  await klubba.call('board.update', { patch: { name: 'Nämnden med nytt namn' } });
  await klubba.call('attachment.addMade', { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId });
  await klubba.call('document.export', { document: 'handlingar', id: meetingId });
  const lines = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
  expect(lines.slice(lines.lastIndexOf('Bilaga 1.1'))).toContain('Nämnden som beslutade');
});

it('one whose subject is gone says so, and the packet is made without it', async () => {
  const { klubba, analysisId, meetingId, itemId } = await readyBoard();
  const input = { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId } as const;
  await klubba.call('attachment.addMade', input);
  await klubba.call('riskAnalysis.remove', { id: analysisId });
  const gone = { title: 'Riskanalys (borttagen)', date: null, document: 'riskanalys' };
  expect(await attachments(klubba, meetingId)).toEqual([gone]);
  await klubba.call('document.export', { document: 'handlingar', id: meetingId });
  const lines = await linesOf(klubba.delivered.at(-1)?.bytes ?? new Uint8Array());
  expect(lines).toContain('Riskanalys (borttagen)');
});

it('it comes through the open format and a restart unchanged', async () => {
  const { klubba, analysisId, itemId } = await readyBoard();
  await klubba.call('attachment.addMade', { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId });
  const before = jsonNow(klubba);
  expect(jsonNow(await restarted(klubba))).toEqual(before);
});

it('a change of what an attachment is made of since the summons is shown, a new letterhead is not', async () => {
  const { klubba, analysisId, meetingId, itemId } = await readyBoard();
  await klubba.call('attachment.addMade', { agendaItemId: itemId, document: 'riskanalys', subjectId: analysisId });
  await klubba.call('meeting.summon', { id: meetingId, summonsDate: '2026-11-20' });
  const changes = () => klubba.call('meeting.summonsChanges', { id: meetingId });
  await klubba.call('board.update', { patch: { registryPrefix: 'NY' } });
  expect(await changes()).toEqual([]);
  const { entries } = await klubba.call('riskAnalysis.get', { id: analysisId });
  await klubba.call('riskEntry.update', { id: entries[0]?.id ?? '', patch: { description: 'En annan risk' } });
  expect(await changes()).toEqual([{ code: 'changed', itemId, title: 'Riskanalys 2027', fields: ['attachments'] }]);
  await klubba.call('history.undo', {});
  expect(await changes()).toEqual([]);
});
