import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardJson } from '../../src/shared/exchange/board-json.ts';
import type { Klubba } from './klubba.ts';
import { adopt, riskBoard, riskYear } from './risk-board.ts';
import { playRisks, riskMoves } from './risk-moves.ts';
import { jsonNow } from './support.ts';

const boardNow = (klubba: Klubba) => JSON.parse(jsonNow(klubba)) as BoardJson;

/** All that is settled by an adoption and a report: what was frozen, its files, and every row that they lock. */
function settled(board: BoardJson, frozenIds: readonly string[]) {
  const analyses = new Set(board.frozen.filter((each) => frozenIds.includes(each.id)).map((each) => each.subjectId));
  const riskEntries = board.riskEntries.filter((each) => analyses.has(each.analysisId));
  const entryIds = new Set(riskEntries.map((each) => each.id));
  const issued = board.issuedDocuments.filter((each) => frozenIds.includes(each.frozenId));
  return JSON.stringify({
    frozen: board.frozen.filter((each) => frozenIds.includes(each.id)),
    locks: board.frozenRows.filter((each) => frozenIds.includes(each.frozenId)),
    issued,
    bytes: board.blobs.filter((each) => issued.some((one) => one.sha256 === each.sha256)),
    analyses: board.riskAnalyses.filter((each) => analyses.has(each.id)),
    riskEntries,
    removals: board.riskRemovals.filter((each) => analyses.has(each.analysisId)),
    measures: board.measures.filter((each) => entryIds.has(each.riskEntryId)),
    followUps: board.followUps.filter((each) => analyses.has(each.id)),
    followUpEntries: board.followUpEntries.filter((each) => analyses.has(each.followUpId)),
  });
}

/** Puts what an open form holds in place of all that a board holds. */
async function hold(klubba: Klubba, json: string): Promise<void> {
  await klubba.call('exchange.importJson', { json: new TextEncoder().encode(json), replace: true });
}

it('what is adopted and reported stays as it was byte for byte, whatever is done after, here and where it is read in', async () => {
  const [klubba, other] = [await riskBoard(), await riskBoard()];
  const empty = jsonNow(klubba);
  await fc.assert(
    fc.asyncProperty(riskMoves, riskMoves, riskMoves, async (before, after, elsewhere) => {
      await hold(klubba, empty);
      const id = await riskYear(klubba, 2026);
      await playRisks(klubba, before, 'risks');
      await klubba.call('riskEntry.create', { analysisId: id, fields: { description: 'Alltid en', chosen: true } });
      const { id: followUpId } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
      await adopt(klubba, id);
      await klubba.call('followUp.report', { id: followUpId, reportedOn: '2026-11-23' });
      const frozenIds = boardNow(klubba).frozen.map((each) => each.id);
      expect(frozenIds.length).toBe(2);
      const then = settled(boardNow(klubba), frozenIds);
      const shown = await klubba.call('followUp.get', { year: 2026, periodKey: 't1' });
      await playRisks(klubba, after);
      expect(settled(boardNow(klubba), frozenIds)).toBe(then);
      await hold(other, jsonNow(klubba));
      await playRisks(other, elsewhere);
      expect(settled(boardNow(other), frozenIds)).toBe(then);
      for (const each of [klubba, other]) {
        const { cards } = await each.call('followUp.get', { year: 2026, periodKey: 't1' });
        expect(cards.map((card) => ({ ...card, remarks: [] }))).toEqual(shown.cards);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it('a year that is rolled forward has the same risks and measures, whatever was done to either', async () => {
  await fc.assert(
    fc.asyncProperty(riskMoves, riskMoves, async (before, after) => {
      const klubba = await riskBoard();
      const id = await riskYear(klubba, 2025);
      await playRisks(klubba, before, 'risks');
      const { entries } = await klubba.call('riskAnalysis.get', { id });
      const next = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
      const made = await klubba.call('riskAnalysis.get', { id: next.id });
      const identities = (list: typeof entries) =>
        list.map((each) => [each.riskId, each.number, each.measures.map((one) => [one.measureId, one.text])]);
      expect(identities(made.entries)).toEqual(identities(entries));
      await playRisks(klubba, after, 'risks');
      const sides = [id, next.id].map((each) => klubba.call('riskAnalysis.get', { id: each }));
      const [old, now] = await Promise.all(sides);
      for (const { riskId } of now?.entries ?? []) {
        const years = await klubba.call('risk.throughYears', { riskId });
        const expected = [old, now].filter((each) => each?.entries.some((one) => one.riskId === riskId));
        expect(years.map((each) => each.analysisId)).toEqual(expected.map((each) => each?.analysis.id));
      }
      await klubba.app.close();
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

it('numbers run from 1 in a first version, and are never given twice in a later one', async () => {
  const klubba = await riskBoard();
  const empty = jsonNow(klubba);
  await fc.assert(
    fc.asyncProperty(riskMoves, riskMoves, async (first, later) => {
      await hold(klubba, empty);
      const id = await riskYear(klubba, 2026);
      await playRisks(klubba, first, 'risks');
      const numbers = async (analysisId: string) =>
        (await klubba.call('riskAnalysis.get', { id: analysisId })).entries.map((each) => each.number);
      const given = await numbers(id);
      expect(given).toEqual(given.map((_each, at) => at + 1));
      await klubba.call('riskEntry.create', { analysisId: id });
      await adopt(klubba, id);
      const next = await klubba.call('riskAnalysis.revise', { id });
      await playRisks(klubba, later, 'risks');
      const kept = await numbers(next.id);
      expect(new Set(kept).size).toBe(kept.length);
      expect(await numbers(id)).toEqual([...given, given.length + 1]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

async function redoAll(klubba: Klubba): Promise<void> {
  while ((await klubba.call('history.state', {})).redo !== null) await klubba.call('history.redo', {});
}

it('all that is done to risks, plans and follow-ups is undone and done again', async () => {
  await fc.assert(
    fc.asyncProperty(riskMoves, async (moves) => {
      const klubba = await riskBoard();
      const start = jsonNow(klubba);
      await riskYear(klubba, 2026);
      await playRisks(klubba, moves);
      await redoAll(klubba);
      const end = jsonNow(klubba);
      while ((await klubba.reply('history.undo', {})).ok);
      expect(jsonNow(klubba)).toBe(start);
      await redoAll(klubba);
      expect(jsonNow(klubba)).toBe(end);
      await klubba.app.close();
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
