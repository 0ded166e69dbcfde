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

/** The list of §§ on a page of its own: § · dnr · ärende, each § a link to where it stands. */
export function contentsBlocks(draft: Draft, all: readonly Listed[]): readonly Block[] {
  if (all.length === 0) return [];
  const numbered = all.some((each) => each.registryNumber !== '');
  const widths = shares(numbered ? [14, 24, 62] : [14, 86]);
  const rows = all.map((each) => {
    const number = numbered ? [written(unbroken(each.registryNumber))] : [];
    return new ListedRow([each.bookmark, written(each.number), ...number, written(each.title)], widths);
  });
  const titles = numbered ? ['§', 'Dnr', 'Ärende'] : ['§', 'Ärende'];
  return [heading(draft, 1, 'Ärendelista', { newPage: true }), tableOf([headerRow(titles), ...rows], { widths })];
}
