import { statSync } from 'node:fs';
import { join } from 'node:path';
import { richTextFrom } from '../rich-text-from.ts';
import { benchDesk, inFolder } from './desk.ts';

const words = 'Nämnden har under året följt upp driften och kostnaden för lagring. '.repeat(240);

/** An hour of typing in one memo that grows from 5 to 15 kB, saved every second. */
export async function benchTyping(): Promise<void> {
  await inFolder(async (folder) => {
    const path = join(folder, 'Nämnd.klubba');
    const desk = benchDesk(folder);
    await desk.call('board.create', { name: 'Nämnd' });
    const { meeting } = await desk.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
    const { id } = await desk.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Budget' } });
    await desk.call('board.close', {});
    const before = statSync(path).size;
    await desk.open(path);
    for (let second = 0; second < 3_600; second++) {
      desk.pass(1_000);
      const background = richTextFrom(words.slice(0, 5_000 + Math.round(second * 2.78)));
      await desk.call('agendaItem.update', { id, patch: { background } });
    }
    const steps = (await desk.call('history.list', { limit: 1_000 })).length - 2;
    await desk.call('board.close', {});
    const grown = (statSync(path).size - before) / 1_000_000;
    await desk.app.close();
    console.log(
      `An hour of typing: the file grew by ${grown.toFixed(2)} MB (aim < 3) – 3600 saves, ${steps} steps to undo`,
    );
  });
}
