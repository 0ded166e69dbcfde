import { fail } from '../shared/errors.ts';
import type { BoardJson } from '../shared/exchange/board-json.ts';
import type { Frozen } from '../shared/exchange/frozen.ts';
import { dayAndDate } from '../shared/swedish.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import { brokenNumbers } from './numbering.ts';
import { brokenReservation } from './reservations.ts';

/** The rows that a frozen value must lock, as `table id`: the meeting with its items, the one §, the analysis with its risks, the period. */
function locksOf(queries: Queries, { kind, subjectId }: Frozen): readonly string[] {
  switch (kind) {
    case 'minutes':
      return [`meeting ${subjectId}`, ...queries.agendaItems.of(subjectId).map((each) => `agenda_item ${each.id}`)];
    case 'immediate':
      return [`agenda_item ${subjectId}`];
    case 'riskAnalysis':
      return [
        `risk_analysis ${subjectId}`,
        ...queries.riskEntries.of(subjectId).map((each) => `risk_entry ${each.id}`),
      ];
    case 'followUp':
      return [`follow_up ${subjectId}`];
    case 'report':
      return [`report ${subjectId}`];
    default:
      return [];
  }
}

const madeWords: Readonly<Record<string, string>> = {
  riskAnalysis: 'det fastställda',
  followUp: 'det rapporterade',
  report: 'den beslutade rapporten',
};

/** Ends an import whose frozen values are not what was frozen, or that would not keep what was approved, adopted or reported. */
function checkFrozen(queries: Queries, value: BoardJson): void {
  const revoked = new Set(value.revocations.map((each) => each.frozenId));
  for (const [index, each] of value.frozen.entries()) {
    const path = `frozen.${index}`;
    if (sha256Of(each.value) !== each.sha256)
      fail('import.invalid', { path: `${path}.sha256`, message: 'stämmer inte med värdet' });
    if (revoked.has(each.id)) continue;
    const locked = new Set(queries.frozenRows.of(each.id).map((lock) => `${lock.tableName} ${lock.rowId}`));
    const missing = locksOf(queries, each).find((row) => !locked.has(row));
    if (missing === undefined) continue;
    const what = madeWords[each.kind] ?? 'det justerade';
    fail('import.invalid', { path, message: `${what} är inte låst i frozenRows (${missing})` });
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
