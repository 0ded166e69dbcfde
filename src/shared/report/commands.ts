import * as z from 'zod';
import type { AgendaItem } from '../agenda/model.ts';
import { type CommandSpec, job, nothing, read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { id, isoDate, line, text } from '../values.ts';
import type { FiguresBefore } from './figures.ts';
import {
  amountFields,
  cellKeys,
  chapterKinds,
  figureColumns,
  figureRows,
  type Report,
  type ReportChapter,
  type ReportFigure,
  type ReportMission,
  type ReportRemark,
  type ReportShare,
  report,
  reportChapter,
  reportMission,
  reportRemark,
} from './model.ts';

/** A period of a year that is reported, as the list shows it. */
export interface ReportPeriod {
  readonly key: string;
  readonly name: string;
  readonly fromMonth: number;
  readonly toMonth: number;
  /** Null while its report is not begun. */
  readonly reportId: string | null;
  readonly decidedOn: string | null;
  readonly locked: boolean;
}

export interface ReportYear {
  readonly year: number;
  readonly periods: readonly ReportPeriod[];
}

/** What an earlier report says in the same chapter. */
export interface EarlierText {
  readonly reportId: string;
  /** `T1 2026`. */
  readonly period: string;
  readonly decidedOn: string | null;
  readonly text: ReportChapter['text'];
}

export interface ReportChapterDetail extends ReportChapter {
  /** The newest earlier report with the chapter, and that of the same period the year before; the same one only once. */
  readonly earlier: readonly EarlierText[];
}

/** How far the follow-up of the same period has come, which the chapter on internal control prints. */
export interface ControlStanding {
  readonly begun: boolean;
  readonly reported: boolean;
  readonly left: number;
  readonly due: number;
}

/** By what a report is decided, in words. */
export type DecidedBy =
  | { readonly by: 'meeting'; readonly meetingDate: string; readonly paragraph: number | null; readonly title: string }
  | { readonly by: 'delegated'; readonly decidedOn: string | null; readonly title: string; readonly decider: string };

/** A report with all that hangs on it. */
export interface ReportDetail {
  readonly report: Report;
  /** Null while it is open. */
  readonly decision: { readonly frozenId: string; readonly at: string; readonly author: string } | null;
  readonly decidedBy: DecidedBy | null;
  readonly chapters: readonly ReportChapterDetail[];
  readonly missions: readonly ReportMission[];
  readonly figures: readonly ReportFigure[];
  readonly shares: readonly ReportShare[];
  readonly remarks: readonly ReportRemark[];
  /** Last year's figures; null where last year has no such report. */
  readonly before: FiguresBefore | null;
  /** Null where the year has no plan of internal control. */
  readonly control: ControlStanding | null;
}

/** A period of a year, and its report where it is begun. */
export interface ReportPage {
  readonly year: number;
  readonly period: ReportPeriod;
  readonly detail: ReportDetail | null;
}

const cell = z.strictObject({
  row: z.enum(figureRows),
  column: z.enum(figureColumns),
  /** Null empties the cell. */
  amount: amountFields.amount.nullable(),
  precision: amountFields.precision.default(1),
});

const share = z.strictObject({
  municipalityId: id,
  amount: amountFields.amount.nullable(),
  precision: amountFields.precision.default(1),
});

const place = { year: report.shape.year, periodKey: id };

export const reportCommands = {
  /** The years with their periods, newest first. */
  'report.list': read('Visa rapporter', nothing).returns<readonly ReportYear[]>(),
  'report.get': read('Visa rapport', z.strictObject(place)).returns<ReportPage>(),
  /** Begins a period's report: chapters, mission and yearly budget are carried over from earlier ones. */
  'report.create': write('Börja rapport', z.strictObject(place)).returns<Report>(),
  'report.update': typing(
    'Ändra rapport',
    z.strictObject({ id, patch: patchOf(report).pick({ preparedOn: true, assessments: true, unit: true }) }),
  ).returns<Report>(),
  'report.remove': write('Ta bort rapport', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'reportChapter.add': write(
    'Lägg till kapitel',
    z.strictObject({ reportId: id, kind: z.enum(chapterKinds) }),
  ).returns<ReportChapter>(),
  'reportChapter.update': typing(
    'Skriv kapitel',
    z.strictObject({ id, patch: patchOf(reportChapter).pick({ text: true }) }),
  ).returns<ReportChapter>(),
  'reportChapter.remove': write('Ta bort kapitel', z.strictObject({ id })).returns<{ readonly id: string }>(),
  ...entityCommands('reportMission', 'grunduppdrag', reportMission),
  /** A cell that is typed in, by its row and column (`cost.outcome`); null empties it. */
  'reportFigure.set': typing(
    'Ändra belopp',
    z.strictObject({ id, patch: z.partialRecord(z.enum(cellKeys), z.strictObject(amountFields).nullable()) }),
  ).returns<readonly ReportFigure[]>(),
  /** Cells of a pasted block, as one step. */
  'reportFigure.fill': write(
    'Ändra belopp',
    z.strictObject({ reportId: id, cells: z.array(cell).min(1).max(200) }),
  ).returns<readonly ReportFigure[]>(),
  /** A municipality's amount that is typed in; null empties it. */
  'reportShare.set': typing(
    'Ändra kostnad per kommun',
    z.strictObject({ id, patch: z.record(id, z.strictObject(amountFields).nullable()) }),
  ).returns<readonly ReportShare[]>(),
  'reportShare.fill': write(
    'Ändra kostnad per kommun',
    z.strictObject({ reportId: id, shares: z.array(share).min(1).max(500) }),
  ).returns<readonly ReportShare[]>(),
  /** Distributes an amount over the municipalities by an allocation key, with an exact sum. */
  'reportShare.distribute': write(
    'Fördela kostnad',
    z.strictObject({ reportId: id, ...amountFields, keyId: id }),
  ).returns<readonly ReportShare[]>(),
  'reportRemark.create': write(
    'Ny anmärkning',
    z.strictObject({
      reportId: id,
      kind: reportRemark.shape.kind,
      madeOn: isoDate.optional(),
      text,
      source: line.default(''),
    }),
  ).returns<ReportRemark>(),
  'reportRemark.update': typing(
    'Ändra anmärkning',
    z.strictObject({ id, patch: patchOf(reportRemark).pick({ madeOn: true, text: true, source: true }) }),
  ).returns<ReportRemark>(),
  'reportRemark.remove': write('Ta bort anmärkning', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Decides the report: what it says is frozen with its file. At most one of item and delegated decision is given. */
  'report.decide': job(
    'Besluta rapport',
    z.strictObject({
      id,
      decidedOn: isoDate,
      itemId: id.nullable().default(null),
      delegatedDecisionId: id.nullable().default(null),
    }),
  ).returns<ReportDetail>(),
  /** Puts the report on an agenda: a new item of a meeting, or one that is there, with the document attached. */
  'report.placeOnAgenda': write(
    'Lägg till på dagordningen',
    z.strictObject({ id, place: z.union([z.strictObject({ itemId: id }), z.strictObject({ meetingId: id })]) }),
  ).returns<AgendaItem>(),
} as const satisfies Record<string, CommandSpec>;
