import { type Table, TableCell, TableRow } from 'docx';
import { plainText, type Block as RichBlock } from '../../../shared/rich-text.ts';
import { paragraph } from './blocks.ts';
import type { Draft } from './draft.ts';
import { columnsOf, holdsAmounts, isHeaderRow, type Placed, placedRows } from './placed-rows.ts';
import { cellBlocks } from './rich-text.ts';
import { listIndent, smallTableSize, tableSize } from './styles.ts';
import { smallMargins, tableOf } from './table.ts';
import { besideText, columnWidths, type Extent, extentOf, type Type, widest, wordsFit } from './widths.ts';

type RichTable = Extract<RichBlock, { type: 'table' }>;

/** How the cells of a table are set. */
interface Setting {
  readonly text: string;
  readonly head: string;
  readonly size: number;
  readonly margins?: typeof smallMargins;
}

const usual: Setting = { text: 'TableText', head: 'TableHead', size: tableSize };
const small: Setting = { text: 'SmallTableText', head: 'SmallTableHead', size: smallTableSize, margins: smallMargins };

function blockExtent(block: RichBlock, type: Type): Extent {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList': {
      const { word, line } = widest(
        block.content.flatMap((item) => item.content.map((each) => blockExtent(each, type))),
      );
      return { word: word + listIndent, line: line + listIndent };
    }
    case 'heading':
      return extentOf(plainText({ type: 'doc', content: [block] }), { ...type, bold: true });
    case 'paragraph':
      return extentOf(plainText({ type: 'doc', content: [block] }), type);
    case 'table': {
      const columns = columnsOf(placedRows(block.content)).map((each) => columnExtent(each, type.size));
      const total = (value: (each: Extent) => number) => columns.reduce((sum, each) => sum + value(each), besideText);
      return { word: total((each) => each.word), line: total((each) => each.line) };
    }
  }
}

function columnExtent(column: readonly Placed[], size: number): Extent {
  return widest(
    column.flatMap(({ cell }) =>
      (cell?.content ?? []).map((each) => blockExtent(each, { size, bold: cell?.type === 'tableHeader' })),
    ),
  );
}

/**
 * A table of rich text as a real table, as wide as its room in twips: header rows repeat, rows are not split, columns
 * of amounts stand to the right (never the first, which names its rows), and many columns are set in smaller type.
 */
export function richTable(draft: Draft, table: RichTable, room: number): Table {
  const rows = placedRows(table.content);
  const columns = columnsOf(rows);
  const extents = (size: number) => columns.map((each) => columnExtent(each, size));
  const setting = wordsFit(extents(usual.size), room) ? usual : small;
  const widths = columnWidths(extents(setting.size), room);
  const amounts = columns.map((each, at) => at > 0 && holdsAmounts(each));
  const headers = rows.findIndex((each) => !isHeaderRow(each));
  const headed = headers === -1 ? Math.min(1, rows.length) : headers;
  const made = rows.map((each, at) => {
    const cells = each.map((one) => {
      const width = widths.slice(one.column, one.column + one.columns).reduce((sum, part) => sum + part, 0);
      return richCell(draft, one, setting, { right: amounts[one.column] === true && one.columns === 1, width });
    });
    return new TableRow({ children: cells, cantSplit: true, ...(at < headed ? { tableHeader: true } : {}) });
  });
  return tableOf(made, {
    widths,
    ...(setting.margins === undefined ? {} : { margins: setting.margins }),
    ...(headed === 0 ? { description: 'Tabell utan rubrikrad' } : {}),
  });
}

function richCell(
  draft: Draft,
  one: Placed,
  setting: Setting,
  place: { readonly right: boolean; readonly width: number },
): TableCell {
  const style = one.cell?.type === 'tableHeader' ? setting.head : setting.text;
  const look = { style, heading: setting.head, right: place.right, room: place.width - besideText };
  const blocks = one.cell === null ? [] : cellBlocks(draft, one.cell.content, look);
  return new TableCell({
    children: blocks.length === 0 ? [paragraph('', style)] : blocks,
    ...(one.columns > 1 ? { columnSpan: one.columns } : {}),
    ...(one.rows > 1 ? { rowSpan: one.rows } : {}),
  });
}
