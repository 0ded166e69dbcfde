import * as z from 'zod';
import { amountFields } from '../report/model.ts';
import { id, isoDate, line, position, text } from '../values.ts';

/** The years that a budget or a key can be of. */
export const budgetYear = z.int().min(2000).max(2100);

/** The budget of a year in one version; a revised budget is a later version. Once it is adopted it is locked. */
export const budget = z.strictObject({
  id,
  year: budgetYear,
  /** 1 for the first; each adopted budget that is revised gets the next. */
  version: z.int().min(1).max(1_000).default(1),
  /** Why it is revised; empty for the first. */
  reason: text.default(''),
  /** The day the host consulted the other municipalities (samråd, KL 9:26). */
  consultedOn: isoDate.nullable().default(null),
  /** The day it was adopted; null while it is open. */
  adoptedOn: isoDate.nullable().default(null),
  /** The agenda item in which it is decided. */
  adoptedItemId: id.nullable().default(null),
});
export type Budget = Readonly<z.infer<typeof budget>>;

export const alternativeStatuses = ['open', 'proposed', 'adopted', 'rejected'] as const;
/** Weighed, proposed to the board, adopted by it, or rejected. */
export type AlternativeStatus = (typeof alternativeStatuses)[number];

/** One way to budget the year. */
export const budgetAlternative = z.strictObject({
  id,
  budgetId: id,
  position: position.default(0),
  label: line.default(''),
  status: z.enum(alternativeStatuses).default('open'),
  /** What it means, and why it is proposed or not. */
  text: text.default(''),
  /** The allocation key that it is said to follow. */
  keyId: id.nullable().default(null),
});
export type BudgetAlternative = Readonly<z.infer<typeof budgetAlternative>>;

/** What a municipality pays in an alternative; without a municipality it is a total that is stated from outside. */
export const budgetAmount = z.strictObject({
  id,
  alternativeId: id,
  municipalityId: id.nullable().default(null),
  ...amountFields,
});
export type BudgetAmount = Readonly<z.infer<typeof budgetAmount>>;

/** What a municipality paid the year before, stated by hand; without a municipality it is a stated total. */
export const budgetBefore = z.strictObject({
  id,
  budgetId: id,
  municipalityId: id.nullable().default(null),
  ...amountFields,
});
export type BudgetBefore = Readonly<z.infer<typeof budgetBefore>>;

export const keyBases = ['population', 'use', 'agreed'] as const;
/** What a key rests on: population, measured use, or what is agreed. */
export type KeyBasis = (typeof keyBases)[number];

/** A way to share costs between the municipalities (fördelningsnyckel) in a year. */
export const allocationKey = z.strictObject({
  id,
  position: position.default(0),
  year: budgetYear,
  name: line.default(''),
  basis: z.enum(keyBases).default('population'),
  /** What its shares are counted in, as `invånare`, `servrar`, `procent` or `promille`. */
  unit: line.default(''),
  /** Where the figures come from, and the day they were read. */
  source: line.default(''),
  readOn: isoDate.nullable().default(null),
  comment: text.default(''),
});
export type AllocationKey = Readonly<z.infer<typeof allocationKey>>;

/** An exact decimal number: `weight` / 10^`decimals`. */
export const weightFields = {
  weight: z.int().min(0).max(1_000_000_000_000),
  decimals: z.int().min(0).max(6).default(0),
} as const;

/** A municipality's part of a key, exactly as it was counted or agreed. */
export const allocationShare = z.strictObject({ id, keyId: id, municipalityId: id, ...weightFields });
export type AllocationShare = Readonly<z.infer<typeof allocationShare>>;
