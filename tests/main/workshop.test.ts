import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createWorkshop } from '../../src/main/workshop.ts';
import { newDesk } from './sitting.ts';
import { boardPath } from './support.ts';

/** Lets so many milliseconds go by, and no more as a timer would. */
async function pass(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) await turn();
}

it('a workshop that is closed at any moment is gone, and takes nothing along', { timeout: 120_000 }, async () => {
  const { klubba } = await newDesk();
  const path = boardPath(klubba);
  const looked: unknown[] = [];
  for (let at = 0; at < 20; at += 1) {
    const workshop = createWorkshop();
    // Every other one has done something, and all look at a board for the first time when they are closed.
    if (at % 2 === 1) expect(await workshop.run('wordFiles', { specs: [], logos: {} })).toEqual([]);
    const checked = workshop.run('check', { path }).catch((error: Error) => error.message);
    await pass(at * 0.3);
    await workshop.close();
    looked.push(await checked);
  }
  expect(looked.filter((each) => each !== 'board.closed' && String(each) !== '')).toEqual([]);
});
