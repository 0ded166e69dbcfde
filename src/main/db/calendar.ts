import type { Database as Sqlite } from 'better-sqlite3';

/** What a calendar asks of meetings beyond their rows. */
export function calendarQueries(db: Sqlite) {
  const revision = db.prepare(`SELECT max(step.ended_at) AS changedAt, count(DISTINCT step.id) AS changes
    FROM history_change AS change JOIN history_step AS step ON step.id = change.step_id
    WHERE change.table_name = 'meeting' AND change.row_id = ?`);
  return {
    /** When a meeting last changed (ISO 8601), and how many times; null where its history is not in this file. */
    revision: (meetingId: string) =>
      revision.get(meetingId) as { readonly changedAt: string | null; readonly changes: number },
  };
}
