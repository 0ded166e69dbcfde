import type { Queries } from './db/queries.ts';

/** The number of a risk that is added to a version: the one after the highest. */
export function nextNumber(queries: Queries, analysisId: string): number {
  return queries.riskEntries.of(analysisId).reduce((next, each) => Math.max(next, each.number + 1), 1);
}

/**
 * Lets the numbers of a year's first version follow the order, R1 and on; in later versions they are known already and
 * stay. Call after a change of which risks there are, or of their order.
 */
export function renumber(queries: Queries, analysisId: string): void {
  if (queries.riskAnalyses.require(analysisId).version > 1) return;
  for (const [index, each] of queries.riskEntries.of(analysisId).entries()) {
    if (each.number !== index + 1) queries.riskEntries.update(each.id, { number: index + 1 });
  }
}
