import { type Measure, measure } from '../shared/control-plan/model.ts';
import { fail } from '../shared/errors.ts';
import type { riskCommands } from '../shared/risk/commands.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';

type MeasureCommands = Pick<typeof riskCommands, Extract<keyof typeof riskCommands, `measure.${string}`>>;
type Patch = Partial<Omit<Measure, 'id' | 'riskEntryId' | 'measureId' | 'position'>>;

/** Ends a change to a period that the year does not have. */
function mustBePeriods(queries: Queries, riskEntryId: string, { periodKeys = [] }: Patch): void {
  const { analysisId } = queries.riskEntries.require(riskEntryId);
  const { periods } = queries.riskAnalyses.require(analysisId);
  if (periodKeys.every((key) => periods.some((each) => each.key === key))) return;
  const message = 'Perioden finns inte bland årets. Välj en som finns, eller lägg till den först.';
  fail('rule.broken', { rule: 'measure.period', message });
}

function add(desk: Desk, riskEntryId: string, fields: Patch): Measure {
  mustBePeriods(desk.queries, riskEntryId, fields);
  const ids = { id: desk.newId(), riskEntryId, measureId: desk.newId() };
  const position = desk.queries.measures.end(riskEntryId);
  return desk.queries.measures.insert(measure.parse({ ...fields, ...ids, position }));
}

function change({ queries }: Desk, id: string, patch: Patch): Measure {
  mustBePeriods(queries, queries.measures.require(id).riskEntryId, patch);
  return queries.measures.update(id, patch);
}

export const measureHandlers: Handlers<MeasureCommands> = {
  'measure.create': (desk, { riskEntryId, fields }) => add(desk, riskEntryId, fields),
  'measure.update': (desk, { id, patch }) => change(desk, id, patch),
  'measure.remove': ({ queries }, { id }) => {
    queries.measures.remove(id);
    return { id };
  },
  'measure.move': ({ queries }, { id, to }) => {
    queries.measures.move(id, to);
    return { id };
  },
  'measure.fill': (desk, { rows }) =>
    rows.map(({ id, riskEntryId, patch }) => (id === null ? add(desk, riskEntryId, patch) : change(desk, id, patch))),
};
