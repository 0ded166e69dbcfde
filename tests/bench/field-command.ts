import { join } from 'node:path';
import Database from 'better-sqlite3';
import { richTextFrom } from '../rich-text-from.ts';
import { benchDesk, inFolder } from './desk.ts';
import { byTurns, report, shown } from './measure.ts';

const words = 'Nämnden har under året följt upp driften och kostnaden för lagring. '.repeat(300);

/** An autosaved key in a memo against the same UPDATE with nothing around it, flushed in the same way. */
async function measure(kilobytes: number): Promise<void> {
  await inFolder(async (folder) => {
    const desk = benchDesk(folder);
    await desk.call('board.create', { name: 'Nämnd' });
    const { meeting } = await desk.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
    const { id } = await desk.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Budget' } });
    await desk.settled();
    const bare = new Database(join(folder, 'bare.sqlite'));
    bare.pragma('journal_mode = WAL');
    bare.pragma('synchronous = FULL');
    bare.exec('CREATE TABLE agenda_item (id TEXT PRIMARY KEY, background TEXT NOT NULL) STRICT');
    bare.prepare("INSERT INTO agenda_item VALUES (?, '')").run(id);
    const update = bare.prepare('UPDATE agenda_item SET background = ? WHERE id = ?');
    const memo = (round: number) => richTextFrom(words.slice(0, kilobytes * 1_000 - 200 + round));
    const times = await byTurns(600, {
      command: async (round) => {
        desk.pass(300);
        await desk.call('agendaItem.update', { id, patch: { background: memo(round) } });
      },
      update: (round) => update.run(JSON.stringify(memo(round)), id),
    });
    bare.close();
    await desk.app.close();
    const behind = `agendaItem.update ${shown(times.command)}, bare UPDATE ${shown(times.update)}, both flushed at each commit`;
    report(`Autosaved field of ${kilobytes} kB / bare UPDATE`, times.command / times.update, '≤ 2', behind);
  });
}

/** A short memo and a long one. */
export async function benchFieldCommand(): Promise<void> {
  await measure(1);
  await measure(10);
}
