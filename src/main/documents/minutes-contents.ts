import { type IContext, InternalHyperlink, type TableCell, TableRow } from 'docx';
import { unbroken } from '../../shared/swedish.ts';
import { type Block, heading, paragraphOf } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { type Marks, stamped, type Written } from './parts/stamp.ts';
import { tableSize } from './parts/styles.ts';
import { headerRow, row, tableOf, textWidth, wideCell } from './parts/table.ts';
import { written } from './parts/text.ts';
import { columnWidths, extentOf, rigid, widest } from './parts/widths.ts';

/** A § of the list: its number, the bookmark that it stands at, its registry number and title. */
export interface Listed {
  readonly bookmark: string;
  readonly number: string;
  readonly registryNumber: string;
  readonly title: string;
}

/** A row of the list; there are as many as there are §§, and all are alike but for their texts. */
class ListedRow extends TableRow {
  readonly #texts: readonly string[];
  readonly #widths: readonly number[];

  constructor(texts: readonly string[], widths: readonly number[]) {
    super({ children: [] });
    this.#texts = texts;
    this.#widths = widths;
  }

  override prepForXml(context: IContext): Written {
    const name = `listed ${this.#widths.join()}`;
    return stamped(name, this.#texts, (marks) => row(this.#cells(marks)), context);
  }

  #cells(marks: Marks): readonly TableCell[] {
    const link = new InternalHyperlink({
      anchor: marks.attribute(0),
      children: [marks.run(1, { style: 'Hyperlink' })],
    });
    return this.#widths.map((width, column) =>
      wideCell([paragraphOf([column === 0 ? link : marks.run(column + 1)], 'TableText')], width),
    );
  }
}

/** Widths of the columns; rounded up so that few documents differ in them, and few rows need a stamp of their own. */
function widthsOf(columns: readonly (readonly string[])[]): readonly number[] {
  const extents = columns.map((texts) => widest(texts.map((each) => extentOf(each, { size: tableSize }))));
  const round = (each: number) => Math.ceil(each / 100) * 100;
  const last = extents.length - 1;
  return columnWidths(
    extents.map((each, at) =>
      at === last ? each : { ...rigid(each), word: round(each.line), line: round(each.line) },
    ),
    textWidth,
  );
}

/** The list of §§ on a new page: § · dnr · ärende, each § a link to where it stands. */
export function contentsBlocks(draft: Draft, all: readonly Listed[]): readonly Block[] {
  if (all.length === 0) return [];
  const numbered = all.some((each) => each.registryNumber !== '');
  const texts = all.map((each) => {
    const number = numbered ? [written(unbroken(each.registryNumber))] : [];
    return [written(each.number), ...number, written(each.title)];
  });
  const titles = numbered ? ['§', 'Dnr', 'Ärende'] : ['§', 'Ärende'];
  const widths = widthsOf(titles.map((_, column) => texts.map((each) => each[column] ?? '')));
  const rows = all.map((each, at) => new ListedRow([each.bookmark, ...(texts[at] ?? [])], widths));
  return [heading(draft, 1, 'Ärendelista', { newPage: true }), tableOf([headerRow(titles), ...rows], { widths })];
}
