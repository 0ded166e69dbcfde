import * as z from 'zod';
import { emptyRichText } from '../rich-text.ts';
import { richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, text } from '../values.ts';
import { assessment, usualAssessments } from './scale.ts';

/** What amounts are written in. */
export const units = ['kr', 'tkr', 'mnkr'] as const;
export type Unit = (typeof units)[number];

/** The board's report of a period to the executive board of the host (KL 6:1). Once it is decided it is locked. */
export const report = z.strictObject({
  id,
  year: z.int().min(2000).max(2100),
  /** Key of one of the year's reporting periods; its name and months are copied, so that the report stands by itself. */
  periodKey: id,
  periodName: line,
  fromMonth: z.int().min(1).max(12),
  toMonth: z.int().min(1).max(12),
  /** The day it is drawn up (upprättad). */
  preparedOn: isoDate.nullable().default(null),
  /** The day it was decided; null while it is open. */
  decidedOn: isoDate.nullable().default(null),
  /** The agenda item in which it is decided, or the delegated decision that decides it; at most one of them. */
  adoptedItemId: id.nullable().default(null),
  delegatedDecisionId: id.nullable().default(null),
  /** The words that assessments and forecasts are chosen from, best first. */
  assessments: z
    .array(assessment)
    .min(1)
    .max(20)
    .default([...usualAssessments]),
  /** What a bare number in its tables is taken for. */
  unit: z.enum(units).default('mnkr'),
});
export type Report = Readonly<z.infer<typeof report>>;

/** The chapters that a report can have, in the order in which they stand. */
export const chapterKinds = [
  'mission',
  'motivation',
  'events',
  'additional',
  'staff',
  'economy',
  'shares',
  'economyTable',
  'investments',
  'control',
] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** A chapter that the report has, with its text. */
export const reportChapter = z.strictObject({
  id,
  reportId: id,
  kind: z.enum(chapterKinds),
  text: richText.default(emptyRichText),
});
export type ReportChapter = Readonly<z.infer<typeof reportChapter>>;

/** A part of the board's mission (grunduppdrag), judged: how it is fulfilled in the period, and will be in the year. */
export const reportMission = z.strictObject({
  id,
  reportId: id,
  position: position.default(0),
  /** What the board shall do; a line for each part that is judged together. */
  text: text.default(''),
  /** Keys of the report's assessments; null while nobody has said. */
  assessmentKey: id.nullable().default(null),
  forecastKey: id.nullable().default(null),
});
export type ReportMission = Readonly<z.infer<typeof reportMission>>;

export const figureRows = ['income', 'cost', 'net', 'investment'] as const;
/** A row of the tables: income, costs (negative) and their sum; net investments stand in their own. */
export type FigureRow = (typeof figureRows)[number];

export const figureColumns = [
  'budget',
  'outcome',
  'deviation',
  'deviationBefore',
  'outcomeBefore',
  'yearBudget',
  'yearForecast',
  'yearDeviation',
] as const;
/** A column: of the period, of the same period the year before, of that whole year, or of the whole year. */
export type FigureColumn = (typeof figureColumns)[number];

/** A cell by its row and column. */
export type CellKey = `${FigureRow}.${FigureColumn}`;
export const cellKeys: readonly CellKey[] = figureRows.flatMap((row) =>
  figureColumns.map((column): CellKey => `${row}.${column}`),
);

/** An amount in kronor, and what it was written to: 100 000 for a `2,9 mnkr`. */
export const amountFields = {
  amount: z.int().min(-1_000_000_000_000).max(1_000_000_000_000),
  precision: z.int().min(1).max(1_000_000_000),
} as const;

/** A figure that was written in a table; one in a computed cell is stated from outside, and is compared with what is computed. */
export const reportFigure = z.strictObject({
  id,
  reportId: id,
  row: z.enum(figureRows),
  column: z.enum(figureColumns),
  ...amountFields,
});
export type ReportFigure = Readonly<z.infer<typeof reportFigure>>;

/** A municipality's part of an extra cost. */
export const reportShare = z.strictObject({ id, reportId: id, municipalityId: id, ...amountFields });
export type ReportShare = Readonly<z.infer<typeof reportShare>>;

/** A later remark to a decided report: it stands beside it, dated, and changes nothing in it. */
export const reportRemark = z.strictObject({
  id,
  reportId: id,
  /** The chapter it is about; null for the whole report. */
  kind: z.enum(chapterKinds).nullable().default(null),
  madeOn: isoDate,
  madeBy: line.default(''),
  text,
  /** Where the words come from, as a later report that tells it otherwise. */
  source: line.default(''),
});
export type ReportRemark = Readonly<z.infer<typeof reportRemark>>;
