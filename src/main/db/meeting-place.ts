import type { Database as Sqlite } from 'better-sqlite3';
import type { MeetingPlace } from '../../shared/meeting/commands.ts';

/** Where the meeting that is going on has come: one row, no part of history or of the open format. */
export function placeQueries(db: Sqlite) {
  const get = db.prepare('SELECT meeting_id AS meetingId, agenda_item_id AS agendaItemId FROM meeting_place');
  const put =
    db.prepare(`INSERT INTO meeting_place (id, meeting_id, agenda_item_id) VALUES (1, @meetingId, @agendaItemId)
    ON CONFLICT (id) DO UPDATE SET meeting_id = excluded.meeting_id, agenda_item_id = excluded.agenda_item_id`);
  const clear = db.prepare('DELETE FROM meeting_place');
  return {
    get: () => (get.get() as MeetingPlace | undefined) ?? null,
    put: (place: MeetingPlace) => {
      put.run(place);
    },
    clear: () => {
      clear.run();
    },
  };
}
