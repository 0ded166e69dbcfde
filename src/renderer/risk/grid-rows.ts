import { planRows } from '../../shared/control-plan/rules.ts';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { GridRow } from './grid-columns.ts';
import type { GridStep } from './place.ts';

type Rows = Pick<RiskAnalysisDetail, 'analysis' | 'entries'>;

/** The lines of a step: a risk each, or the measures of the plan. */
function linesOf(step: GridStep, { analysis, entries }: Rows): readonly GridRow[] {
  if (step !== 'plan') return entries.map((entry) => ({ key: entry.id, entry, measure: null, first: true }));
  return planRows(analysis, entries).map(({ entry, measure }) => {
    const first = measure === null || measure === entry.measures[0];
    // A risk's first line stays the same line when it gets its first measure, so that one writes on in it.
    return { key: first ? entry.id : measure.id, entry, measure, first };
  });
}

/** Makes the lines of a step; those whose risk and measure are as they were keep their identity, so that only others are drawn. */
export function createLines(): (step: GridStep, detail: Rows) => readonly GridRow[] {
  let known = new Map<string, GridRow>();
  return (step, detail) => {
    const lines = linesOf(step, detail).map((line) => {
      const old = known.get(line.key);
      const same = old?.entry === line.entry && old.measure === line.measure && old.first === line.first;
      return old !== undefined && same ? old : line;
    });
    known = new Map(lines.map((each) => [each.key, each]));
    return lines;
  };
}
