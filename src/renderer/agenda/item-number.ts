import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { type Numbered, numbered } from '../../shared/meeting/numbering.ts';
import { paragraphText } from '../../shared/swedish.ts';

type Detail = Pick<MeetingDetail, 'meeting' | 'items' | 'paragraphs' | 'firstParagraph'>;

/** The items with their §§ as they stand on the screen, where one that was just moved already has its new place. */
export function numberedHere({
  items,
  paragraphs,
  firstParagraph,
}: Detail): readonly Numbered<Detail['items'][number]>[] {
  const placed = items.map((item, position) => ({ ...item, position }));
  return numbered(placed, paragraphs, firstParagraph);
}

/**
 * An item's § as it is, or will be when the minutes are written; a dash for one withdrawn before it had any. A cancelled
 * meeting takes no numbers of the year.
 */
export function itemNumber(detail: Detail, index: number): string {
  if (detail.meeting.status === 'cancelled') return String(index + 1);
  const id = detail.items[index]?.id;
  const number = numberedHere(detail).find((each) => each.item.id === id)?.number ?? null;
  return number === null ? '–' : paragraphText(number);
}
