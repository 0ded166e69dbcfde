import type { BoardDetail } from '../board/commands.ts';
import type { Measure } from '../control-plan/model.ts';
import { reportingText } from '../control-plan/rules.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import { paragraphText } from '../swedish.ts';
import type { RiskAnalysisDetail, RiskEntryDetail } from './commands.ts';
import type { RiskAnalysis, RiskEntry } from './model.ts';
import {
  directionDiffers,
  directionOf,
  disagreementOf,
  isInPlan,
  levelOf,
  recommendedFor,
  riskNumber,
  riskValue,
  sameTreatment,
  treatmentSpan,
} from './rules.ts';
import type { AnalysisStep, ControlArea, Level, ReportingPeriod, StepKey, Treatment } from './scale.ts';

/** The format of an analysis as it is frozen. */
export const analysisFormat = 1;

/** A measure as the plan prints it, and what it is made of. */
export interface MeasureValue
  extends Pick<
    Measure,
    | 'measureId'
    | 'text'
    | 'cost'
    | 'owner'
    | 'periodKeys'
    | 'whenNeeded'
    | 'reportingNote'
    | 'controlPoint'
    | 'controlMethod'
    | 'controlResult'
  > {
  /** How it is reported back, in words. */
  readonly reporting: string;
}

/** A risk as the documents print it, and what it is made of. */
export interface RiskValue
  extends Pick<
    RiskEntry,
    | 'riskId'
    | 'areaKey'
    | 'directionKey'
    | 'directionReason'
    | 'chosen'
    | 'statedValue'
    | 'statedTreatment'
    | 'splitFromRiskId'
  > {
  /** As it is shown: `R8`. */
  readonly number: string;
  readonly area: string;
  readonly description: string;
  readonly likelihood: Pick<Level, 'value' | 'label'> | null;
  readonly consequence: Pick<Level, 'value' | 'label'> | null;
  /** What is printed: the value that was stated or decided, else the computed one; null while it is not rated. */
  readonly value: number | null;
  readonly computedValue: number | null;
  /** The recommended treatment that is printed, and the computed one; empty while it is not rated. */
  readonly treatment: string;
  readonly computedTreatment: string;
  readonly direction: string;
  readonly directionDiffers: boolean;
  readonly inPlan: boolean;
  /** Where what is printed is not what is computed: which, in sentences; empty where they agree. */
  readonly remark: string;
  readonly measures: readonly MeasureValue[];
}

/** A version of a year's analysis and plan as one plain value: all that its documents show, copied. */
export interface AnalysisValue
  extends Pick<
    RiskAnalysis,
    'year' | 'version' | 'versionReason' | 'preparedOn' | 'planPreparedOn' | 'adoptedOn' | 'planAdoptedOn'
  > {
  readonly format: number;
  readonly letterhead: Letterhead;
  /** The meeting and the § that decided it, as `§ 12`; empty where none is known. */
  readonly decidedAt: { readonly meetingDate: string; readonly paragraph: string };
  readonly likelihoods: readonly Level[];
  readonly consequences: readonly Level[];
  /** Each with the values that it holds, as `4–11`. */
  readonly treatments: readonly (Treatment & { readonly span: string })[];
  readonly controlAreas: readonly ControlArea[];
  readonly periods: readonly ReportingPeriod[];
  readonly steps: readonly (AnalysisStep & { readonly title: string })[];
  readonly rows: readonly RiskValue[];
}

/** What the steps are called. */
export const stepTitles: Readonly<Record<StepKey, string>> = {
  inventory: 'Riskinventering',
  valuation: 'Riskvärdering',
  plan: 'Internkontrollplan',
  followUp: 'Uppföljning',
};

const named = (levels: readonly Level[], value: number | null) => {
  const found = levelOf(levels, value);
  return found ? { value: found.value, label: found.label } : null;
};

/** Where what was stated of a risk is not what its rating gives, in sentences; empty where they agree. */
function remarkOf(analysis: RiskAnalysis, entry: RiskEntry): string {
  const found = disagreementOf(analysis, entry);
  if (found === null) return '';
  const { statedValue, statedTreatment, value, treatment } = found;
  const rating = `sannolikhet ${entry.likelihood} × konsekvens ${entry.consequence}`;
  const values =
    statedValue === null || statedValue === value
      ? []
      : [`Riskvärdet är angivet till ${statedValue}, men ${rating} är ${value}.`];
  const treatments =
    statedTreatment === '' || sameTreatment(statedTreatment, treatment)
      ? []
      : [`Riskhanteringen är angiven till ”${statedTreatment}”, men riskvärdet ${value} ger ”${treatment}”.`];
  return [...values, ...treatments].join(' ');
}

function measureValue(periods: RiskAnalysis['periods'], each: Measure): MeasureValue {
  const { measureId, text, cost, owner, periodKeys, whenNeeded, reportingNote } = each;
  const { controlPoint, controlMethod, controlResult } = each;
  return {
    measureId,
    text,
    cost,
    owner,
    periodKeys,
    whenNeeded,
    reportingNote,
    reporting: reportingText(periods, each),
    controlPoint,
    controlMethod,
    controlResult,
  };
}

function riskOf(analysis: RiskAnalysis, entry: RiskEntryDetail): RiskValue {
  const { riskId, areaKey, directionKey, directionReason, chosen, statedValue, statedTreatment } = entry;
  const computedValue = riskValue(analysis, entry);
  const computedTreatment = recommendedFor(analysis, entry)?.label ?? '';
  const stated = statedTreatment !== '' && !sameTreatment(statedTreatment, computedTreatment);
  return {
    riskId,
    areaKey,
    directionKey,
    directionReason,
    chosen,
    statedValue,
    statedTreatment,
    splitFromRiskId: entry.splitFromRiskId,
    number: riskNumber(entry),
    area: analysis.controlAreas.find((each) => each.key === areaKey)?.name ?? '',
    description: entry.description,
    likelihood: named(analysis.likelihoods, entry.likelihood),
    consequence: named(analysis.consequences, entry.consequence),
    value: statedValue ?? computedValue,
    computedValue,
    treatment: stated ? statedTreatment : computedTreatment,
    computedTreatment,
    direction: directionOf(analysis, entry)?.label ?? '',
    directionDiffers: directionDiffers(analysis, entry),
    inPlan: isInPlan(analysis, entry),
    remark: remarkOf(analysis, entry),
    measures: entry.measures.map((each) => measureValue(analysis.periods, each)),
  };
}

/** A version of a year's analysis as the plain value that is frozen and that its documents are made of (KL 6:6). */
export function analysisValue(board: BoardDetail, { analysis, entries, adoption }: RiskAnalysisDetail): AnalysisValue {
  const { year, version, versionReason, preparedOn, planPreparedOn, adoptedOn, planAdoptedOn } = analysis;
  const { likelihoods, consequences, treatments, controlAreas, periods, steps } = analysis;
  const paragraph = adoption?.paragraph ?? null;
  return {
    format: analysisFormat,
    letterhead: letterheadOf(board),
    year,
    version,
    versionReason,
    preparedOn,
    planPreparedOn,
    adoptedOn,
    planAdoptedOn,
    decidedAt: {
      meetingDate: adoption?.meetingDate ?? '',
      paragraph: paragraph === null ? '' : paragraphText(paragraph, board.board.paragraphPrefix),
    },
    likelihoods,
    consequences,
    treatments: treatments.map((each) => ({ ...each, span: treatmentSpan(analysis, each) })),
    controlAreas,
    periods,
    steps: steps.map((each) => ({ ...each, title: stepTitles[each.key] })),
    rows: entries.map((each) => riskOf(analysis, each)),
  };
}
