import { fail } from '../shared/errors.ts';
import type { RiskAnalysis, RiskEntry } from '../shared/risk/model.ts';
import { riskNumber, scaleProblems } from '../shared/risk/rules.ts';
import type { Level } from '../shared/risk/scale.ts';
import type { Queries } from './db/queries.ts';

type Patch = Partial<Omit<RiskAnalysis, 'id' | 'year' | 'version'>>;

/** Which risks, as `R1, R4 och R9`; of many only the first. */
function named(entries: readonly RiskEntry[]): string {
  const shown = entries.slice(0, 5).map(riskNumber);
  const rest = entries.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} till`] : shown;
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((each) => each !== '').join(' och ');
}

function refuse(what: string, entries: readonly RiskEntry[]): never {
  const message = `${what} används av ${named(entries)} och kan inte tas bort. Ändra det där först.`;
  return fail('rule.broken', { rule: 'scale.inUse', message });
}

/** Where each level's value goes when the levels are changed: as many as before are the same ones with other values. */
function newValues(before: readonly Level[], now: readonly Level[]): ReadonlyMap<number, number> {
  if (before.length === now.length) return new Map(before.map((each, at) => [each.value, now[at]?.value ?? 0]));
  return new Map(now.map((each) => [each.value, each.value]));
}

/** Lets the ratings follow the levels; ends the change where a level that is used would be gone. */
function followLevels(
  queries: Queries,
  axis: 'likelihood' | 'consequence',
  before: readonly Level[],
  now: readonly Level[],
  entries: readonly RiskEntry[],
): void {
  const values = newValues(before, now);
  const rated = entries.flatMap((entry) => {
    const value = entry[axis];
    return value === null ? [] : [{ entry, value }];
  });
  for (const level of before) {
    const users = rated.filter((each) => each.value === level.value && !values.has(level.value));
    if (users.length > 0)
      refuse(
        `Nivån ”${level.value} ${level.label}”`,
        users.map((each) => each.entry),
      );
  }
  for (const { entry, value } of rated) {
    const follows = values.get(value);
    if (follows === undefined || follows === value) continue;
    // What was stated of the old rating no longer holds.
    queries.riskEntries.update(entry.id, { [axis]: follows, statedValue: null, statedTreatment: '' });
  }
}

/** The first of the keyed things that is gone. */
const gone = <T extends { readonly key: string }>(before: readonly T[], now: readonly T[]) =>
  before.filter((each) => now.every((other) => other.key !== each.key));

/** Ends a change that takes away a treatment, an area or a period that is in use. */
function keepUsed(queries: Queries, before: RiskAnalysis, now: RiskAnalysis, entries: readonly RiskEntry[]): void {
  for (const each of gone(before.treatments, now.treatments)) {
    const users = entries.filter((entry) => entry.directionKey === each.key);
    if (users.length > 0) refuse(`Riskhanteringen ”${each.label}”`, users);
  }
  for (const each of gone(before.controlAreas, now.controlAreas)) {
    const users = entries.filter((entry) => entry.areaKey === each.key);
    if (users.length > 0) refuse(`Kontrollområdet ”${each.name}”`, users);
  }
  for (const each of gone(before.periods, now.periods)) {
    const users = entries.filter((entry) =>
      queries.measures.of(entry.id).some((measure) => measure.periodKeys.includes(each.key)),
    );
    if (users.length > 0) refuse(`Perioden ”${each.name}”`, users);
    if (queries.risk.followUpId(before.year, each.key) === undefined) continue;
    const message = `Uppföljningen för ”${each.name}” är påbörjad, så perioden kan inte tas bort.`;
    fail('rule.broken', { rule: 'scale.inUse', message });
  }
}

const twice = (keys: readonly string[]) => new Set(keys).size < keys.length;

/** Ends a change to a scale that cannot be measured with. */
function mustBeScale(now: RiskAnalysis): void {
  const keyed = [now.treatments, now.controlAreas, now.periods, now.steps];
  const doubled = keyed.some((list) => twice(list.map((each) => each.key)));
  const message = [...scaleProblems(now), ...(doubled ? ['Samma nyckel finns två gånger.'] : [])].join(' ');
  if (message !== '') fail('rule.broken', { rule: 'scale', message });
}

/** Changes a version's dates, steps and scale: ratings follow their levels, and what is in use stays. */
export function updateAnalysis(queries: Queries, id: string, patch: Patch): RiskAnalysis {
  const before = queries.riskAnalyses.require(id);
  const now = queries.riskAnalyses.update(id, patch);
  mustBeScale(now);
  if (patch.likelihoods || patch.consequences || patch.treatments || patch.controlAreas || patch.periods) {
    const entries = queries.riskEntries.of(id);
    followLevels(queries, 'likelihood', before.likelihoods, now.likelihoods, entries);
    followLevels(queries, 'consequence', before.consequences, now.consequences, entries);
    keepUsed(queries, before, now, entries);
  }
  return now;
}
