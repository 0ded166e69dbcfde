import type { Database as Sqlite } from 'better-sqlite3';

/** Where a decision is listed to be notified. */
export interface ListedAt {
  readonly notificationId: string;
  readonly agendaItemId: string;
}

/** What is asked of delegated decisions and notified matters beyond their rows. */
export function delegationQueries(db: Sqlite) {
  const last = db.prepare('SELECT ifnull(max(number), 0) FROM delegation_number WHERE year = ?').pluck();
  const numberOf = db.prepare('SELECT year, number FROM delegation_number WHERE delegated_decision_id = ?');
  const listed = db.prepare(`SELECT each.id AS notificationId, agenda_item_id AS agendaItemId
    FROM decision_notification AS each JOIN agenda_item AS item ON item.id = agenda_item_id
    JOIN meeting ON meeting.id = item.meeting_id
    WHERE delegated_decision_id = ? ORDER BY meeting.date, each.id`);
  const loose = db.prepare('SELECT id FROM notified_matter WHERE agenda_item_id IS NULL ORDER BY date, id').pluck();
  const ofPeriod = db.prepare('SELECT id FROM delegated_decision WHERE year = ? AND period_key = ?').pluck();
  return {
    /** The number after the last one given in a year: the series has no gap. */
    nextNumber: (year: number) => (last.get(year) as number) + 1,
    /** The number of a decision in its year; null while it is a draft. */
    numberOf: (id: string) =>
      (numberOf.get(id) as { readonly year: number; readonly number: number } | undefined) ?? null,
    /** The agenda items that list a decision, the first meeting's first. */
    listedAt: (id: string) => listed.all(id) as readonly ListedAt[],
    /** Notified matters that no agenda item lists yet. */
    looseMatterIds: () => loose.all() as readonly string[],
    /** The decisions, drafts too, about a period. */
    idsOfPeriod: (year: number, periodKey: string) => ofPeriod.all(year, periodKey) as readonly string[],
  };
}
