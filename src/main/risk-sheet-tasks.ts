import type { FollowUpYear } from '../shared/control-plan/commands.ts';
import type { AnalysisValue } from '../shared/risk/analysis-value.ts';
import type { ImportScale } from '../shared/risk-import/understand-risk.ts';
import { readRiskSheet } from './risk-sheet/read-risk-sheet.ts';
import { riskWorkbook } from './risk-sheet/risk-workbook.ts';

export const riskSheetTasks = {
  /** Reads a workbook of risks or follow-up; nothing of the board is known here but what it measures with. */
  readRiskSheet({
    bytes,
    scale,
    year,
  }: {
    readonly bytes: Uint8Array;
    readonly scale: ImportScale;
    readonly year: number | null;
  }) {
    return readRiskSheet(bytes, scale, year);
  },
  /** Makes the workbook of a year's analysis and follow-up. */
  riskWorkbook({ value, followUp }: { readonly value: AnalysisValue; readonly followUp: FollowUpYear | null }) {
    return riskWorkbook(value, followUp);
  },
} as const;
