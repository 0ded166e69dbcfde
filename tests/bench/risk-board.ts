import { createBoardFile } from '../../src/main/db/open.ts';
import { board } from '../../src/shared/board/model.ts';
import { followUp, followUpEntry, measure } from '../../src/shared/control-plan/model.ts';
import { riskAnalysis, riskEntry } from '../../src/shared/risk/model.ts';

const periodKeys = ['t1', 't2', 't3'];

/** A board of so many years, each with so many risks, a measure to each, and three periods of follow-up of them all. */
export function createRiskBoard(path: string, years: number, risks: number): void {
  createBoardFile(path, (_db, queries) => {
    queries.board.insert(board.parse({ id: 'b', name: 'Nämnden' }));
    for (let age = 0; age < years; age++) {
      const year = 2026 - age;
      const analysisId = `a${year}`;
      queries.riskAnalyses.insert(riskAnalysis.parse({ id: analysisId, year }));
      for (const periodKey of periodKeys) {
        queries.followUps.insert(followUp.parse({ id: `f${year}-${periodKey}`, year, periodKey }));
      }
      for (let position = 0; position < risks; position++) {
        const riskId = `r${position}`;
        const id = `${analysisId}-${riskId}`;
        const [likelihood, consequence] = [1 + (position % 4), 1 + (Math.floor(position / 4) % 4)];
        const words = `Driften av system ${position} avbryts, och kommunernas verksamhet påverkas under flera timmar`;
        queries.riskEntries.insert(
          riskEntry.parse({
            ...{ id, analysisId, riskId, position, likelihood, consequence },
            number: position + 1,
            areaKey: 'kvalitet',
            description: words,
          }),
        );
        const measureId = `m${position}`;
        const text = `Reservdriften av system ${position} provas varje tertial`;
        queries.measures.insert(
          measure.parse({ id: `${id}-m`, riskEntryId: id, measureId, text, owner: 'Driftchef', periodKeys }),
        );
        for (const periodKey of periodKeys) {
          const report = { followUpId: `f${year}-${periodKey}`, riskId, measureId, position, status: 'onTrack' };
          queries.followUpEntries.insert(
            followUpEntry.parse({ ...report, id: `${id}-${periodKey}`, text: `${words}. ${text}.` }),
          );
        }
      }
    }
  });
}
