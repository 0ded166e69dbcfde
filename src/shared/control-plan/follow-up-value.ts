import type { BoardDetail } from '../board/commands.ts';
import { daysAfter } from '../law/days.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import type { RiskAnalysis } from '../risk/model.ts';
import { treatmentSpan } from '../risk/rules.ts';
import type { ReportingPeriod, Treatment } from '../risk/scale.ts';
import { monthName } from '../swedish.ts';
import type { FollowUpCell, FollowUpDetail, FollowUpYear } from './commands.ts';
import type { FollowUpRemark, FollowUpStatus } from './model.ts';

/** The format of a reported period as it is frozen. */
export const followUpFormat = 1;

/** What is said of one measure in one period. */
export interface FollowUpCellValue {
  /** To be reported in that period. */
  readonly due: boolean;
  readonly status: FollowUpStatus | null;
  readonly sufficient: boolean | null;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenOn: string | null;
  readonly remarks: readonly Pick<FollowUpRemark, 'madeOn' | 'madeBy' | 'source' | 'text'>[];
}

/** A measure of the plan (or a risk without one), with one cell for each of the value's periods. */
export interface FollowUpRowValue {
  readonly riskId: string;
  readonly measureId: string | null;
  /** Empty where the risk is no longer in the plan. */
  readonly number: string;
  readonly risk: string;
  readonly direction: string;
  readonly measure: string;
  readonly owner: string;
  readonly reporting: string;
  readonly cells: readonly FollowUpCellValue[];
}

/** The follow-up of a period as one plain value: all that its documents show, copied. */
export interface FollowUpValue {
  readonly format: number;
  readonly letterhead: Letterhead;
  readonly year: number;
  /** The version of the year's plan that is followed. */
  readonly version: number;
  readonly periodKey: string;
  readonly periodName: string;
  /** The months of the period: `januari–april 2026`. */
  readonly span: string;
  /** The last day of the period. */
  readonly endsOn: string;
  readonly reportedOn: string | null;
  readonly sufficient: boolean | null;
  readonly comment: string;
  /** The year's periods up to and with this one. */
  readonly periods: readonly Pick<ReportingPeriod, 'key' | 'name'>[];
  readonly treatments: readonly (Pick<Treatment, 'key' | 'label' | 'meaning'> & { readonly span: string })[];
  readonly rows: readonly FollowUpRowValue[];
}

/** The last day of a period. */
export function periodEnd(year: number, { toMonth }: Pick<ReportingPeriod, 'toMonth'>): string {
  const next = toMonth === 12 ? `${year + 1}-01-01` : `${year}-${String(toMonth + 1).padStart(2, '0')}-01`;
  return daysAfter(next, -1);
}

/** The months of a period in words: `januari–april 2026`. */
export function spanOf(year: number, { fromMonth, toMonth }: ReportingPeriod): string {
  const months = fromMonth === toMonth ? [fromMonth] : [fromMonth, toMonth];
  return `${months.map(monthName).join('–')} ${year}`;
}

const nothingSaid: FollowUpCellValue = {
  due: false,
  status: null,
  sufficient: null,
  text: '',
  writtenBy: '',
  writtenOn: null,
  remarks: [],
};

function cellValue(cell: Pick<FollowUpCell, 'due' | 'entry' | 'remarks'> | undefined): FollowUpCellValue {
  if (cell === undefined) return nothingSaid;
  const { due, entry } = cell;
  const remarks = cell.remarks.map(({ madeOn, madeBy, source, text }) => ({ madeOn, madeBy, source, text }));
  if (entry === null) return { ...nothingSaid, due, remarks };
  const { status, sufficient, text, writtenBy, writtenOn } = entry;
  return { due, status, sufficient, text, writtenBy, writtenOn, remarks };
}

type Followed = Omit<FollowUpRowValue, 'cells'> & { readonly key: string };

/** The rows of a period: its own cards, then what earlier periods of the year told of and the plan no longer has. */
function rowsOf(year: FollowUpYear, period: FollowUpDetail, before: readonly string[]): readonly FollowUpRowValue[] {
  const cellsOf = new Map(year.rows.map((each) => [each.key, each.cells]));
  const own = new Set(period.cards.map((each) => each.key));
  const told = ({ periodKey, entry }: FollowUpCell) =>
    before.includes(periodKey) && entry !== null && saysAnything(entry);
  const gone = year.rows.filter((each) => !own.has(each.key) && each.cells.some(told));
  const row = ({ key, ...words }: Followed, last: FollowUpCellValue): FollowUpRowValue => {
    const { riskId, measureId, number, risk, direction, measure, owner, reporting } = words;
    const earlier = before.map((each) => cellValue(cellsOf.get(key)?.find((cell) => cell.periodKey === each)));
    return { riskId, measureId, number, risk, direction, measure, owner, reporting, cells: [...earlier, last] };
  };
  return [...period.cards.map((each) => row(each, cellValue(each))), ...gone.map((each) => row(each, nothingSaid))];
}

const saysAnything = ({ text, status, sufficient }: NonNullable<FollowUpCell['entry']>) =>
  text.trim() !== '' || status !== null || sufficient !== null;

/** The follow-up of a period as the plain value that is frozen and that its documents are made of (KL 6:6). */
export function followUpValue(
  board: BoardDetail,
  year: FollowUpYear,
  period: FollowUpDetail,
  analysis: RiskAnalysis,
): FollowUpValue {
  const at = analysis.periods.findIndex((each) => each.key === period.periodKey);
  const periods = analysis.periods.slice(0, at + 1);
  const own = periods.at(-1) ?? { key: period.periodKey, name: period.periodName, fromMonth: 1, toMonth: 12 };
  const before = periods.slice(0, -1).map((each) => each.key);
  const { followUp } = period;
  return {
    format: followUpFormat,
    letterhead: letterheadOf(board),
    year: period.year,
    version: analysis.version,
    periodKey: own.key,
    periodName: own.name,
    span: spanOf(period.year, own),
    endsOn: periodEnd(period.year, own),
    reportedOn: followUp?.reportedOn ?? null,
    sufficient: followUp?.sufficient ?? null,
    comment: followUp?.comment ?? '',
    periods: [...periods.slice(0, -1), own].map(({ key, name }) => ({ key, name })),
    treatments: analysis.treatments.map((each) => ({
      key: each.key,
      label: each.label,
      meaning: each.meaning,
      span: treatmentSpan(analysis, each),
    })),
    rows: rowsOf(year, period, before),
  };
}

type Remarked = { readonly value: FollowUpValue; readonly added: boolean };

/** A reported period with the remarks that are made since to what it says, and whether there are any; nothing else changes. */
export function withRemarks(reported: FollowUpValue, now: FollowUpValue): Remarked {
  let added = false;
  const same = (a: FollowUpRowValue, b: FollowUpRowValue) => a.riskId === b.riskId && a.measureId === b.measureId;
  const rows = reported.rows.map((row) => {
    const current = now.rows.find((each) => same(each, row));
    const cells = row.cells.map((cell, at) => {
      const key = reported.periods[at]?.key;
      const place = now.periods.findIndex((each) => each.key === key);
      const remarks = current?.cells[place]?.remarks ?? cell.remarks;
      if (JSON.stringify(remarks) === JSON.stringify(cell.remarks)) return cell;
      added = true;
      return { ...cell, remarks };
    });
    return { ...row, cells };
  });
  return { value: { ...reported, rows }, added };
}
