import type { Table, TableCell } from 'docx';
import { bottomCell, headerRow, lineBorders, row, shares, tableOf, textCell } from './table.ts';

/** Room to sign in, in twips (1.3 cm). */
const signingHeight = 740;

export interface SignatureLine {
  readonly role: string;
  readonly name: string;
  readonly paragraphs: string;
  /** What is typed in the place of a hand, or below the room for one, as its date. */
  readonly typed?: { readonly text: string; readonly instead: boolean };
}

function signingCell(typed: SignatureLine['typed'], style: string): TableCell {
  if (typed === undefined) return textCell('', style);
  return typed.instead ? textCell(typed.text, style) : bottomCell(typed.text, style);
}

/** Lines to sign on, all on one page: role, name, §§ where there are any, and a cell for the pen. */
export function signatureTable(lines: readonly SignatureLine[]): Table {
  const withParagraphs = lines.some((each) => each.paragraphs !== '');
  const rows = lines.map(({ role, name, paragraphs, typed }, at) => {
    const style = at === lines.length - 1 ? 'TableText' : 'TableKept';
    const texts = [role, name, ...(withParagraphs ? [paragraphs] : [])];
    return row([...texts.map((text) => textCell(text, style)), signingCell(typed, style)], signingHeight);
  });
  const titles = withParagraphs ? ['Roll', 'Namn', 'Paragrafer', 'Underskrift'] : ['Roll', 'Namn', 'Underskrift'];
  const widths = shares(withParagraphs ? [16, 26, 16, 42] : [20, 34, 46]);
  return tableOf([headerRow(titles), ...rows], { widths, borders: lineBorders });
}
