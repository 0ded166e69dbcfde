import type { BoardDetail } from '../board/commands.ts';
import type { FollowUpValue } from '../control-plan/follow-up-value.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import type { RichText } from '../rich-text.ts';
import { inOrder } from './chapters.ts';
import type { DecidedBy, ReportDetail } from './commands.ts';
import type { FigureCell } from './figures.ts';
import type { ChapterKind, Report } from './model.ts';
import { cellsOf } from './notes.ts';
import { assessmentLabel } from './scale.ts';

/** The format of a decided report as it is frozen. */
export const reportFormat = 1;

/** A part of the mission with its judgements in words; empty where nobody has said. */
export interface MissionValue {
  readonly text: string;
  readonly assessment: string;
  readonly forecast: string;
}

export interface ShareValue {
  readonly municipality: string;
  /** In kronor. */
  readonly amount: number;
}

/** A report as one plain value: all that its document shows, copied. */
export interface ReportValue
  extends Pick<Report, 'year' | 'periodKey' | 'periodName' | 'fromMonth' | 'toMonth' | 'preparedOn' | 'decidedOn'> {
  readonly format: number;
  readonly letterhead: Letterhead;
  readonly decidedBy: DecidedBy | null;
  /** In the order in which they stand. */
  readonly chapters: readonly { readonly kind: ChapterKind; readonly text: RichText }[];
  readonly missions: readonly MissionValue[];
  readonly cells: readonly FigureCell[];
  readonly shares: readonly ShareValue[];
  /** The follow-up that the chapter on internal control prints; null where there is none. */
  readonly control: FollowUpValue | null;
}

/** The report as the plain value that is frozen and that its document is made of (KL 6:1). */
export function reportValue(board: BoardDetail, detail: ReportDetail, control: FollowUpValue | null): ReportValue {
  const { report, decidedBy, chapters, missions, shares } = detail;
  const { year, periodKey, periodName, fromMonth, toMonth, preparedOn, decidedOn } = report;
  const kinds = inOrder(chapters.map((each) => each.kind));
  const label = (key: string | null) => assessmentLabel(report.assessments, key);
  const nameOf = (id: string) => board.municipalities.find((each) => each.id === id)?.name ?? '';
  return {
    format: reportFormat,
    letterhead: letterheadOf(board),
    ...{ year, periodKey, periodName, fromMonth, toMonth, preparedOn, decidedOn },
    decidedBy,
    chapters: kinds.flatMap((kind) =>
      chapters.filter((each) => each.kind === kind).map(({ text }) => ({ kind, text })),
    ),
    missions: missions
      .filter((each) => each.text.trim() !== '')
      .map(({ text, assessmentKey, forecastKey }) => ({
        text,
        assessment: label(assessmentKey),
        forecast: label(forecastKey),
      })),
    cells: cellsOf(detail),
    shares: board.municipalities.flatMap(({ id }) =>
      shares.filter((each) => each.municipalityId === id).map(({ amount }) => ({ municipality: nameOf(id), amount })),
    ),
    control: kinds.includes('control') ? control : null,
  };
}
