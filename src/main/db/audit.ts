import type { Database as Sqlite } from 'better-sqlite3';

/** What is asked of the auditors' questions and of information beyond their rows. */
export function auditQueries(db: Sqlite) {
  const items = db
    .prepare(`SELECT agenda_item_id FROM audit_handling JOIN agenda_item AS item ON item.id = agenda_item_id
      JOIN meeting ON meeting.id = item.meeting_id
      WHERE question_id = ? ORDER BY meeting.date, audit_handling.id`)
    .pluck();
  const listing = db.prepare('SELECT DISTINCT agenda_item_id FROM audit_handling').pluck();
  const ofYear = db.prepare('SELECT id FROM audit_question WHERE year = ? ORDER BY position, id').pluck();
  const years = db.prepare('SELECT DISTINCT year FROM audit_question ORDER BY year DESC').pluck();
  const earlier = db
    .prepare(`SELECT item.id FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
      WHERE NOT item.withdrawn AND meeting.status <> 'cancelled' AND meeting.date < :date
        AND EXISTS (SELECT 1 FROM information_point WHERE agenda_item_id = item.id)
      ORDER BY meeting.date DESC, meeting.id DESC, item.position LIMIT 1`)
    .pluck();
  return {
    /** The agenda items that take a question up, the first meeting's first. */
    itemIdsOf: (questionId: string) => items.all(questionId) as readonly string[],
    /** The agenda items that take any question up. */
    itemIds: () => listing.all() as readonly string[],
    /** The questions of the review of a year, in order. */
    idsOfYear: (year: number) => ofYear.all(year) as readonly string[],
    /** The years with questions, the newest first. */
    years: () => years.all() as readonly number[],
    /** The latest item before a day that has points of information; null where none has. */
    earlierInformation: (date: string) => (earlier.get({ date }) as string | undefined) ?? null,
  };
}
