import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createBoardFile } from '../../src/main/db/open.ts';
import { agendaItem } from '../../src/shared/agenda/model.ts';
import { board } from '../../src/shared/board/model.ts';
import { meeting } from '../../src/shared/meeting/model.ts';
import { matter } from '../../src/shared/registry/model.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { benchDesk, inFolder } from './desk.ts';
import { byTurns, report, shown } from './measure.ts';

const words = 'Nämnden har under året följt upp driften och kostnaden för lagring. '.repeat(70);

/** A board after so many years of six meetings with twenty items of 5 kB each, all matters of its own years. */
function createOldBoard(path: string, years: number): void {
  createBoardFile(path, (_db, queries) => {
    queries.board.insert(board.parse({ id: 'b', name: 'Nämnden' }));
    for (let year = 0; year < years; year++) {
      for (let month = 0; month < 6; month++) {
        const id = `m${year}-${month}`;
        const date = `${2007 + year}-${String(month * 2 + 1).padStart(2, '0')}-15`;
        queries.meetings.insert(meeting.parse({ id, date }));
        for (let position = 0; position < 20; position++) {
          const matterId = `${id}-${position}`;
          queries.matters.insert(matter.parse({ id: matterId, title: `Ärende ${position}` }));
          const fields = { id: matterId, meetingId: id, position, title: `Ärende ${position}`, matterId };
          queries.agendaItems.insert(agendaItem.parse({ ...fields, background: richTextFrom(words) }));
        }
      }
    }
  });
}

/** From the file to the first screens: the board, the list of meetings and the newest meeting whole. */
export async function benchOpening(): Promise<void> {
  await inFolder(async (folder) => {
    const path = (years: number) => join(folder, `${years}.klubba`);
    for (const years of [1, 20]) createOldBoard(path(years), years);
    const desks = new Map([1, 20].map((years) => [years, benchDesk(join(folder, String(years)))]));
    const open = (years: number) => async () => {
      await desks.get(years)?.open(path(years));
    };
    const look = (years: number) => async () => {
      const desk = desks.get(years);
      if (!desk) return;
      await desk.call('board.get', {});
      const [newest] = await desk.call('meeting.list', {});
      await desk.call('meeting.get', { id: newest?.id ?? '' });
    };
    const close = (years: number) => () => desks.get(years)?.call('board.close', {});
    const times = await byTurns(30, {
      open1: open(1),
      look1: look(1),
      close1: close(1),
      open20: open(20),
      look20: look(20),
      close20: close(20),
    });
    const size = (years: number) => `${(statSync(path(years)).size / 1_000_000).toFixed(1)} MB`;
    const sizes = `1 year ${size(1)}, 20 years ${size(20)}`;
    report(
      'Opening at 20 years / 1 year',
      times.open20 / times.open1,
      '≈ 1',
      `${shown(times.open20)}, ${shown(times.open1)}; ${sizes}`,
    );
    const [late, early] = [times.open20 + times.look20, times.open1 + times.look1];
    report('Opening and first screens at 20 years / 1 year', late / early, '', `${shown(late)}, ${shown(early)}`);
  });
}
