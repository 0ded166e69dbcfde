import * as z from 'zod';
import { id, isoDate, line, position, text } from '../values.ts';
import {
  analysisStep,
  controlArea,
  level,
  reportingPeriod,
  treatment,
  usualConsequences,
  usualControlAreas,
  usualLikelihoods,
  usualPeriods,
  usualSteps,
  usualTreatments,
} from './scale.ts';

/**
 * The risk analysis and control plan of a year, in one version: once it is adopted it is locked, and what changes is a
 * new version (KL 6:6). The scale it is measured with is the year's own data.
 */
export const riskAnalysis = z.strictObject({
  id,
  year: z.int().min(2000).max(2100),
  version: z.int().min(1).max(100).default(1),
  /** Why there is a version after the first. */
  versionReason: text.default(''),
  /** The day the analysis is drawn up (upprättad), and the control plan. */
  preparedOn: isoDate.nullable().default(null),
  planPreparedOn: isoDate.nullable().default(null),
  /** The day the board decided (beslutad) the analysis, and the control plan. */
  adoptedOn: isoDate.nullable().default(null),
  planAdoptedOn: isoDate.nullable().default(null),
  /** The agenda item in which it is decided. */
  adoptedItemId: id.nullable().default(null),
  /** Lowest first. */
  likelihoods: z
    .array(level)
    .min(1)
    .max(10)
    .default([...usualLikelihoods]),
  /** Lowest first. */
  consequences: z
    .array(level)
    .min(1)
    .max(10)
    .default([...usualConsequences]),
  /** Lowest first. */
  treatments: z
    .array(treatment)
    .min(1)
    .max(10)
    .default([...usualTreatments]),
  controlAreas: z
    .array(controlArea)
    .max(100)
    .default([...usualControlAreas]),
  periods: z
    .array(reportingPeriod)
    .min(1)
    .max(12)
    .default([...usualPeriods]),
  steps: z
    .array(analysisStep)
    .max(4)
    .default([...usualSteps]),
});
export type RiskAnalysis = Readonly<z.infer<typeof riskAnalysis>>;

/** A risk in one version of a year's analysis; `riskId` is its identity through all years. */
export const riskEntry = z.strictObject({
  id,
  analysisId: id,
  position: position.default(0),
  riskId: id,
  /** Its number that year, shown as `R8`. */
  number: z.int().min(1).max(10_000),
  /** Key of one of the year's control areas. */
  areaKey: id.nullable().default(null),
  description: text.default(''),
  /** Value of one of the year's levels; null while it is not rated. */
  likelihood: z.int().min(1).max(100).nullable().default(null),
  consequence: z.int().min(1).max(100).nullable().default(null),
  /** What a board has stated or decided, where it comes from outside or is adopted: kept beside what is computed. */
  statedValue: z.int().min(0).max(10_000).nullable().default(null),
  /** The treatment stated with it, in its own words. */
  statedTreatment: line.default(''),
  /** Key of the treatment that the board chooses (inriktning); null for the recommended one. */
  directionKey: id.nullable().default(null),
  /** Why the board chooses another treatment than the recommended one. */
  directionReason: text.default(''),
  /** In the control plan though its treatment does not ask for it. */
  chosen: z.boolean().default(false),
  /** The risk of an earlier year or version that it was split off from. */
  splitFromRiskId: id.nullable().default(null),
});
export type RiskEntry = Readonly<z.infer<typeof riskEntry>>;

/** That a risk of the year before is no longer there: why, or which risk it is part of now. */
export const riskRemoval = z.strictObject({
  id,
  analysisId: id,
  riskId: id,
  reason: text.default(''),
  mergedIntoRiskId: id.nullable().default(null),
});
export type RiskRemoval = Readonly<z.infer<typeof riskRemoval>>;
