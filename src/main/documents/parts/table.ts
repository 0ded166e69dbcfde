import { BuilderElement, type ITableOptions, Table, TableCell, TableRow, XmlComponent } from 'docx';
import { type Block, paragraph } from './blocks.ts';

/** Width of the text on a page in twips (A4 with 2.5 cm margins). */
export const textWidth = 9070;
/** The same of a page that lies down, with 2 cm margins: room for tables with many columns. */
export const wideTextWidth = 14570;

const thin = { style: 'single', size: 4, color: '8C8C8C' } as const;
const none = { style: 'nil', size: 0, color: 'auto' } as const;

/** Borders of a table of data: all lines thin. */
const gridBorders = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};
/** Borders of a table of lines: only between the rows. */
export const lineBorders = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};
/** No lines at all. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const gridMargins = { left: 85, right: 85, top: 0, bottom: 0 } as const;
/** Space within the cells of a table with many columns. */
export const smallMargins = { left: 50, right: 50, top: 0, bottom: 0 } as const;
/** Without a line at its side a cell's text stands flush with the text around the table. */
const flushMargins = { left: 0, right: 120, top: 0, bottom: 0 } as const;

/** A table without a header row says what it is instead (tblDescription), as a screen reader's substitute. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options);
    const [properties] = this.root;
    if (properties instanceof XmlComponent) {
      const attributes = { value: { key: 'w:val', value: description } };
      properties.addChildElement(new BuilderElement({ name: 'w:tblDescription', attributes }));
    }
  }
}

/** Widths in twips that share the page's text width as the weights say. */
export function shares(weights: readonly number[], width = textWidth): readonly number[] {
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => Math.floor((each / sum) * width));
}

export interface TableShape {
  readonly widths: readonly number[];
  readonly borders?: ITableOptions['borders'];
  /** Space within the cells; without it as the borders ask for. */
  readonly margins?: ITableOptions['margins'];
  /** Given for a table without a header row. */
  readonly description?: string;
  /** The first column names its rows. */
  readonly firstColumn?: boolean;
}

/** A table of ready rows, as wide as its columns. */
export function tableOf(rows: readonly TableRow[], shape: TableShape): Table {
  const options: ITableOptions = {
    rows,
    width: { size: shape.widths.reduce((total, each) => total + each, 0), type: 'dxa' },
    columnWidths: shape.widths,
    layout: 'fixed',
    borders: shape.borders ?? gridBorders,
    margins: shape.margins ?? (shape.borders === undefined ? gridMargins : flushMargins),
    ...(shape.firstColumn ? { tableLook: { firstRow: true, firstColumn: true } } : {}),
  };
  return shape.description === undefined ? new Table(options) : new DescribedTable(options, shape.description);
}

/** A cell of blocks; a cell is never without a paragraph. */
export function cell(blocks: readonly Block[]): TableCell {
  return new TableCell({ children: blocks.length === 0 ? [paragraph('', 'TableText')] : blocks });
}

/** A cell that says its own width in twips, for a row whose table does not see its cells. */
export function wideCell(blocks: readonly Block[], width: number): TableCell {
  return new TableCell({ children: blocks, width: { size: width, type: 'dxa' } });
}

/** A cell of one line of text. */
export function textCell(text: string, style = 'TableText'): TableCell {
  return cell([paragraph(text, style)]);
}

/** A row that is not split between pages. */
export function row(cells: readonly TableCell[], minimumHeight?: number): TableRow {
  return new TableRow({
    children: cells,
    cantSplit: true,
    ...(minimumHeight === undefined ? {} : { height: { value: minimumHeight, rule: 'atLeast' as const } }),
  });
}

/** A cell with its text at the bottom, below the room to write in. */
export function bottomCell(text: string, style = 'TableText'): TableCell {
  return new TableCell({ children: [paragraph(text, style)], verticalAlign: 'bottom' });
}

/** The header row, repeated on every page that the table runs over. */
export function headerRow(texts: readonly string[]): TableRow {
  return new TableRow({
    children: texts.map((each) => textCell(each, 'TableHead')),
    cantSplit: true,
    tableHeader: true,
  });
}

/** A table of labels and what they say, as on the first page of minutes; facts without content are left out. */
export function factTable(facts: readonly Fact[], description: string, width = textWidth): Table {
  const rows = facts
    .filter((each) => each.blocks.length > 0)
    // Labels that were kept with what follows would keep the whole table on one page.
    .map((each) => row([textCell(each.label, 'TableLabel'), cell(each.blocks)]));
  return tableOf(rows, { widths: shares([28, 72], width), borders: lineBorders, description });
}

export interface Fact {
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** A fact of lines of plain text; empty lines are left out. */
export function fact(label: string, ...lines: readonly string[]): Fact {
  return { label, blocks: lines.filter((each) => each.trim() !== '').map((each) => paragraph(each, 'TableText')) };
}
