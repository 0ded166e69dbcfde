import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { plannedTimes } from '../../shared/agenda/rules.ts';
import { unbroken } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, linkTo, paragraphOf } from './parts/blocks.ts';
import { registryNumberOf, titleOf } from './parts/item.ts';
import { isCancelled } from './parts/meeting.ts';
import { tableSize } from './parts/styles.ts';
import { cell, headerRow, row, tableOf, textCell, textWidth } from './parts/table.ts';
import { written } from './parts/text.ts';
import { columnWidths, type Extent, extentOf, rigid, widest } from './parts/widths.ts';

interface Column {
  readonly title: string;
  readonly texts: readonly string[];
  /** No wider than its texts. */
  readonly narrow: boolean;
}

/** The columns of the agenda that have anything in them; a cancelled meeting has no times. */
function columns(data: MeetingDocumentData): readonly Column[] {
  const { items, meeting } = data.meeting;
  const timed = !isCancelled(data) && items.some((each) => each.minutes !== null);
  const times = plannedTimes(
    meeting.startTime,
    items.map((each) => each.minutes),
  );
  const optional = [
    { title: 'Dnr', texts: items.map((each) => unbroken(registryNumberOf(data, each))), narrow: true },
    { title: 'Föredragande', texts: items.map((each) => each.presenter), narrow: false },
    { title: 'Tid', texts: timed ? times.map((each) => each?.replace(':', '.') ?? '') : [], narrow: true },
  ];
  return [
    { title: 'Nr', texts: items.map((_, index) => String(index + 1)), narrow: true },
    { title: 'Ärende', texts: items.map(titleOf), narrow: false },
    ...optional.filter((each) => each.texts.some((text) => text.trim() !== '')),
  ];
}

function columnExtent({ title, texts, narrow }: Column): Extent {
  const head = extentOf(title, { size: tableSize, bold: true });
  const extent = widest([head, ...texts.map((each) => extentOf(written(each), { size: tableSize }))]);
  return narrow ? rigid(extent) : extent;
}

/** The agenda as a table; where the packet holds an item's memo its title is a link there. */
export function agendaTable(
  data: MeetingDocumentData,
  bookmarkOf: (item: AgendaItemDetail) => string | undefined,
): Block {
  const all = columns(data);
  const rows = data.meeting.items.map((item, index) => {
    const bookmark = bookmarkOf(item);
    const linked = bookmark && cell([paragraphOf([linkTo(bookmark, titleOf(item))], 'TableText')]);
    return row(all.map(({ title, texts }) => (title === 'Ärende' && linked) || textCell(texts[index] ?? '')));
  });
  return tableOf([headerRow(all.map((each) => each.title)), ...rows], {
    widths: columnWidths(all.map(columnExtent), textWidth),
  });
}
