import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BenchDesk, benchDesk, inFolder } from './desk.ts';
import { byTurns, report, shown } from './measure.ts';

const memberCount = 12;
const itemCount = 40;

/** A meeting that is going on: so many serving members, so many items, an open vote in the middle. */
async function meetingUnderway(desk: BenchDesk) {
  await desk.call('board.create', { name: 'Nämnd' });
  const municipality = await desk.call('municipality.create', { name: 'Furusjö kommun' });
  const { meeting } = await desk.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  const persons: string[] = [];
  for (let number = 1; number <= memberCount; number++) {
    const seat = { role: 'member', party: 'S', municipalityId: municipality.id, fromDate: '2027-01-01' } as const;
    const { personId } = await desk.call('person.elect', {
      who: { name: `Ledamot ${number}` },
      seat: { ...seat, toDate: null },
    });
    await desk.call('attendance.set', { meetingId: meeting.id, personId, presence: 'serving' });
    persons.push(personId);
  }
  const items: string[] = [];
  for (let number = 1; number <= itemCount; number++) {
    const fields = { title: `Ärende ${number}`, proposal: { intro: 'Nämnden beslutar', clauses: ['att godkänna.'] } };
    const { id } = await desk.call('agendaItem.create', { meetingId: meeting.id, fields });
    items.push(id);
  }
  await desk.call('meeting.setStatus', { id: meeting.id, status: 'underway' });
  const agendaItemId = items[itemCount / 2] ?? '';
  const [vote] = await desk.call('proposition.suggest', { agendaItemId });
  const voteId = vote?.id ?? '';
  await desk.call('proposition.update', { id: voteId, patch: { method: 'open' } });
  return { meetingId: meeting.id, persons, agendaItemId, voteId };
}

/** A key of meeting mode against a bare UPDATE flushed in the same way, and the meeting as it is read again after it. */
export async function benchMeetingMode(): Promise<void> {
  await inFolder(async (folder) => {
    const desk = benchDesk(folder);
    const { meetingId, persons, agendaItemId, voteId } = await meetingUnderway(desk);
    await desk.settled();
    const bare = new Database(join(folder, 'bare.sqlite'));
    bare.pragma('journal_mode = WAL');
    bare.pragma('synchronous = FULL');
    bare.exec('CREATE TABLE agenda_item (id TEXT PRIMARY KEY, outcome TEXT NOT NULL) STRICT');
    bare.prepare("INSERT INTO agenda_item VALUES (?, '')").run(agendaItemId);
    const update = bare.prepare('UPDATE agenda_item SET outcome = ? WHERE id = ?');
    const times = await byTurns(400, {
      vote: (round) => {
        const personId = persons[round % persons.length] ?? '';
        return desk.call('proposition.vote', { id: voteId, personId, choice: round % 2 === 0 ? 'yes' : 'no' });
      },
      decide: (round) =>
        desk.call('agendaItem.decide', { id: agendaItemId, outcome: round % 2 === 0 ? 'asProposed' : 'tabled' }),
      read: () => desk.call('meeting.get', { id: meetingId }),
      update: (round) => update.run(String(round), agendaItemId),
    });
    bare.close();
    await desk.app.close();
    const behind = (time: number) => `${shown(time)}, bare UPDATE ${shown(times.update)}, both flushed at each commit`;
    report('A vote in the meeting / bare UPDATE', times.vote / times.update, '≤ 4', behind(times.vote));
    report('An outcome by key / bare UPDATE', times.decide / times.update, '≤ 4', behind(times.decide));
    report(
      `The meeting read again (${itemCount} items) / bare UPDATE`,
      times.read / times.update,
      '',
      behind(times.read),
    );
  });
}
