import * as z from 'zod';
import type { Delivered } from '../agenda/commands.ts';
import type { AgendaItem } from '../agenda/model.ts';
import { type CommandSpec, job, nothing, read, typing, write } from '../contract.ts';
import type { DocumentWarning } from '../documents/commands.ts';
import { entityCommands, patchOf } from '../entity.ts';
import { bytes, id, isoDate, line, position, text } from '../values.ts';
import {
  type OperationalPlan,
  operationalPlan,
  type PlanAppendix,
  type PlanChapter,
  type PlanTemplateChapter,
  planAppendix,
  planChapter,
  planTemplateChapter,
  planYear,
} from './model.ts';

/** How and when a plan was adopted. */
export interface PlanAdoption {
  readonly frozenId: string;
  readonly at: string;
  readonly author: string;
  readonly meetingDate: string | null;
  readonly paragraph: number | null;
}

/** A version of a year's plan with all that hangs on it. */
export interface PlanDetail {
  readonly plan: OperationalPlan;
  /** Null while it is open. */
  readonly adoption: PlanAdoption | null;
  /** No later version of the year exists. */
  readonly newest: boolean;
  readonly chapters: readonly PlanChapter[];
  readonly appendices: readonly PlanAppendix[];
}

/** Last year's plan as it counts: the latest adopted version, else the newest. */
export interface PlanBefore {
  readonly year: number;
  readonly adopted: boolean;
  readonly chapters: readonly PlanChapter[];
}

/** All of a year: its versions, the newest first, what last year's plan said, and the board's template. */
export interface PlanYear {
  readonly year: number;
  readonly versions: readonly PlanDetail[];
  /** The plan of the year before; null where there is none. */
  readonly before: PlanBefore | null;
  /** What the budget of the year is called; null where there is none. */
  readonly budget: { readonly title: string; readonly adopted: boolean } | null;
  readonly template: readonly PlanTemplateChapter[];
}

export const operationalPlanCommands = {
  /** The years that have a plan, newest first. */
  'operationalPlan.years': read('Visa verksamhetsplaner', nothing).returns<readonly number[]>(),
  'operationalPlan.year': read('Visa verksamhetsplan', z.strictObject({ year: planYear })).returns<PlanYear>(),
  /** Begins a year: with last year's chapters and texts where `carry` says so and there are any, else with the template. */
  'operationalPlan.create': write(
    'Ny verksamhetsplan',
    z.strictObject({ year: planYear, carry: z.boolean().default(true) }),
  ).returns<OperationalPlan>(),
  'operationalPlan.update': typing(
    'Ändra verksamhetsplan',
    z.strictObject({
      id,
      patch: patchOf(operationalPlan).pick({ reason: true, preparedOn: true, adoptedItemId: true }),
    }),
  ).returns<OperationalPlan>(),
  /** Begins the next version of an adopted plan, with its chapters and appendices. */
  'operationalPlan.revise': write(
    'Ny version av verksamhetsplan',
    z.strictObject({ id, reason: text }),
  ).returns<OperationalPlan>(),
  'operationalPlan.remove': write('Ta bort verksamhetsplan', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** Adds a chapter at a place, or last. */
  'planChapter.create': write(
    'Lägg till kapitel',
    z.strictObject({
      planId: id,
      title: planChapter.shape.title,
      level: planChapter.shape.level,
      kind: planChapter.shape.kind,
      at: position.optional(),
    }),
  ).returns<PlanChapter>(),
  'planChapter.update': typing(
    'Ändra kapitel',
    z.strictObject({
      id,
      patch: patchOf(planChapter).pick({ title: true, level: true, kind: true, text: true }),
    }),
  ).returns<PlanChapter>(),
  'planChapter.remove': write('Ta bort kapitel', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'planChapter.move': write('Flytta kapitel', z.strictObject({ id, to: position })).returns<{ readonly id: string }>(),
  /** Takes back a chapter of the version before, or of last year, that is no longer there. */
  'planChapter.restore': write(
    'Ta tillbaka kapitel',
    z.strictObject({ planId: id, chapterId: id }),
  ).returns<PlanChapter>(),
  /** Adds an appendix: a file, or one that is written here. */
  'planAppendix.add': write(
    'Lägg till bilaga till verksamhetsplan',
    z.strictObject({
      planId: id,
      title: planAppendix.shape.title,
      fileName: line.default(''),
      mediaType: line.default(''),
      bytes: bytes.optional(),
    }),
  ).returns<PlanAppendix>(),
  'planAppendix.update': typing(
    'Ändra bilaga till verksamhetsplan',
    z.strictObject({ id, patch: patchOf(planAppendix).pick({ title: true, text: true }) }),
  ).returns<PlanAppendix>(),
  'planAppendix.remove': write('Ta bort bilaga till verksamhetsplan', z.strictObject({ id })).returns<{
    readonly id: string;
  }>(),
  'planAppendix.move': write('Flytta bilaga till verksamhetsplan', z.strictObject({ id, to: position })).returns<{
    readonly id: string;
  }>(),
  /** Opens the file of an appendix in its own program, or hands it over as a download. */
  'planAppendix.open': job('Öppna bilaga till verksamhetsplan', z.strictObject({ id })).returns<Delivered>(),
  /** The plan's file with those of its appendices that are files, together: as they were where it is adopted. */
  'operationalPlan.deliver': job('Skapa verksamhetsplan med bilagor', z.strictObject({ id })).returns<{
    readonly files: readonly Delivered[];
    readonly warnings: readonly DocumentWarning[];
  }>(),
  ...entityCommands('planTemplateChapter', 'kapitel i mallen', planTemplateChapter),
  /** Fills an empty template with the usual chapters, or with those of a plan. */
  'planTemplate.fill': write('Fyll mallen', z.strictObject({ planId: id.nullable().default(null) })).returns<
    readonly PlanTemplateChapter[]
  >(),
  /** Adopts a plan: it is frozen with its file. */
  'operationalPlan.adopt': job(
    'Fastställ verksamhetsplan',
    z.strictObject({ id, adoptedOn: isoDate, itemId: id.optional() }),
  ).returns<PlanDetail>(),
  /** Puts the plan on an agenda: a new item of a meeting, or one that is there, with the document attached. */
  'operationalPlan.placeOnAgenda': write(
    'Lägg till på dagordningen',
    z.strictObject({ id, place: z.union([z.strictObject({ itemId: id }), z.strictObject({ meetingId: id })]) }),
  ).returns<AgendaItem>(),
} as const satisfies Record<string, CommandSpec>;
