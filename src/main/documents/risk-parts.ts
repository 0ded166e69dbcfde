import { TableCell, TableRow } from 'docx';
import type { Tone } from '../../shared/risk/scale.ts';
import { type Block, paragraph } from './parts/blocks.ts';
import { cell } from './parts/table.ts';

/** What stands around the text of a risk document. */
export interface RiskPrint {
  readonly draft: boolean;
  readonly author: string;
}

/** The sign and the fill of each treatment: three steps of grey where they are printed without colour. */
export const tones: Readonly<Record<Tone, { readonly sign: string; readonly fill: string }>> = {
  acceptera: { sign: '●', fill: 'EEF6EC' },
  reducera: { sign: '◆', fill: 'F5D97E' },
  minimera: { sign: '■', fill: 'E08B78' },
};

/** A text as paragraphs of a cell, one for each line that is not empty. */
export function cellLines(text: string, style = 'TableText'): readonly Block[] {
  const lines = text.split(/\r?\n/).filter((each) => each.trim() !== '');
  return lines.map((each) => paragraph(each, style));
}

/** A cell of running text; a dash where there is none. */
export function linesCell(text: string): TableCell {
  return cell(cellLines(text.trim() === '' ? '–' : text));
}

/** A cell that reaches over the rows of all measures of a risk. */
export function tallCell(blocks: readonly Block[], rowSpan: number): TableCell {
  const children = blocks.length === 0 ? [paragraph('', 'TableText')] : blocks;
  return rowSpan > 1 ? new TableCell({ children, rowSpan }) : new TableCell({ children });
}

/** So many characters stand in a row that is kept on one page. */
const keptLength = 1_200;

/** A row of the table; one with a long text may go on on the next page. */
export function riskRow(cells: readonly TableCell[], length: number): TableRow {
  return new TableRow({ children: cells, cantSplit: length <= keptLength });
}
