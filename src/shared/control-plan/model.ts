import * as z from 'zod';
import { id, isoDate, line, position, text } from '../values.ts';

/** A measure (åtgärd) against a risk in one version of a year's plan; `measureId` is its identity through all years. */
export const measure = z.strictObject({
  id,
  riskEntryId: id,
  position: position.default(0),
  measureId: id,
  text: text.default(''),
  cost: line.default(''),
  /** Who answers for it (ansvarig). */
  owner: line.default(''),
  /** Keys of the year's periods in which it is reported back. */
  periodKeys: z.array(id).max(12).default([]),
  /** Reported back when there is reason to (vid behov): never counted as missing. */
  whenNeeded: z.boolean().default(false),
  /** What else is said of the reporting back. */
  reportingNote: line.default(''),
  /** What is tested, how, and what it showed; all optional. */
  controlPoint: text.default(''),
  controlMethod: text.default(''),
  controlResult: text.default(''),
});
export type Measure = Readonly<z.infer<typeof measure>>;

/** The follow-up of a year's control plan in one period. Once it is reported it is locked. */
export const followUp = z.strictObject({
  id,
  year: z.int().min(2000).max(2100),
  /** Key of one of the year's periods. */
  periodKey: id,
  reportedOn: isoDate.nullable().default(null),
  /** Whether internal control as a whole is enough (KL 6:6); null while nobody has said. */
  sufficient: z.boolean().nullable().default(null),
  /** What else is to be said of the period. */
  comment: text.default(''),
});
export type FollowUp = Readonly<z.infer<typeof followUp>>;

export const followUpStatuses = ['onTrack', 'deviation', 'done', 'notStarted'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** What is reported of one measure in one period; without a measure it is about a risk that has none yet. */
export const followUpEntry = z.strictObject({
  id,
  followUpId: id,
  position: position.default(0),
  /** The risk's identity through all years. */
  riskId: id,
  /** The measure's identity through all years. */
  measureId: id.nullable().default(null),
  status: z.enum(followUpStatuses).nullable().default(null),
  /** Whether the measure is enough; null while nobody has said. */
  sufficient: z.boolean().nullable().default(null),
  text: text.default(''),
  writtenBy: line.default(''),
  writtenOn: isoDate.nullable().default(null),
});
export type FollowUpEntry = Readonly<z.infer<typeof followUpEntry>>;

/** A later remark to what was reported: it stands beside it, dated, and changes nothing in it. */
export const followUpRemark = z.strictObject({
  id,
  followUpEntryId: id,
  madeOn: isoDate,
  madeBy: line.default(''),
  text,
  /** Where the words come from, as a later report that tells it otherwise. */
  source: line.default(''),
});
export type FollowUpRemark = Readonly<z.infer<typeof followUpRemark>>;
