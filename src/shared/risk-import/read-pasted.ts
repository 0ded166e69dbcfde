import { gridFromText } from './clean.ts';
import { findHeading } from './columns.ts';
import type { ImportPreview } from './commands.ts';
import { readGrid } from './read-grid.ts';
import { readRunningText } from './read-text.ts';
import { followUpFrom, risksFrom } from './understand.ts';
import type { ImportScale } from './understand-risk.ts';

/** A pasted text understood: a block of cells with tabs, or the running text of a PDF. */
export function readPasted(text: string, base: ImportScale, year: number | null): ImportPreview {
  const periods = base.periods.map((each) => each.name);
  const grid = text.includes('\t') ? gridFromText(text) : [];
  const raw = findHeading(grid, periods) === null ? null : readGrid(grid, periods);
  if (raw !== null) {
    return raw.followUp
      ? { fileName: '', risks: null, followUp: followUpFrom(raw, base, year) }
      : { fileName: '', risks: risksFrom(raw, base, year), followUp: null };
  }
  const read = readRunningText(text, { ...base, areas: base.controlAreas.map((each) => each.name), periods });
  return {
    fileName: '',
    risks: read.risks.risks.length === 0 ? null : risksFrom(read.risks, base, year),
    followUp: read.followUp.risks.length === 0 ? null : followUpFrom(read.followUp, base, year),
  };
}
