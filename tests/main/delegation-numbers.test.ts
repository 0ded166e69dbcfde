import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardJson } from '../../src/shared/exchange/board-json.ts';
import { ready } from './delegation-desk.ts';
import type { Klubba } from './klubba.ts';
import { riskBoard } from './risk-board.ts';
import { jsonNow } from './support.ts';

const deeds = ['create', 'decide', 'remove', 'edit', 'undo', 'redo'] as const;

const moves = fc.array(
  fc.record({
    deed: fc.constantFrom(...deeds, 'decide'),
    which: fc.nat(9),
    day: fc.constantFrom('2025-12-30', '2026-02-03', '2026-11-23'),
  }),
  { minLength: 4, maxLength: 24 },
);
type Move = { readonly deed: (typeof deeds)[number]; readonly which: number; readonly day: string };

/** Does it to one of the decisions there are; what is refused changes nothing. */
async function play(klubba: Klubba, { deed, which, day }: Move): Promise<void> {
  const { decisions } = await klubba.call('delegation.get', {});
  const id = decisions[which % Math.max(1, decisions.length)]?.id ?? 'missing';
  switch (deed) {
    case 'create':
      return void (await ready(klubba, `Beslut ${which}`));
    case 'decide':
      return void (await klubba.reply('delegatedDecision.decide', { id, decidedOn: day }));
    case 'remove':
      return void (await klubba.reply('delegatedDecision.remove', { id }));
    case 'edit':
      return void (await klubba.reply('delegatedDecision.update', { id, patch: { title: `Ändrat ${which}` } }));
    case 'undo':
      return void (await klubba.reply('history.undo', {}));
    case 'redo':
      return void (await klubba.reply('history.redo', {}));
  }
}

/** The numbers of each year, in order. */
function series(board: BoardJson): Readonly<Record<string, readonly number[]>> {
  const years = [...new Set(board.delegationNumbers.map((each) => each.year))].sort();
  const of = (year: number) =>
    board.delegationNumbers
      .filter((each) => each.year === year)
      .map((each) => each.number)
      .sort((a, b) => a - b);
  return Object.fromEntries(years.map((year) => [year, of(year)]));
}

it('the numbers of a year have no gap and are never given twice, whatever is made, decided, removed and undone between', async () => {
  const klubba = await riskBoard();
  const empty = jsonNow(klubba);
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      await klubba.call('exchange.importJson', { json: new TextEncoder().encode(empty), replace: true });
      const given = new Map<string, string>();
      for (const each of all) {
        await play(klubba, each);
        const board = JSON.parse(jsonNow(klubba)) as BoardJson;
        for (const { year, number, delegatedDecisionId } of board.delegationNumbers) {
          const key = `${number}/${year}`;
          // What has left the house keeps its number, and no other gets it.
          expect(given.get(key) ?? delegatedDecisionId).toBe(delegatedDecisionId);
          given.set(key, delegatedDecisionId);
        }
        for (const numbers of Object.values(series(board))) expect(numbers).toEqual(numbers.map((_each, at) => at + 1));
        const decided = board.delegatedDecisions.filter((one) => one.decidedOn !== null).map((one) => one.id);
        expect(decided.sort()).toEqual(board.delegationNumbers.map((one) => one.delegatedDecisionId).sort());
        expect(given.size).toBe(board.delegationNumbers.length);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it('two that are decided at the same time get a number each, or one is told to try again', async () => {
  const klubba = await riskBoard();
  const ids = [await ready(klubba, 'A'), await ready(klubba, 'B'), await ready(klubba, 'C')];
  await Promise.all(ids.map((id) => klubba.reply('delegatedDecision.decide', { id, decidedOn: '2026-11-23' })));
  for (const id of ids) await klubba.reply('delegatedDecision.decide', { id, decidedOn: '2026-11-23' });
  expect(series(JSON.parse(jsonNow(klubba)) as BoardJson)).toEqual({ 2026: [1, 2, 3] });
});

it('a board that is read in from its open form goes on in the series', async () => {
  const [klubba, other] = [await riskBoard(), await riskBoard()];
  for (const title of ['A', 'B']) {
    await klubba.call('delegatedDecision.decide', { id: await ready(klubba, title), decidedOn: '2026-11-23' });
  }
  const json = jsonNow(klubba);
  await other.call('exchange.importJson', { json: new TextEncoder().encode(json), replace: true });
  expect(jsonNow(other)).toBe(json);
  const { number } = await other.call('delegatedDecision.decide', {
    id: await ready(other, 'C'),
    decidedOn: '2026-11-23',
  });
  expect(number).toEqual({ year: 2026, number: 3 });
});
