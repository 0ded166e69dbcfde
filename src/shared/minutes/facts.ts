import type { AgendaItemDetail } from '../agenda/commands.ts';
import type { BoardDetail } from '../board/commands.ts';
import type { MeetingDetail } from '../meeting/commands.ts';
import { numbered } from '../meeting/numbering.ts';
import { openingRoll, type PersonAt, presidingAt, rolls } from '../meeting/roll.ts';
import { nameAndParty, type Seat, seatAt } from '../meeting/rules.ts';
import type { ItemFacts } from './item-facts.ts';

/** An item that has a §, with who was there and who presided. */
export interface NumberedItem {
  readonly item: AgendaItemDetail;
  readonly number: number;
  readonly roll: readonly PersonAt[];
  readonly presidingId: string | null;
}

/** What the minutes of a meeting, or of one § of it, are made from; each roll and seat is looked up once. */
export interface MinutesFacts {
  readonly board: BoardDetail;
  readonly detail: MeetingDetail;
  /** The §§ that the minutes are about. */
  readonly items: readonly NumberedItem[];
  /** Null for the minutes of the meeting, else the one § that they are about. */
  readonly onlyItemId: string | null;
  readonly opening: readonly PersonAt[];
  readonly seatOf: (personId: string) => Seat;
  /** As "Anna Berg (S)". */
  readonly nameOf: (personId: string) => string;
}

/** The facts of a meeting's minutes; of one § where `onlyItemId` names it. */
export function minutesFacts(
  board: BoardDetail,
  detail: MeetingDetail,
  onlyItemId: string | null = null,
): MinutesFacts {
  const { meeting } = detail;
  const all = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  const facts = { people: board, meeting, attendance: detail.attendance, items: all.map((each) => each.item) };
  const rollOf = rolls(facts);
  const seats = new Map<string, Seat>();
  const seatOf = (personId: string) => {
    const seat = seats.get(personId) ?? seatAt(board, personId, meeting.date);
    seats.set(personId, seat);
    return seat;
  };
  const items = all.flatMap(({ item, number }) => {
    if (number === null || (onlyItemId !== null && item.id !== onlyItemId)) return [];
    const roll = rollOf.get(item.id) ?? [];
    return [{ item, number, roll, presidingId: presidingAt(facts, item, roll) }];
  });
  const nameOf = (personId: string) => nameAndParty(seatOf(personId)) || 'Namn saknas';
  return { board, detail, items, onlyItemId, opening: openingRoll(facts), seatOf, nameOf };
}

/** The part of the facts that an item's sentences are made from. */
export function itemFacts({ nameOf }: Pick<MinutesFacts, 'nameOf'>, each: NumberedItem): ItemFacts {
  return { item: each.item, roll: each.roll, presidingId: each.presidingId, nameOf };
}

/** Who presided over most §§, the first of several: whom the first page names as the chair. */
export function mainPresiding(items: readonly NumberedItem[]): string | null {
  const ids = items.flatMap((each) => each.presidingId ?? []);
  const count = (id: string) => ids.filter((each) => each === id).length;
  return [...new Set(ids)].toSorted((a, b) => count(b) - count(a))[0] ?? null;
}
