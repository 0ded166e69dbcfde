import type { Database as Sqlite } from 'better-sqlite3';
import type { MeetingSummary } from '../../shared/meeting/commands.ts';

/** What is asked of the meetings beyond their rows. */
export function meetingQueries(db: Sqlite) {
  const summaries = db.prepare(`
    SELECT meeting.id, date, start_time AS startTime, place, status,
      (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id) AS itemCount
    FROM meeting ORDER BY date DESC, start_time DESC, meeting.id DESC`);
  const onDate = db.prepare('SELECT id FROM meeting WHERE date = ? ORDER BY start_time, id').pluck();
  return {
    /** Newest first. */
    summaries: () => summaries.all() as MeetingSummary[],
    /** Ids of the meetings on a date, in order of time. */
    onDate: (date: string) => onDate.all(date) as string[],
  };
}
