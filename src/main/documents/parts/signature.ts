import type { Table } from 'docx';
import { headerRow, lineBorders, row, shares, tableOf, textCell } from './table.ts';

/** Room to sign in, in twips (1.3 cm). */
const signingHeight = 740;

export interface SignatureLine {
  readonly role: string;
  readonly name: string;
  readonly paragraphs: string;
}

/** Lines to sign on, all on one page: role, name, §§ where there are any, and an empty cell for the pen. */
export function signatureTable(lines: readonly SignatureLine[]): Table {
  const withParagraphs = lines.some((each) => each.paragraphs !== '');
  const rows = lines.map((each, at) => {
    const texts = [each.role, each.name, ...(withParagraphs ? [each.paragraphs] : []), ''];
    const style = at === lines.length - 1 ? 'TableText' : 'TableKept';
    return row(
      texts.map((text) => textCell(text, style)),
      signingHeight,
    );
  });
  const titles = withParagraphs ? ['Roll', 'Namn', 'Paragrafer', 'Underskrift'] : ['Roll', 'Namn', 'Underskrift'];
  const widths = shares(withParagraphs ? [16, 26, 16, 42] : [20, 34, 46]);
  return tableOf([headerRow(titles), ...rows], { widths, borders: lineBorders });
}
