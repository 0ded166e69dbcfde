import type { RiskAnalysis, RiskEntry } from './model.ts';
import type { Level, Scale, Treatment } from './scale.ts';

/** A risk's two ratings. */
export type Rating = Pick<RiskEntry, 'likelihood' | 'consequence'>;

/** Risk value = likelihood × consequence; null until both are rated with levels that the year has. */
export function riskValue(scale: Scale, { likelihood, consequence }: Rating): number | null {
  const known = levelOf(scale.likelihoods, likelihood) && levelOf(scale.consequences, consequence);
  return known && likelihood !== null && consequence !== null ? likelihood * consequence : null;
}

/** The level with this value. */
export function levelOf(levels: readonly Level[], value: number | null): Level | undefined {
  return levels.find((each) => each.value === value);
}

/** The class that a risk value falls into: the one with the highest limit that it reaches, else the lowest. */
export function treatmentOf({ treatments }: Pick<Scale, 'treatments'>, value: number): Treatment | undefined {
  const rising = treatments.toSorted((a, b) => a.from - b.from);
  return rising.findLast((each) => each.from <= value) ?? rising[0];
}

/** The treatment recommended for a risk: computed, never chosen. */
export function recommendedFor(scale: Scale, rating: Rating): Treatment | undefined {
  const value = riskValue(scale, rating);
  return value === null ? undefined : treatmentOf(scale, value);
}

/** The treatment that the board has chosen (inriktning), or the recommended one. */
export function directionOf(scale: Scale, entry: RiskEntry): Treatment | undefined {
  return scale.treatments.find((each) => each.key === entry.directionKey) ?? recommendedFor(scale, entry);
}

/** Whether the board's direction is another than the recommended treatment, which asks for a reason. */
export function directionDiffers(scale: Scale, entry: RiskEntry): boolean {
  const recommended = recommendedFor(scale, entry);
  return recommended !== undefined && directionOf(scale, entry)?.key !== recommended.key;
}

/** Whether a risk belongs in the control plan: by its computed value, by the board's direction, or by choice (R-C). */
export function isInPlan(scale: Scale, entry: RiskEntry): boolean {
  const treatments = [recommendedFor(scale, entry), directionOf(scale, entry)];
  return entry.chosen || treatments.some((each) => each?.inPlan === true);
}

/** The values that a class holds as text, `4–11`; an open end is the scale's own. */
export function treatmentSpan(scale: Scale, treatment: Treatment): string {
  const above = scale.treatments.map((each) => each.from).filter((from) => from > treatment.from);
  const highest = maximum(scale.likelihoods) * maximum(scale.consequences);
  const last = above.length === 0 ? Math.max(highest, treatment.from) : Math.min(...above) - 1;
  return last === treatment.from ? String(last) : `${treatment.from}–${last}`;
}

const maximum = (levels: readonly Level[]) => Math.max(...levels.map((each) => each.value));

/** A stated value or treatment that does not agree with the computed one. */
export interface Disagreement {
  readonly statedValue: number | null;
  readonly statedTreatment: string;
  readonly value: number;
  readonly treatment: string;
}

/** What was stated of a risk where the computation gives something else; null where they agree or nothing was stated. */
export function disagreementOf(scale: Scale, entry: RiskEntry): Disagreement | null {
  const value = riskValue(scale, entry);
  const recommended = recommendedFor(scale, entry);
  if (value === null || recommended === undefined) return null;
  const { statedValue, statedTreatment } = entry;
  const valueDiffers = statedValue !== null && statedValue !== value;
  const treatmentDiffers = statedTreatment !== '' && !sameTreatment(statedTreatment, recommended.label);
  if (!valueDiffers && !treatmentDiffers) return null;
  return { statedValue, statedTreatment, value, treatment: recommended.label };
}

/** Whether two names of a treatment mean the same: letter case and a closing "risk" aside. */
export function sameTreatment(one: string, other: string): boolean {
  const core = (name: string) =>
    name
      .trim()
      .toLocaleLowerCase('sv')
      .replace(/\s+risk(en)?$/, '');
  return core(one) === core(other);
}

/** One cell of the matrix: its value, its class, and the risks in it. */
export interface MatrixCell {
  readonly likelihood: number;
  readonly consequence: number;
  readonly value: number;
  readonly treatment: Treatment | undefined;
  readonly entries: readonly RiskEntry[];
}

/** The matrix, the highest likelihood first and the lowest consequence first, each risk in its cell. */
export function riskMatrix(scale: Scale, entries: readonly RiskEntry[]): readonly (readonly MatrixCell[])[] {
  return scale.likelihoods.toReversed().map(({ value: likelihood }) =>
    scale.consequences.map(({ value: consequence }) => {
      const value = likelihood * consequence;
      const here = entries.filter((each) => each.likelihood === likelihood && each.consequence === consequence);
      return { likelihood, consequence, value, treatment: treatmentOf(scale, value), entries: here };
    }),
  );
}

/** A risk's number as it is shown. */
export function riskNumber({ number }: Pick<RiskEntry, 'number'>): string {
  return `R${number}`;
}

/** What is wrong with a year's scale, as Swedish sentences; none where it can be used. */
export function scaleProblems(
  scale: Pick<RiskAnalysis, 'likelihoods' | 'consequences' | 'treatments'>,
): readonly string[] {
  const rising = (values: readonly number[]) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
  return [
    ...(rising(scale.likelihoods.map((each) => each.value)) ? [] : ['Sannolikheternas värden ska stiga.']),
    ...(rising(scale.consequences.map((each) => each.value)) ? [] : ['Konsekvensernas värden ska stiga.']),
    ...(rising(scale.treatments.map((each) => each.from)) ? [] : ['Klassernas gränser ska stiga.']),
  ];
}
