import { fail } from '../shared/errors.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import { firstParagraphOf, fixedWith, misnumbered, numbered, unfixedBefore } from '../shared/meeting/numbering.ts';
import { dayAndDate } from '../shared/swedish.ts';
import type { MeetingRow } from './db/meeting.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';

/** The items of a meeting with their §§, in order; `rows` are those of all meetings, where they are known already. */
export function numberedItems(
  queries: Queries,
  meeting: Meeting,
  rows: readonly MeetingRow[] = queries.meeting.rows(),
) {
  const first = firstParagraphOf(meeting, rows);
  return numbered(queries.agendaItems.of(meeting.id), queries.paragraphs.of(meeting.id), first);
}

/** The date of a meeting whose fixed §§ a change has made wrong; null where all hold. */
export function brokenNumbers(queries: Queries): string | null {
  const rows = queries.meeting.rows();
  if (rows.every((each) => each.fixedCount === 0)) return null;
  const all = rows.map((each) => ({
    ...each,
    fixedNumbers: each.fixedCount === 0 ? [] : queries.meeting.fixedNumbers(each.id),
  }));
  return misnumbered(all)?.date ?? null;
}

/** Ends a change that would give a later § another number than the one fixed to it. Call after the change. */
export function keepNumbers(queries: Queries): void {
  const date = brokenNumbers(queries);
  if (date === null) return;
  const message = `Paragrafnumren för sammanträdet ${dayAndDate(date)} är fastställda och skulle ändras.`;
  fail('rule.broken', { rule: 'paragraph.fixed', message });
}

/** Whether an item of a meeting lies before one whose § is fixed and comes after it by its own §. */
function isOutOfOrder(queries: Queries, meetingId: string): boolean {
  const fixed = new Map(queries.paragraphs.of(meetingId).map((each) => [each.agendaItemId, each.number]));
  const taking = queries.agendaItems.of(meetingId).filter((each) => !each.withdrawn || fixed.has(each.id));
  const numbers = taking.map((each) => fixed.get(each.id) ?? Number.POSITIVE_INFINITY);
  return numbers.some((number, index) => number < (numbers[index - 1] ?? 0));
}

/** Whether a change has made a fixed § wrong, by its number or by its place among the others. */
export function breaksNumbers(queries: Queries): boolean {
  const fixed = queries.meeting.rows().filter((each) => each.fixedCount > 0);
  return brokenNumbers(queries) !== null || fixed.some((each) => isOutOfOrder(queries, each.id));
}

/** Ends a change that would put an item before one whose § is fixed. Call after the change. */
export function keepFixedOrder(queries: Queries, meetingId: string): void {
  if (!isOutOfOrder(queries, meetingId)) return;
  const message = 'Ärendet kan inte läggas före en paragraf vars nummer är fastställt.';
  fail('rule.broken', { rule: 'paragraph.order', message });
}

/** Puts an item that comes back to the agenda after the §§ that have been fixed meanwhile. */
export function placeAfterFixed(queries: Queries, itemId: string): void {
  const { meetingId } = queries.agendaItems.require(itemId);
  if (!isOutOfOrder(queries, meetingId)) return;
  const fixed = new Set(queries.paragraphs.of(meetingId).map((each) => each.agendaItemId));
  queries.agendaItems.move(
    itemId,
    queries.agendaItems.of(meetingId).findLastIndex((each) => fixed.has(each.id)),
  );
}

/** Fixes the §-number of an item and of all before it (of the whole meeting where none is named). Call inside a write. */
export function fixNumbers(desk: Desk, meeting: Meeting, itemId: string | null): void {
  const { queries } = desk;
  const wanted = fixedWith(numberedItems(queries, meeting), itemId);
  if (wanted.length === 0) return;
  const earlier = unfixedBefore(meeting, queries.meeting.rows());
  if (earlier) {
    const message = `Paragrafnumren kan inte fastställas förrän sammanträdet ${dayAndDate(earlier.date)} har sina fastställda.`;
    fail('rule.broken', { rule: 'paragraph.earlier', message });
  }
  for (const { item, number } of wanted) {
    if (number === null) continue;
    queries.paragraphs.insert({ id: desk.newId(), meetingId: meeting.id, agendaItemId: item.id, number });
  }
}
