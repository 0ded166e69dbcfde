import * as z from 'zod';
import { emptyRichText } from '../rich-text.ts';
import { richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, sha256, text } from '../values.ts';

/** The years that a plan can be of. */
export const planYear = z.int().min(2000).max(2100);

export const planChapterKinds = ['text', 'budget'] as const;
/** Plain text, or text followed by the tables of the year's budget. */
export type PlanChapterKind = (typeof planChapterKinds)[number];

const heading = {
  title: line.default(''),
  /** 1 right below the document's title, 2 below that. */
  level: z.int().min(1).max(2).default(1),
  kind: z.enum(planChapterKinds).default('text'),
  /** What the chapter is to tell, for whoever writes it; never printed. */
  help: text.default(''),
} as const;

/** A chapter that the board's plans begin with. */
export const planTemplateChapter = z.strictObject({ id, position: position.default(0), ...heading });
export type PlanTemplateChapter = Readonly<z.infer<typeof planTemplateChapter>>;

/** The operational plan (verksamhetsplan) of a year in one version. Once it is adopted it is locked. */
export const operationalPlan = z.strictObject({
  id,
  year: planYear,
  /** 1 for the first; each later change of an adopted plan is the next. */
  version: z.int().min(1).max(1_000).default(1),
  /** Why there is a new version; empty for the first. */
  reason: text.default(''),
  preparedOn: isoDate.nullable().default(null),
  /** The day it was adopted; null while it is open. */
  adoptedOn: isoDate.nullable().default(null),
  /** The agenda item in which it is decided. */
  adoptedItemId: id.nullable().default(null),
});
export type OperationalPlan = Readonly<z.infer<typeof operationalPlan>>;

/** A chapter of a plan; `chapterId` is the same through the years and versions, whatever it is called. */
export const planChapter = z.strictObject({
  id,
  planId: id,
  position: position.default(0),
  chapterId: id,
  ...heading,
  text: richText.default(emptyRichText),
});
export type PlanChapter = Readonly<z.infer<typeof planChapter>>;

/** An appendix of a plan: written here, or a file. */
export const planAppendix = z.strictObject({
  id,
  planId: id,
  position: position.default(0),
  title: line.default(''),
  /** What is written here; empty where it is a file. */
  text: richText.default(emptyRichText),
  fileName: line.default(''),
  mediaType: line.default(''),
  size: z.int().min(0).default(0),
  sha256: sha256.nullable().default(null),
});
export type PlanAppendix = Readonly<z.infer<typeof planAppendix>>;
