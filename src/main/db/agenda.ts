import type { Database as Sqlite } from 'better-sqlite3';
import type { MatterDetail } from '../../shared/registry/commands.ts';

/** What is asked of agenda items beyond their rows. */
export function agendaQueries(db: Sqlite) {
  const ofMatter = db.prepare(`
    SELECT agenda_item.id, agenda_item.title, meeting.id AS meetingId, meeting.date AS meetingDate
    FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
    WHERE matter_id = ? ORDER BY meeting.date DESC, agenda_item.position`);
  return {
    /** Every time a matter has stood on an agenda, newest first. */
    ofMatter: (matterId: string) => ofMatter.all(matterId) as MatterDetail['items'][number][],
  };
}
