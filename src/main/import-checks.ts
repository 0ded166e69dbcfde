import { fail } from '../shared/errors.ts';
import type { BoardJson } from '../shared/exchange/board-json.ts';
import type { Frozen } from '../shared/exchange/frozen.ts';
import { dayAndDate } from '../shared/swedish.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import { brokenNumbers } from './numbering.ts';
import { brokenReservation } from './reservations.ts';

/** The rows that approved minutes lock: the meeting with its items, or the one §. */
function locksOf(queries: Queries, { kind, subjectId }: Frozen): readonly string[] {
  switch (kind) {
    case 'minutes':
      return [subjectId, ...queries.agendaItems.of(subjectId).map((each) => each.id)];
    case 'immediate':
      return [subjectId];
    default:
      return [];
  }
}

/** Ends an import whose frozen values are not what was frozen, or whose approved minutes would not be kept. */
function checkFrozen(queries: Queries, value: BoardJson): void {
  const revoked = new Set(value.revocations.map((each) => each.frozenId));
  for (const [index, each] of value.frozen.entries()) {
    const path = `frozen.${index}`;
    if (sha256Of(each.value) !== each.sha256)
      fail('import.invalid', { path: `${path}.sha256`, message: 'stämmer inte med värdet' });
    if (revoked.has(each.id)) continue;
    const locked = new Set(queries.frozenRows.of(each.id).map((lock) => `${lock.tableName} ${lock.rowId}`));
    const [own, ...items] = locksOf(queries, each);
    if (own === undefined) continue;
    const wanted = [
      `${each.kind === 'minutes' ? 'meeting' : 'agenda_item'} ${own}`,
      ...items.map((id) => `agenda_item ${id}`),
    ];
    const missing = wanted.find((row) => !locked.has(row));
    if (missing !== undefined)
      fail('import.invalid', { path, message: `det justerade är inte låst i frozenRows (${missing})` });
  }
}

/** Ends an import of what the app itself would never let come about: changed frozen values, §§ or reservations that do not hold. */
export function checkHolding(queries: Queries, value: BoardJson): void {
  checkFrozen(queries, value);
  const date = brokenNumbers(queries);
  if (date !== null) {
    const message = `paragraferna för sammanträdet ${dayAndDate(date)} följer inte årets nummer`;
    fail('import.invalid', { path: 'paragraphs', message });
  }
  for (const { id } of value.meetings) {
    const broken = brokenReservation(queries, id);
    if (broken === undefined) continue;
    const path = `statements.${value.statements.findIndex((each) => each.id === broken.id)}`;
    fail('import.invalid', { path, message: 'reservation av någon som inte deltog i beslutet' });
  }
}
