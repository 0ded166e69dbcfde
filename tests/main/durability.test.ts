import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openBoard } from '../../src/main/db/open.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { killInTheMiddle, newKillBoard } from './kill.ts';
import { newBoard, newKlubba, temporaryFolder } from './klubba.ts';
import { boardPath, filesBeside, jsonOf, quickFolder, restarted } from './support.ts';

it('a process killed in the middle of its writing loses nothing it has acknowledged', async () => {
  const path = await newKillBoard(temporaryFolder());
  let acknowledged = 0;
  for (let round = 0; round < 8; round++) {
    const said = await killInTheMiddle(path, acknowledged, 5 + round * 7);
    expect(said.problems).toEqual([]);
    expect(said.kept).toBeGreaterThanOrEqual(said.acknowledged);
    acknowledged = said.kept;
  }
  expect(filesBeside(path)).toEqual(['Provnämnden.klubba']);
}, 60_000);

it('an hour of typing in one memo of 10 kB grows the file by less than 3 MB and is undone burst by burst', async () => {
  const klubba = await newBoard({ folder: quickFolder() });
  const { meeting } = await klubba.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  const { id } = await klubba.call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Budget' } });
  await klubba.app.close();
  const path = boardPath(klubba);
  const before = statSync(path).size;
  const writer = await restarted(klubba);
  // From 5 kB to 15 kB, 10 kB in the middle: words as they come.
  const words = 'Nämnden har under året följt upp driften och kostnaden för lagring. '.repeat(240);
  const memoAt = (second: number) => richTextFrom(words.slice(0, 5_000 + Math.round(second * 2.78)));
  for (let second = 0; second < 3_600; second++) {
    writer.clock.pass(1_000);
    await writer.call('agendaItem.update', { id, patch: { background: memoAt(second) } });
  }
  const end = await restarted(writer);
  await end.app.close();
  const grown = statSync(path).size - before;
  expect(grown).toBeLessThan(3_000_000);
  const reader = newKlubba({ folder: klubba.folder });
  await reader.app.openPath(path);
  const lengths: number[] = [];
  for (;;) {
    const { items } = await reader.call('meeting.get', { id: meeting.id });
    const background = items[0]?.background;
    lengths.push(background?.content.length === 0 ? 0 : (JSON.stringify(background)?.length ?? 0));
    if (lengths.at(-1) === 0) break;
    await reader.call('history.undo', {});
  }
  // A burst ends with the first save after 30 s: 31 saves in each.
  const ends = Array.from({ length: Math.ceil(3_600 / 31) }, (_, burst) => Math.min(burst * 31 + 30, 3_599));
  expect(lengths).toEqual([...ends.map((second) => JSON.stringify(memoAt(second)).length).reverse(), 0]);
}, 60_000);

it('nothing is waiting to be written once a change is acknowledged: a copy of the file and its log has it', async () => {
  const klubba = await newBoard();
  const { id } = await klubba.call('person.create', { name: 'Eva' });
  const wal = readFileSync(`${boardPath(klubba)}-wal`);
  expect(wal.includes(Buffer.from(id))).toBe(true);
  await klubba.app.close();
  expect(JSON.parse(jsonOf(readFileSync(boardPath(klubba)))).persons).toEqual([
    { id, name: 'Eva', email: '', phone: '' },
  ]);
  const db = openBoard(boardPath(klubba), { now: '2026-11-23T09:00:00.000Z' });
  expect(db.sqlite.pragma('synchronous', { simple: true })).toBe(2);
  db.close();
});
