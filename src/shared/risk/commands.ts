import * as z from 'zod';
import { type CommandSpec, job, read, typing, write } from '../contract.ts';
import { type Measure, measure } from '../control-plan/model.ts';
import { patchOf } from '../entity.ts';
import { id, isoDate, position, text } from '../values.ts';
import { type RiskAnalysis, type RiskEntry, type RiskRemoval, riskAnalysis, riskEntry } from './model.ts';

/** A risk with its measures. */
export interface RiskEntryDetail extends RiskEntry {
  readonly measures: readonly Measure[];
}

/** A version of a year's analysis as lists show it. */
export interface RiskAnalysisSummary {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  /** Adopted and locked. */
  readonly locked: boolean;
  readonly adoptedOn: string | null;
  readonly risks: number;
}

/** When and by whom a version was adopted here, and the § that decided it. */
export interface Adoption {
  readonly frozenId: string;
  readonly at: string;
  readonly author: string;
  readonly meetingDate: string | null;
  /** The §-number of the decision; null where no item is linked or it has no number yet. */
  readonly paragraph: number | null;
}

/** A version of a year's analysis with all that hangs on it. */
export interface RiskAnalysisDetail {
  readonly analysis: RiskAnalysis;
  readonly entries: readonly RiskEntryDetail[];
  readonly removals: readonly RiskRemoval[];
  readonly adoption: Adoption | null;
  /** The version that this one goes on from: an earlier one of the year, or the last of the latest year before. */
  readonly before: { readonly analysis: RiskAnalysis; readonly entries: readonly RiskEntryDetail[] } | null;
  /** The newest version of the year. */
  readonly newest: boolean;
}

/** A risk as it was in one year: the year's newest version. */
export interface RiskThroughYears {
  readonly analysisId: string;
  readonly year: number;
  readonly version: number;
  readonly number: number;
  readonly description: string;
  readonly value: number | null;
  readonly statedValue: number | null;
  readonly treatment: string;
}

const analysisPatch = patchOf(riskAnalysis).omit({ year: true, version: true });
const entryPatch = patchOf(riskEntry).omit({
  analysisId: true,
  riskId: true,
  number: true,
  statedValue: true,
  statedTreatment: true,
});
const measurePatch = patchOf(measure).omit({ riskEntryId: true, measureId: true });

export const riskCommands = {
  'riskAnalysis.list': read('Visa riskanalyser', z.strictObject({})).returns<readonly RiskAnalysisSummary[]>(),
  'riskAnalysis.get': read('Visa riskanalys', z.strictObject({ id })).returns<RiskAnalysisDetail>(),
  /** A year without risks, with the scale of the year before where there is one. */
  'riskAnalysis.create': write(
    'Ny riskanalys',
    z.strictObject({ year: riskAnalysis.shape.year }),
  ).returns<RiskAnalysis>(),
  /** A new year with the risks and measures of another: each keeps its identity and gets its new number. */
  'riskAnalysis.rollForward': write(
    'För över till nytt år',
    z.strictObject({ fromId: id, year: riskAnalysis.shape.year }),
  ).returns<RiskAnalysis>(),
  /** A new version of an adopted year, with its risks, measures and numbers. */
  'riskAnalysis.revise': write('Ny version', z.strictObject({ id, reason: text.default('') })).returns<RiskAnalysis>(),
  'riskAnalysis.update': typing(
    'Ändra riskanalys',
    z.strictObject({ id, patch: analysisPatch }),
  ).returns<RiskAnalysis>(),
  'riskAnalysis.remove': write('Ta bort riskanalys', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Locks the version as the board decided it: the values are kept as stated, the files are issued. */
  'riskAnalysis.adopt': job(
    'Fastställ riskanalys',
    z.strictObject({
      id,
      adoptedOn: isoDate,
      planAdoptedOn: isoDate.nullable().default(null),
      itemId: id.nullable().default(null),
    }),
  ).returns<RiskAnalysisDetail>(),
  'riskEntry.create': write(
    'Ny risk',
    z.strictObject({ analysisId: id, at: position.optional(), fields: entryPatch.default({}) }),
  ).returns<RiskEntryDetail>(),
  'riskEntry.update': typing('Ändra risk', z.strictObject({ id, patch: entryPatch })).returns<RiskEntry>(),
  'riskEntry.move': write('Flytta risk', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
  /** Takes risks out of the version. */
  'riskEntry.remove': write('Ta bort risk', z.strictObject({ ids: z.array(id).min(1).max(1_000) })).returns<{
    readonly ids: readonly string[];
  }>(),
  /** Several rows changed or added as one step: a pasted block, a fill down, cleared cells. Rows without id are added at the end. */
  'riskEntry.fill': write(
    'Ändra risker',
    z.strictObject({
      analysisId: id,
      rows: z
        .array(z.strictObject({ id: id.nullable(), patch: entryPatch }))
        .min(1)
        .max(2_000),
    }),
  ).returns<readonly RiskEntry[]>(),
  /** Puts a risk of the year before back, with its measures. */
  'riskEntry.bringBack': write(
    'Ta tillbaka risk',
    z.strictObject({ analysisId: id, riskId: id }),
  ).returns<RiskEntryDetail>(),
  /** Says why a risk of the year before is gone, or which risk it is part of now. */
  'riskRemoval.set': write(
    'Ange varför risken är borttagen',
    z.strictObject({
      analysisId: id,
      riskId: id,
      reason: text.default(''),
      mergedIntoRiskId: id.nullable().default(null),
    }),
  ).returns<RiskRemoval>(),
  /** One risk through all years, oldest first. */
  'risk.throughYears': read('Visa risk genom åren', z.strictObject({ riskId: id })).returns<
    readonly RiskThroughYears[]
  >(),
  'measure.create': write(
    'Ny åtgärd',
    z.strictObject({ riskEntryId: id, fields: measurePatch.default({}) }),
  ).returns<Measure>(),
  'measure.update': typing('Ändra åtgärd', z.strictObject({ id, patch: measurePatch })).returns<Measure>(),
  'measure.remove': write('Ta bort åtgärd', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'measure.move': write('Flytta åtgärd', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
  /** Several measures changed as one step; rows without id are added to their risk. */
  'measure.fill': write(
    'Ändra åtgärder',
    z.strictObject({
      rows: z
        .array(z.strictObject({ id: id.nullable(), riskEntryId: id, patch: measurePatch }))
        .min(1)
        .max(2_000),
    }),
  ).returns<readonly Measure[]>(),
} as const satisfies Record<string, CommandSpec>;
