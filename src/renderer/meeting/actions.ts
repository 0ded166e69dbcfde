import type { DocumentName } from '../../shared/documents/commands.ts';
import { agendaActions } from '../agenda/actions.ts';
import type { Action } from '../app/action.ts';
import { calendarActions } from '../meeting-dates/calendar-actions.ts';
import type { State } from '../store/state.ts';
import { makeDocument } from './make-document.ts';
import { removeMeeting, setStatus } from './meeting-steps.ts';
import {
  attendancePart,
  currentItem,
  currentMeeting,
  factsPart,
  meetingsPath,
  onDesk,
  openMeeting,
  showNewMeeting,
} from './place.ts';

const screen = meetingsPath;
const hasMeeting = (state: State) => currentMeeting(state) !== null;
const isCancelled = (state: State) => currentMeeting(state)?.meeting.status === 'cancelled';

const meetings: readonly Action[] = [
  {
    id: 'meeting.new',
    label: 'Nytt sammanträde',
    keys: ['Alt+N'],
    group: 'Sammanträde',
    run: (store) => showNewMeeting(store.getState()),
  },
  {
    id: 'meeting.facts',
    label: 'Visa sammanträdets uppgifter',
    keys: ['Alt+U'],
    group: 'Sammanträde',
    screen,
    enabled: hasMeeting,
    run: (store) => show(store.getState(), factsPart),
  },
  {
    id: 'meeting.attendance',
    label: 'Visa närvaro och justerare',
    keys: ['Alt+L'],
    group: 'Sammanträde',
    screen,
    enabled: hasMeeting,
    run: (store) => show(store.getState(), attendancePart),
  },
  {
    id: 'meeting.cancel',
    label: (state) => (isCancelled(state) ? 'Låt sammanträdet bli av igen' : 'Ställ in sammanträdet'),
    group: 'Sammanträde',
    screen,
    enabled: hasMeeting,
    run: (store) => setStatus(store.getState(), isCancelled(store.getState()) ? 'planned' : 'cancelled'),
  },
  {
    id: 'meeting.remove',
    label: 'Ta bort sammanträdet',
    group: 'Sammanträde',
    screen,
    enabled: hasMeeting,
    run: async (store) => {
      const detail = currentMeeting(store.getState());
      if (detail) await removeMeeting(store.getState(), detail.meeting.id);
    },
  },
  {
    id: 'meeting.list',
    label: 'Gå tillbaka till listan över sammanträden',
    keys: ['Alt+ArrowLeft'],
    group: 'Sammanträde',
    screen,
    enabled: onDesk,
    run: (store) => store.getState().route.go(meetingsPath),
  },
];

function show(state: State, part: string): void {
  const detail = currentMeeting(state);
  if (detail) openMeeting(state, detail.meeting.id, part);
}

function ofMeeting(id: string, document: DocumentName, label: string, key?: string): Action {
  return {
    id,
    label,
    keys: key === undefined ? [] : [key],
    group: 'Dokument',
    screen,
    enabled: hasMeeting,
    run: async (store) => {
      const detail = currentMeeting(store.getState());
      if (detail) await makeDocument(store, { document, id: detail.meeting.id });
    },
  };
}

function ofItem(id: string, document: DocumentName, label: string, key: string): Action {
  return {
    id,
    label,
    keys: [key],
    group: 'Dokument',
    screen,
    enabled: (state) => currentItem(state) !== undefined,
    run: async (store) => {
      const item = currentItem(store.getState());
      if (item) await makeDocument(store, { document, id: item.id });
    },
  };
}

const documents: readonly Action[] = [
  ofMeeting('document.kallelse', 'kallelse', 'Skapa kallelse', 'Alt+K'),
  ofItem('document.tjansteskrivelse', 'tjansteskrivelse', 'Skapa tjänsteskrivelse för ärendet', 'Alt+T'),
  ofMeeting('document.tjansteskrivelser', 'tjansteskrivelse', 'Skapa alla tjänsteskrivelser', 'Alt+A'),
  ofMeeting('document.handlingar', 'handlingar', 'Skapa handlingar', 'Alt+H'),
  ofMeeting('document.protokoll', 'protokoll', 'Skapa protokoll', 'Alt+P'),
  ofMeeting('document.narvarolista', 'narvarolista', 'Skapa närvarolista', 'Alt+R'),
  ofItem('document.protokollsutdrag', 'protokollsutdrag', 'Skapa protokollsutdrag för ärendet', 'Alt+G'),
  ofMeeting('document.allaUtdrag', 'protokollsutdrag', 'Skapa alla protokollsutdrag'),
  ofMeeting('document.anslag', 'anslag', 'Skapa anslag om justering', 'Alt+S'),
  ofMeeting('document.anslagsbevis', 'anslagsbevis', 'Skapa bevis om anslag', 'Alt+B'),
];

export const meetingActions: readonly Action[] = [...meetings, ...agendaActions, ...documents, ...calendarActions];
