import * as z from 'zod';
import { type CommandSpec, job, read, write } from '../contract.ts';
import { followUp } from '../control-plan/model.ts';
import type { RiskAnalysis } from '../risk/model.ts';
import { riskAnalysis } from '../risk/model.ts';
import { bytes, id, isoDate, line, text } from '../values.ts';
import { type FollowUpImport, followUpImport, type RiskImport, riskImport } from './model.ts';

/** What was found in a file or a text; nothing is written yet. */
export interface ImportPreview {
  readonly fileName: string;
  readonly risks: RiskImport | null;
  readonly followUp: FollowUpImport | null;
}

export const riskImportCommands = {
  /** Reads a workbook (.xlsx) in the worker; `year` is what it is measured against where the sheet does not say. */
  'riskImport.readSheet': job(
    'Läs Excelblad',
    z.strictObject({ fileName: line, bytes, year: riskAnalysis.shape.year.nullable().default(null) }),
  ).returns<ImportPreview>(),
  /** Reads a pasted block: cells with tabs from Word or Excel, or the running text of a PDF. */
  'riskImport.readText': read(
    'Läs inklistrad text',
    z.strictObject({ text: text, year: riskAnalysis.shape.year.nullable().default(null) }),
  ).returns<ImportPreview>(),
  /** Writes what was read as a year's analysis: a new one, or in place of the rows of one that is not adopted. */
  'riskImport.apply': write(
    'Läs in riskanalys',
    z.strictObject({ year: riskAnalysis.shape.year, analysisId: id.nullable().default(null), risks: riskImport }),
  ).returns<RiskAnalysis>(),
  /** Writes texts that were read into a period; one that is reported already gets what differs as dated remarks. */
  'riskImport.applyFollowUp': write(
    'Läs in uppföljning',
    z.strictObject({
      year: followUp.shape.year,
      /** The periods to write. */
      periodKeys: z.array(id).min(1).max(12),
      followUp: followUpImport,
      /** The date of the report they come from, for remarks. */
      madeOn: isoDate,
      source: line.default(''),
    }),
  ).returns<{
    readonly written: number;
    readonly remarks: number;
    /** Numbers of risks whose texts found no row in the plan, and were not written. */
    readonly unplaced: readonly string[];
  }>(),
} as const satisfies Record<string, CommandSpec>;
