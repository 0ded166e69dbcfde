import type { Action } from '../app/action.ts';
import { today } from '../app/moment.ts';
import { meetingsPath } from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import { calendarYear } from './calendar-actions.ts';
import { datesPosition, openDates, showDatesDialog } from './place.ts';
import { addPattern, createMeetings, propose } from './steps.ts';

const group = 'Sammanträdesdatum';
const screen = meetingsPath;
const position = (state: State) => datesPosition(state.route, today());
const here = (state: State) => position(state) !== null && state.meetingDates.detail !== null;
const proposed = (state: State) => here(state) && (state.meetingDates.detail?.proposed.length ?? 0) > 0;

export const meetingDatesActions: readonly Action[] = [
  {
    id: 'meetingDates.open',
    label: 'Föreslå sammanträdesdatum',
    keys: ['Alt+F'],
    group,
    screen,
    run: (store) => openDates(store.getState(), Number(today().slice(0, 4)) + 1),
  },
  {
    id: 'meetingDates.pattern',
    label: 'Ny dag i mönstret',
    keys: ['m'],
    group,
    screen,
    enabled: here,
    run: addPattern,
  },
  {
    id: 'meetingDates.propose',
    label: 'Föreslå datum efter mönstret',
    keys: ['f'],
    group,
    screen,
    enabled: (state) => here(state) && (state.meetingDates.detail?.patterns.length ?? 0) > 0,
    run: propose,
  },
  {
    id: 'meetingDates.toAgenda',
    label: 'Lägg datumen på dagordningen',
    keys: ['d'],
    group,
    screen,
    enabled: proposed,
    run: (store) => showDatesDialog(store.getState(), calendarYear(store.getState())),
  },
  {
    id: 'meetingDates.createMeetings',
    label: 'Skapa sammanträden av datumen',
    keys: ['s'],
    group,
    screen,
    enabled: (state) =>
      proposed(state) && state.meetingDates.detail?.proposed.some((each) => each.meetingId === null) === true,
    run: createMeetings,
  },
  {
    id: 'meetingDates.leave',
    label: 'Gå tillbaka till sammanträdena',
    keys: ['Escape'],
    group,
    screen,
    enabled: (state) => position(state) !== null,
    run: (store) => store.getState().route.go(meetingsPath),
  },
];
