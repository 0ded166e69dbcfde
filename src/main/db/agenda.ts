import type { Database as Sqlite } from 'better-sqlite3';
import type { WatchedItem } from '../../shared/agenda/commands.ts';
import type { Meeting } from '../../shared/meeting/model.ts';
import type { MatterDetail } from '../../shared/registry/commands.ts';

type MatterRow = Omit<MatterDetail['items'][number], 'number' | 'withdrawn'> & { readonly withdrawn: 0 | 1 };

/** What is asked of agenda items beyond their rows. */
export function agendaQueries(db: Sqlite) {
  const ofMatter = db.prepare(`
    SELECT agenda_item.id, agenda_item.title, meeting.id AS meetingId, meeting.date AS meetingDate, outcome, withdrawn
    FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id
    WHERE matter_id = ? ORDER BY meeting.date DESC, agenda_item.position`);
  const waiting = db.prepare(`
    SELECT item.id, item.title, item.outcome, item.meeting_id AS meetingId, meeting.date AS meetingDate
    FROM agenda_item AS item JOIN meeting ON meeting.id = item.meeting_id
    WHERE item.outcome IN ('tabled', 'referred') AND item.withdrawn = 0
      AND (meeting.date, meeting.start_time, meeting.id) < (@date, @startTime, @id)
      AND NOT EXISTS (SELECT 1 FROM agenda_item AS later JOIN meeting AS taken ON taken.id = later.meeting_id
        WHERE later.continues_item_id = item.id AND later.withdrawn = 0 AND taken.status <> 'cancelled')
    ORDER BY meeting.date, meeting.start_time, item.position`);
  return {
    /** Tabled and referred items of meetings before one that no later item has taken up again, oldest first. */
    waiting: ({ id, date, startTime }: Pick<Meeting, 'id' | 'date' | 'startTime'>) =>
      waiting.all({ id, date, startTime }) as (Omit<WatchedItem, 'number'> & { readonly meetingId: string })[],
    /** Every time a matter has stood on an agenda, newest first. */
    ofMatter: (matterId: string) =>
      (ofMatter.all(matterId) as MatterRow[]).map((each) => ({ ...each, withdrawn: each.withdrawn === 1 })),
  };
}
