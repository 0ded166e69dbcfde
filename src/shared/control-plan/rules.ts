import type { RiskEntryDetail } from '../risk/commands.ts';
import { isInPlan, riskNumber } from '../risk/rules.ts';
import type { ReportingPeriod, Scale } from '../risk/scale.ts';
import type { FollowUpEntry, Measure } from './model.ts';

/** One row of the control plan: a measure of a risk, or a risk that has none yet. */
export interface PlanRow {
  readonly key: string;
  readonly entry: RiskEntryDetail;
  readonly measure: Measure | null;
}

/** What is followed up, the same in every period and year: the risk, and the measure where there is one. */
type Followed = Pick<FollowUpEntry, 'riskId' | 'measureId'>;

/** The key of what is followed up: `risk and measure`. */
export function followedKey({ riskId, measureId }: Followed): string {
  return `${riskId} ${measureId ?? ''}`;
}

/** The rows of the plan that follows from an analysis, in its order: a risk in the plan without measure has its own row (R-C). */
export function planRows(scale: Scale, entries: readonly RiskEntryDetail[]): readonly PlanRow[] {
  return entries
    .filter((entry) => isInPlan(scale, entry))
    .flatMap((entry) => {
      const measures: readonly (Measure | null)[] = entry.measures.length === 0 ? [null] : entry.measures;
      return measures.map((measure) => {
        const measureId = measure?.measureId ?? null;
        return { key: followedKey({ riskId: entry.riskId, measureId }), entry, measure };
      });
    });
}

/** Whether something must be reported in a period; a risk without measure always, what is reported when needed never. */
export function isDue(measure: Measure | null, periodKey: string): boolean {
  return measure === null || (!measure.whenNeeded && measure.periodKeys.includes(periodKey));
}

/** How a measure is reported back, in words: `T1, T2, Årsbokslut`, `Vid behov`, `T1, vid behov, muntligt`. */
export function reportingText(periods: readonly ReportingPeriod[], measure: Measure | null): string {
  if (measure === null) return '';
  const names = periods.filter((each) => measure.periodKeys.includes(each.key)).map((each) => each.name);
  const needed = names.length === 0 ? 'Vid behov' : 'vid behov';
  return [...names, ...(measure.whenNeeded ? [needed] : []), measure.reportingNote.trim()]
    .filter((each) => each !== '')
    .join(', ');
}

/** The words of a cell understood: periods by their names, `vid behov`, and what else is said. */
export function reportingFrom(
  periods: readonly ReportingPeriod[],
  text: string,
): Pick<Measure, 'periodKeys' | 'whenNeeded' | 'reportingNote'> {
  const parts = text
    .split(/[,;\n]|\soch\s/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const keyOf = (part: string) => periods.find((each) => bare(each.name) === bare(part))?.key;
  const isWhenNeeded = (part: string) => bare(part) === 'vid behov';
  const found = new Set(parts.map(keyOf));
  return {
    periodKeys: periods.map((each) => each.key).filter((key) => found.has(key)),
    whenNeeded: parts.some(isWhenNeeded),
    reportingNote: parts.filter((each) => keyOf(each) === undefined && !isWhenNeeded(each)).join(', '),
  };
}

/** Whether something is said of what is followed up. */
export function isWritten(entry: FollowUpEntry | null): boolean {
  return entry !== null && entry.text.trim() !== '';
}

/** Whether nothing at all is said in a row. */
export function isBlank(entry: FollowUpEntry): boolean {
  return !isWritten(entry) && entry.status === null && entry.sufficient === null;
}

/** Whether a text is the one of an earlier report, white space and case aside (R-M). */
export function isCopied(entry: FollowUpEntry | null, earlier: FollowUpEntry | null): boolean {
  if (entry === null || earlier === null || !isWritten(entry)) return false;
  return bare(entry.text) === bare(earlier.text);
}

const bare = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');

/** What was reported in a period, as later periods look back on it. */
export interface Reported {
  readonly period: string;
  readonly reportedOn: string | null;
  readonly entries: readonly FollowUpEntry[];
}

/** The newest of earlier reports of the same measure that says something; `earlier` is oldest first. */
export function lastReportOf(
  followed: Followed,
  earlier: readonly Reported[],
): { readonly period: string; readonly reportedOn: string | null; readonly entry: FollowUpEntry } | null {
  // A measure keeps its identity even where it was put under another risk.
  const same = (entry: FollowUpEntry) =>
    followed.measureId === null
      ? entry.measureId === null && entry.riskId === followed.riskId
      : entry.measureId === followed.measureId;
  for (const { entries, ...when } of earlier.toReversed()) {
    const entry = entries.find((each) => same(each) && !isBlank(each));
    if (entry) return { ...when, entry };
  }
  return null;
}

/** The words by which a row of the plan is known: what stands on its card. */
export function planWords(scale: Scale & { readonly periods: readonly ReportingPeriod[] }, row: PlanRow) {
  const { entry, measure } = row;
  return {
    number: riskNumber(entry),
    risk: entry.description,
    measure: measure?.text ?? '',
    owner: measure?.owner ?? '',
    reporting: reportingText(scale.periods, measure),
  };
}
