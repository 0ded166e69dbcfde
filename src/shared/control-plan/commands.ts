import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import { type CommandSpec, job, read, typing, write } from '../contract.ts';
import type { DocumentWarning } from '../documents/commands.ts';
import { patchOf } from '../entity.ts';
import { id, isoDate, line, text } from '../values.ts';
import {
  type FollowUp,
  type FollowUpEntry,
  type FollowUpRemark,
  followUp,
  followUpEntry,
  followUpRemark,
} from './model.ts';

/** One card of a period: a measure of the plan (or a risk without one) with what is and was reported of it. */
export interface FollowUpCard {
  /** `risk and measure`, the same in every period. */
  readonly key: string;
  readonly riskId: string;
  readonly measureId: string | null;
  /** As the plan has it: `R8`. Empty where the risk is no longer in the plan. */
  readonly number: string;
  readonly risk: string;
  readonly direction: string;
  readonly measure: string;
  readonly owner: string;
  /** How it is reported back, in words: `T1, T2, Årsbokslut`, `Vid behov`. */
  readonly reporting: string;
  /** Reported back in this period, and so missing while there is no text. */
  readonly due: boolean;
  /** Null until the period is begun, or where the measure was added since. */
  readonly entry: FollowUpEntry | null;
  readonly remarks: readonly FollowUpRemark[];
  /** The newest earlier report of the same measure: this year's, or last year's last. */
  readonly last: { readonly period: string; readonly reportedOn: string | null; readonly entry: FollowUpEntry } | null;
}

/** A period of a year with its cards. */
export interface FollowUpDetail {
  readonly year: number;
  readonly periodKey: string;
  readonly periodName: string;
  readonly analysisId: string;
  /** Null until it is begun. */
  readonly followUp: FollowUp | null;
  readonly locked: boolean;
  readonly cards: readonly FollowUpCard[];
  /** Cards that are due and have no text yet. */
  readonly left: number;
  readonly due: number;
}

/** One cell of the whole-year view. */
export interface FollowUpCell {
  readonly periodKey: string;
  readonly due: boolean;
  readonly locked: boolean;
  readonly entry: FollowUpEntry | null;
  readonly remarks: readonly FollowUpRemark[];
}

/** Measures × periods of a year. */
export interface FollowUpYear {
  readonly year: number;
  readonly analysisId: string;
  readonly periods: readonly {
    readonly key: string;
    readonly name: string;
    /** The period is over at the end of this month. */
    readonly toMonth: number;
    readonly followUp: FollowUp | null;
    readonly locked: boolean;
    readonly left: number;
    readonly due: number;
  }[];
  readonly rows: readonly (Omit<FollowUpCard, 'due' | 'entry' | 'remarks' | 'last'> & {
    readonly cells: readonly FollowUpCell[];
  })[];
}

const place = { year: followUp.shape.year, periodKey: id };

export const controlPlanCommands = {
  /** The years that have a plan to follow up, newest first. */
  'followUp.years': read('Visa uppföljningar', z.strictObject({})).returns<readonly number[]>(),
  'followUp.year': read(
    'Visa årets uppföljning',
    z.strictObject({ year: followUp.shape.year }),
  ).returns<FollowUpYear>(),
  'followUp.get': read('Visa uppföljning', z.strictObject(place)).returns<FollowUpDetail>(),
  /** Begins a period, or adds the measures that have come into the plan since: a row for each. */
  'followUp.begin': write('Börja uppföljning', z.strictObject(place)).returns<FollowUp>(),
  'followUp.update': typing(
    'Ändra uppföljning',
    z.strictObject({ id, patch: patchOf(followUp).pick({ sufficient: true, comment: true }) }),
  ).returns<FollowUp>(),
  'followUpEntry.update': typing(
    'Skriv uppföljning',
    z.strictObject({ id, patch: patchOf(followUpEntry).pick({ status: true, sufficient: true, text: true }) }),
  ).returns<FollowUpEntry>(),
  /** Reports the period: what it says is frozen with its file. */
  'followUp.report': job(
    'Rapportera uppföljning',
    z.strictObject({ id, reportedOn: isoDate }),
  ).returns<FollowUpDetail>(),
  'followUpRemark.create': write(
    'Ny anmärkning',
    z.strictObject({ followUpEntryId: id, madeOn: isoDate.optional(), text, source: line.default('') }),
  ).returns<FollowUpRemark>(),
  'followUpRemark.update': typing(
    'Ändra anmärkning',
    z.strictObject({ id, patch: patchOf(followUpRemark).pick({ madeOn: true, text: true, source: true }) }),
  ).returns<FollowUpRemark>(),
  'followUpRemark.remove': write('Ta bort anmärkning', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** The period's files together: the follow-up, the report's part on internal control, the proposed delegated decision. */
  'followUp.package': job('Skapa periodens underlag', z.strictObject({ id })).returns<{
    readonly files: readonly Delivered[];
    readonly warnings: readonly DocumentWarning[];
  }>(),
} as const satisfies Record<string, CommandSpec>;
