import * as z from 'zod';
import type { AgendaItem } from '../agenda/model.ts';
import { type CommandSpec, job, nothing, read, typing, write } from '../contract.ts';
import { entityCommands, patchOf } from '../entity.ts';
import type { Amount } from '../report/amount.ts';
import { amountFields } from '../report/model.ts';
import { id, isoDate, text } from '../values.ts';
import {
  type AllocationKey,
  type AllocationShare,
  allocationKey,
  type Budget,
  type BudgetAlternative,
  type BudgetAmount,
  type BudgetBefore,
  budget,
  budgetAlternative,
  budgetYear,
  weightFields,
} from './model.ts';

/** An amount of a municipality; without one it is a stated total. */
export type MunicipalityAmount = Amount & { readonly municipalityId: string | null };

export type AlternativeDetail = BudgetAlternative & { readonly amounts: readonly BudgetAmount[] };

export type KeyDetail = AllocationKey & { readonly shares: readonly AllocationShare[] };

/** A budget of another year or version, as it counts there. */
export interface OtherBudget {
  readonly year: number;
  readonly version: number;
  /** What its alternative is called. */
  readonly label: string;
  readonly adopted: boolean;
  readonly amounts: readonly MunicipalityAmount[];
}

/** How and when a budget was adopted. */
export interface BudgetAdoption {
  readonly frozenId: string;
  readonly at: string;
  readonly author: string;
  /** The meeting and the § of the item it was decided in; null where no item is named, or the meeting has not been. */
  readonly meetingDate: string | null;
  readonly paragraph: number | null;
}

/** A version of a year's budget with all that hangs on it. */
export interface BudgetDetail {
  readonly budget: Budget;
  /** Null while it is open. */
  readonly adoption: BudgetAdoption | null;
  /** No later version of the year exists. */
  readonly newest: boolean;
  readonly alternatives: readonly AlternativeDetail[];
  /** What was stated by hand of the year before. */
  readonly stated: readonly BudgetBefore[];
  /** Last year's adopted budget; it goes before what is stated. */
  readonly before: OtherBudget | null;
  /** The adopted version that this one revises. */
  readonly revised: OtherBudget | null;
}

/** All of a year: its versions, the newest first, its keys, and the budgets of the years before. */
export interface BudgetYear {
  readonly year: number;
  readonly versions: readonly BudgetDetail[];
  readonly keys: readonly KeyDetail[];
  /** One for each earlier year, the newest first. */
  readonly earlier: readonly OtherBudget[];
  /** The latest earlier year that has keys, which can be carried over. */
  readonly keysBefore: { readonly year: number; readonly count: number } | null;
}

const amountCell = z.strictObject({
  /** Null is the year before. */
  alternativeId: id.nullable(),
  /** Null is the stated total. */
  municipalityId: id.nullable(),
  /** Null empties the cell. */
  amount: amountFields.amount.nullable(),
  precision: amountFields.precision.default(1),
});

const shareCell = z.strictObject({
  keyId: id,
  municipalityId: id,
  weight: weightFields.weight.nullable(),
  decimals: weightFields.decimals,
});

export const budgetCommands = {
  /** The years that have a budget or a key, newest first. */
  'budget.years': read('Visa budgetår', nothing).returns<readonly number[]>(),
  'budget.year': read('Visa budget', z.strictObject({ year: budgetYear })).returns<BudgetYear>(),
  /** Begins a year with one alternative: with last year's amounts where `carry` says so, else empty. */
  'budget.create': write(
    'Ny budget',
    z.strictObject({ year: budgetYear, carry: z.boolean().default(false) }),
  ).returns<Budget>(),
  'budget.update': typing(
    'Ändra budget',
    z.strictObject({ id, patch: patchOf(budget).pick({ reason: true, consultedOn: true, adoptedItemId: true }) }),
  ).returns<Budget>(),
  /** Begins a revised budget after an adopted one, with its amounts. */
  'budget.revise': write('Revidera budget', z.strictObject({ id, reason: text })).returns<Budget>(),
  'budget.remove': write('Ta bort budget', z.strictObject({ id })).returns<{ readonly id: string }>(),
  /** One cell, or a pasted block, as one step. */
  'budget.fill': write('Ändra belopp', z.strictObject({ id, cells: z.array(amountCell).min(1).max(2_000) })).returns<
    readonly BudgetAmount[]
  >(),
  /** Adds an alternative, with the amounts of another where one is named. */
  'budgetAlternative.create': write(
    'Nytt alternativ',
    z.strictObject({ budgetId: id, fromId: id.nullable().default(null), label: budgetAlternative.shape.label }),
  ).returns<BudgetAlternative>(),
  'budgetAlternative.update': typing(
    'Ändra alternativ',
    z.strictObject({ id, patch: patchOf(budgetAlternative).pick({ label: true, text: true, keyId: true }) }),
  ).returns<BudgetAlternative>(),
  /** Only one alternative can be the proposed one. */
  'budgetAlternative.setStatus': write(
    'Ändra alternativets ställning',
    z.strictObject({ id, status: z.enum(['open', 'proposed', 'rejected']) }),
  ).returns<BudgetAlternative>(),
  'budgetAlternative.remove': write('Ta bort alternativ', z.strictObject({ id })).returns<{ readonly id: string }>(),
  'budgetAlternative.move': write(
    'Flytta alternativ',
    z.strictObject({ id, to: budgetAlternative.shape.position.unwrap() }),
  ).returns<{ readonly id: string }>(),
  /** Distributes an amount over the municipalities by a key, with an exact sum; the alternative follows the key. */
  'budgetAlternative.distribute': write(
    'Fördela med nyckel',
    z.strictObject({ id, keyId: id, ...amountFields }),
  ).returns<readonly BudgetAmount[]>(),
  /** Adopts one alternative: the budget is frozen with its file, and the other alternatives are rejected. */
  'budget.adopt': job(
    'Fastställ budget',
    z.strictObject({ id, alternativeId: id, adoptedOn: isoDate, itemId: id.optional() }),
  ).returns<BudgetDetail>(),
  /** Puts the budget on an agenda: a new item of a meeting, or one that is there, with the document attached. */
  'budget.placeOnAgenda': write(
    'Lägg till på dagordningen',
    z.strictObject({ id, place: z.union([z.strictObject({ itemId: id }), z.strictObject({ meetingId: id })]) }),
  ).returns<AgendaItem>(),
  ...entityCommands('allocationKey', 'fördelningsnyckel', allocationKey),
  /** Copies the keys of an earlier year; their figures are to be read again. */
  'allocationKey.carry': write(
    'För över fördelningsnycklar',
    z.strictObject({ fromYear: budgetYear, year: budgetYear }),
  ).returns<readonly AllocationKey[]>(),
  /** One share, or a pasted block, as one step. */
  'allocationShare.fill': write(
    'Ändra andelar',
    z.strictObject({ cells: z.array(shareCell).min(1).max(2_000) }),
  ).returns<readonly AllocationShare[]>(),
} as const satisfies Record<string, CommandSpec>;
