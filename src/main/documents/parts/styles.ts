import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

/** Body font: Word has it everywhere, and Carlito stands in for it with the same widths. */
const font = 'Calibri';

const line = { line: 264, lineRule: 'auto' } as const;

function heading(level: number, size: number, before: number, after: number) {
  return {
    run: { font, size, bold: true, color: 'auto' },
    paragraph: {
      // Without an outline level the navigation pane, LibreOffice and a tagged PDF see no heading.
      outlineLevel: level - 1,
      keepNext: true,
      keepLines: true,
      spacing: { before, after, line: 240, lineRule: 'auto' },
    },
  } as const;
}

/** A paragraph style that Word knows by this name, so that it shows it in its own language. */
function paragraphStyle(
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph: paragraph ?? {}, run: run ?? {} };
}

function continued(level: number): IParagraphStyleOptions {
  const name = level === 1 ? 'List Continue' : `List Continue ${level}`;
  return paragraphStyle(name.replaceAll(' ', ''), name, {
    spacing: { after: 80, ...line },
    indent: { left: listIndent * level },
  });
}

/** How far each level of a list is moved in, in twips. */
export const listIndent = 397;

/** Space below a table, in twips. */
export const belowTableDistance = 160;

const afterTable = { spacing: { before: belowTableDistance, after: 120, ...line } };
const tableParagraph = { spacing: { before: 40, after: 40, line: 250, lineRule: 'auto' } } as const;
const keptTableParagraph = { ...tableParagraph, keepNext: true };

/** Type of tables in half-points, and of tables that have no room for it. */
export const tableSize = 20;
export const smallTableSize = 16;

/** Type of the footer in half-points. */
export const footerSize = 17;

const frameLine = { style: 'single', size: 8, space: 6, color: 'auto' } as const;
const framed = { top: frameLine, bottom: frameLine, left: frameLine, right: frameLine };

/** The styles that all documents share. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, ...line } },
    },
    heading1: heading(1, 32, 320, 140),
    heading2: heading(2, 25, 280, 80),
    heading3: heading(3, 22, 200, 60),
    heading4: { ...heading(4, 22, 200, 40), run: { font, size: 22, bold: true, italics: true, color: 'auto' } },
    heading5: { ...heading(5, 22, 120, 40), run: { font, size: 22, italics: true, color: 'auto' } },
    heading6: { ...heading(6, 22, 120, 40), run: { font, size: 22, italics: true, color: 'auto' } },
    hyperlink: { run: { color: '0B4F8A', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    paragraphStyle('Subtitle', 'Subtitle', { spacing: { after: 40, ...line } }, { bold: true, size: 24 }),
    paragraphStyle('NoSpacing', 'No Spacing', { spacing: { after: 0, ...line } }),
    paragraphStyle('KeptLine', 'Rad med nästa', { keepNext: true, spacing: { after: 0, ...line } }),
    paragraphStyle('KeptText', 'Text med nästa', { keepNext: true, spacing: { after: 120, ...line } }),
    paragraphStyle('ListBullet', 'List Bullet', { spacing: { after: 80, ...line }, contextualSpacing: true }),
    paragraphStyle('ListNumber', 'List Number', { spacing: { after: 80, ...line }, contextualSpacing: true }),
    ...[1, 2, 3, 4, 5].map(continued),
    paragraphStyle(
      'Remark',
      'Påpekande',
      // Moved in by what its frame takes, so that the frame stands flush with the text.
      { spacing: { before: 120, after: 240, ...line }, border: framed, indent: { left: 140, right: 140 } },
      { bold: true },
    ),
    paragraphStyle('BodyText', 'Body Text', { spacing: { after: 120, ...line } }),
    paragraphStyle('AfterTable', 'Text efter tabell', afterTable),
    paragraphStyle('KeptAfterTable', 'Text efter tabell med nästa', { ...afterTable, keepNext: true }),
    paragraphStyle('TableText', 'Tabelltext', tableParagraph, { size: tableSize }),
    paragraphStyle('TableKept', 'Tabelltext med nästa', keptTableParagraph, { size: tableSize }),
    paragraphStyle('TableLabel', 'Tabelletikett', tableParagraph, { size: tableSize, bold: true }),
    paragraphStyle('TableHead', 'Tabellrubrik', keptTableParagraph, { size: tableSize, bold: true }),
    paragraphStyle('SmallTableText', 'Tabelltext liten', tableParagraph, { size: smallTableSize }),
    paragraphStyle('SmallTableHead', 'Tabellrubrik liten', keptTableParagraph, { size: smallTableSize, bold: true }),
    paragraphStyle('Header', 'header', { spacing: { after: 0, line: 240, lineRule: 'auto' } }, { size: 18 }),
    paragraphStyle('Footer', 'footer', { spacing: { after: 0, line: 240, lineRule: 'auto' } }, { size: footerSize }),
    paragraphStyle(
      'Letterhead',
      'Brevhuvud',
      { spacing: { after: 0, line: 240, lineRule: 'auto' } },
      { size: 26, bold: true },
    ),
    paragraphStyle('TOC1', 'toc 1', {
      keepNext: true,
      spacing: { after: 60, ...line },
      indent: { left: 397, hanging: 397 },
    }),
    paragraphStyle('TOC2', 'toc 2', { spacing: { after: 60, ...line }, indent: { left: 397 } }),
  ],
};
