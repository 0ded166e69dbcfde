import type { Database as Sqlite } from 'better-sqlite3';
import type { MeetingSummary } from '../../shared/meeting/commands.ts';

/** A meeting in the list, with what its station follows from. */
export interface MeetingRow extends Omit<MeetingSummary, 'station'> {
  readonly summoned: 0 | 1;
  readonly approved: 0 | 1;
  /** §§ that are confirmed as final and not appealed, or only in vain. */
  readonly finalCount: number;
}

const left = (kind: string) => `EXISTS (SELECT 1 FROM frozen WHERE subject_id = meeting.id AND kind = '${kind}'
  AND id NOT IN (SELECT frozen_id FROM revocation))`;

/** What is asked of the meetings beyond their rows. */
export function meetingQueries(db: Sqlite) {
  const summaries = db.prepare(`
    SELECT meeting.id, date, start_time AS startTime, place, status,
      (SELECT count(*) FROM agenda_item WHERE meeting_id = meeting.id AND withdrawn = 0) AS itemCount,
      (SELECT count(*) FROM agenda_item LEFT JOIN paragraph ON paragraph.agenda_item_id = agenda_item.id
        WHERE agenda_item.meeting_id = meeting.id AND (withdrawn = 0 OR number IS NOT NULL)) AS paragraphCount,
      (SELECT count(*) FROM paragraph WHERE meeting_id = meeting.id) AS fixedCount,
      (SELECT count(*) FROM finality JOIN agenda_item ON agenda_item.id = finality.agenda_item_id
        WHERE agenda_item.meeting_id = meeting.id AND withdrawn = 0 AND agenda_item.id NOT IN
          (SELECT agenda_item_id FROM appeal WHERE outcome IN ('pending', 'upheld'))) AS finalCount,
      ${left('summons')} AS summoned, ${left('minutes')} AS approved
    FROM meeting ORDER BY date DESC, start_time DESC, meeting.id DESC`);
  const onDate = db.prepare('SELECT id FROM meeting WHERE date = ? ORDER BY start_time, id').pluck();
  const fixedNumbers = db.prepare('SELECT number FROM paragraph WHERE meeting_id = ? ORDER BY number').pluck();
  return {
    /** Newest first. */
    rows: () => summaries.all() as MeetingRow[],
    /** Ids of the meetings on a date, in order of time. */
    onDate: (date: string) => onDate.all(date) as string[],
    fixedNumbers: (meetingId: string) => fixedNumbers.all(meetingId) as number[],
  };
}
