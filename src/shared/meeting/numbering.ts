import type { AgendaItem } from '../agenda/model.ts';
import type { MeetingStatus, Paragraph } from './model.ts';

/** What the numbering of a year needs to know of a meeting. */
export interface NumberedMeeting {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly status: MeetingStatus;
  /** How many §§ it takes. */
  readonly paragraphCount: number;
  /** How many of them are fixed. */
  readonly fixedCount: number;
}

type Dated = Pick<NumberedMeeting, 'id' | 'date' | 'startTime'>;

const key = (each: Dated) => `${each.date} ${each.startTime} ${each.id}`;

/** The meetings before one in its calendar year that take §§, oldest first; a cancelled meeting takes none. */
export function earlierOfYear<M extends NumberedMeeting>(meeting: Dated, all: readonly M[]): readonly M[] {
  const year = meeting.date.slice(0, 4);
  return all
    .filter((each) => each.status !== 'cancelled' && each.date.startsWith(year) && key(each) < key(meeting))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The § of a meeting's first item: §§ run through the calendar year. */
export function firstParagraphOf(meeting: Dated, all: readonly NumberedMeeting[]): number {
  return earlierOfYear(meeting, all).reduce((next, each) => next + each.paragraphCount, 1);
}

/** The first earlier meeting of the year whose §§ are not all fixed: until then this one's cannot be. */
export function unfixedBefore<M extends NumberedMeeting>(meeting: Dated, all: readonly M[]): M | undefined {
  return earlierOfYear(meeting, all).find((each) => each.status !== 'held' || each.fixedCount < each.paragraphCount);
}

type Numberable = Pick<AgendaItem, 'id' | 'position' | 'withdrawn'>;
type Fixed = Pick<Paragraph, 'agendaItemId' | 'number'>;

/** An item with its §; null where it was withdrawn before any § was fixed to it. */
export interface Numbered<I> {
  readonly item: I;
  readonly number: number | null;
  readonly fixed: boolean;
}

/** Where each item stands: a fixed one by its §, one withdrawn among the fixed ones after the one it lies behind, others last. */
function placesOf(items: readonly Numberable[], numberOf: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const ordered = items.toSorted((a, b) => a.position - b.position);
  const lastFixed = ordered.findLast((each) => numberOf.has(each.id))?.position ?? -1;
  let before = 0;
  const places = ordered.map(({ id, withdrawn, position }) => {
    const number = numberOf.get(id);
    before = Math.max(before, number ?? 0);
    const among = withdrawn && position < lastFixed;
    return [id, number ?? (among ? before : Number.POSITIVE_INFINITY)] as const;
  });
  return new Map(places);
}

/** The items of a meeting in the order of their §§: the fixed ones first by number, then the others as they lie. */
export function numbered<I extends Numberable>(
  items: readonly I[],
  fixed: readonly Fixed[],
  first: number,
): readonly Numbered<I>[] {
  const numberOf = new Map(fixed.map((each) => [each.agendaItemId, each.number]));
  const places = placesOf(items, numberOf);
  const compare = (a: I, b: I) => {
    const [one = 0, two = 0] = [places.get(a.id), places.get(b.id)];
    return one === two ? a.position - b.position : one - two;
  };
  let next = fixed.reduce((after, each) => Math.max(after, each.number + 1), first);
  return items.toSorted(compare).map((item) => {
    const number = numberOf.get(item.id);
    if (number !== undefined) return { item, number, fixed: true };
    return { item, number: item.withdrawn ? null : next++, fixed: false };
  });
}

/** The items that get their § fixed with one (or with the last, where none is named): it and all before it. */
export function fixedWith<I extends Numberable>(
  all: readonly Numbered<I>[],
  itemId: string | null,
): readonly Numbered<I>[] {
  const end = itemId === null ? all.length - 1 : all.findIndex((each) => each.item.id === itemId);
  return all.slice(0, end + 1).filter((each) => each.number !== null && !each.fixed);
}

/** What the check of a year's fixed numbers needs of a meeting. */
export interface FixedMeeting extends NumberedMeeting {
  readonly fixedNumbers: readonly number[];
}

/** The first meeting whose fixed §§ no longer fit the year: something before it was added, removed or moved. */
export function misnumbered(all: readonly FixedMeeting[]): FixedMeeting | undefined {
  return all.find((each) => {
    if (each.fixedNumbers.length === 0) return false;
    if (each.status === 'cancelled') return true;
    const first = firstParagraphOf(each, all);
    const sorted = each.fixedNumbers.toSorted((a, b) => a - b);
    return sorted.some((number, index) => number !== first + index);
  });
}
