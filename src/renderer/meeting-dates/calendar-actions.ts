import type { Action } from '../app/action.ts';
import { today } from '../app/moment.ts';
import { makeDocument } from '../meeting/make-document.ts';
import { currentMeeting, meetingsPath } from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import { datesPosition } from './place.ts';

const screen = meetingsPath;

/** The year whose calendar one wants: that of the dates or of the meeting on the screen, else this one. */
export function calendarYear(state: State): number {
  const { year } = datesPosition(state.route, today()) ?? {};
  return year ?? Number((currentMeeting(state)?.meeting.date ?? today()).slice(0, 4));
}

const hasYear = (state: State) => state.meeting.list.some((each) => each.date.startsWith(`${calendarYear(state)}-`));

/** Calendar files of the meetings. */
export const calendarActions: readonly Action[] = [
  {
    id: 'calendar.meeting',
    label: 'Skapa kalenderfil för sammanträdet',
    keys: ['Alt+I'],
    group: 'Dokument',
    screen,
    enabled: (state) => currentMeeting(state) !== null,
    run: async (store) => {
      const detail = currentMeeting(store.getState());
      if (detail) await makeDocument(store, { document: 'kalender', id: detail.meeting.id });
    },
  },
  {
    id: 'calendar.year',
    label: (state) => `Skapa kalenderfil för ${calendarYear(state)}`,
    group: 'Dokument',
    screen,
    enabled: hasYear,
    run: (store) => makeDocument(store, { document: 'kalender', year: calendarYear(store.getState()) }),
  },
];
