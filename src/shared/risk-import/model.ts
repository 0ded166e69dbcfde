import * as z from 'zod';
import { measure } from '../control-plan/model.ts';
import { riskAnalysis, riskEntry } from '../risk/model.ts';
import { analysisStep, controlArea, level, reportingPeriod, treatment } from '../risk/scale.ts';
import { id, isoDate, line, text } from '../values.ts';

/** What is told of something that was read: understood, but not as it stood; or not understood. */
export const importNote = z.strictObject({
  kind: z.enum(['corrected', 'kept', 'ignored', 'notUnderstood']),
  /** Where it stands: `rad 7`, `R8`. */
  place: line,
  /** One Swedish sentence. */
  message: text,
});
export type ImportNote = Readonly<z.infer<typeof importNote>>;

/** A measure that was read, with what was reported of it by period key. */
export const importedMeasure = measure.omit({ id: true, riskEntryId: true, position: true }).extend({
  /** Null where it is a new one. */
  measureId: id.nullable(),
  /** Texts reported, by key of period. */
  reported: z.array(z.strictObject({ periodKey: id, text })).max(12),
});
export type ImportedMeasure = Readonly<z.infer<typeof importedMeasure>>;

/** A risk that was read, and the risk that it is. */
export const importedRisk = riskEntry.omit({ id: true, analysisId: true, position: true }).extend({
  /** The risk it is the same as: null where it is a new one. */
  riskId: id.nullable(),
  /** Text of that risk, and how sure the match is from 0 to 1: by identity 1, by text less. */
  matched: z.strictObject({ text: text, number: line, likeness: z.number().min(0).max(1) }).nullable(),
  measures: z.array(importedMeasure).max(50),
});
export type ImportedRisk = Readonly<z.infer<typeof importedRisk>>;

/** A year as it was read from a sheet or a text: a plain value, shown before anything is written. */
export const riskImport = z.strictObject({
  year: riskAnalysis.shape.year.nullable(),
  preparedOn: isoDate.nullable(),
  planPreparedOn: isoDate.nullable(),
  adoptedOn: isoDate.nullable(),
  likelihoods: z.array(level).min(1).max(10),
  consequences: z.array(level).min(1).max(10),
  treatments: z.array(treatment).min(1).max(10),
  controlAreas: z.array(controlArea).max(100),
  periods: z.array(reportingPeriod).min(1).max(12),
  /** Only what Klubba wrote itself tells of them. */
  steps: z.array(analysisStep).max(4).optional(),
  risks: z.array(importedRisk).max(2_000),
  notes: z.array(importNote).max(5_000),
});
export type RiskImport = Readonly<z.infer<typeof riskImport>>;

/** Follow-up that was read by itself (step 4): texts by risk number and period. */
export const followUpImport = z.strictObject({
  year: riskAnalysis.shape.year.nullable(),
  rows: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(10_000),
        direction: line,
        measure: text,
        owner: line,
        reported: z.array(z.strictObject({ periodKey: id, text })).max(12),
      }),
    )
    .max(2_000),
  notes: z.array(importNote).max(5_000),
});
export type FollowUpImport = Readonly<z.infer<typeof followUpImport>>;
