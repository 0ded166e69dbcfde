import type { Action } from '../app/action.ts';
import { wishFocus } from '../meeting/focus.ts';
import {
  currentItem,
  currentMeeting,
  meetingsPath,
  onDesk,
  openMeeting,
  showEarlier,
  showNewMeeting,
} from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import { takesItems, type WayOff, wayOff, wayOffLabels } from './item-state.ts';
import { addItem, moveItem, takeOff, takeUp, titleFieldId, withdrawItem } from './item-steps.ts';

const screen = meetingsPath;
const hasItem = (state: State) => currentItem(state) !== undefined;

/** The item so many steps away from the one on the screen, or the first. */
function neighbour(state: State, step: number): string | undefined {
  const items = currentMeeting(state)?.items ?? [];
  const at = items.findIndex((each) => each.id === currentItem(state)?.id);
  return at < 0 ? items[0]?.id : items[at + step]?.id;
}

/** How the item on the screen can come off the agenda, or back on it. */
function wayOffNow(state: State): WayOff | null {
  const detail = currentMeeting(state);
  const item = currentItem(state);
  return detail && item ? wayOff(detail, item) : null;
}

function step(id: string, label: string, key: string, by: number): Action {
  return {
    id,
    label,
    keys: [key],
    group: 'Ärende',
    screen,
    enabled: (state) => onDesk(state) && neighbour(state, by) !== undefined,
    run: (store) => {
      const state = store.getState();
      const detail = currentMeeting(state);
      const next = neighbour(state, by);
      if (!detail || next === undefined) return;
      // Who writes goes on writing; who stands in the list stays there.
      const writes = document.activeElement?.closest('.item') !== null;
      openMeeting(state, detail.meeting.id, next);
      if (writes) wishFocus(titleFieldId(next));
    },
  };
}

function move(id: string, label: string, by: number): Action {
  return {
    id,
    label,
    group: 'Ärende',
    screen,
    enabled: hasItem,
    run: async (store) => {
      const item = currentItem(store.getState());
      const items = currentMeeting(store.getState())?.items ?? [];
      const at = items.findIndex((each) => each.id === item?.id);
      if (item) await moveItem(store.getState(), item.id, at + by);
    },
  };
}

export const agendaActions: readonly Action[] = [
  {
    id: 'agenda.add',
    label: (state) => (onDesk(state) ? 'Nytt ärende på dagordningen' : 'Nytt sammanträde i listan'),
    keys: ['n', 'Insert'],
    group: 'Ärende',
    screen,
    // The same key means what is new where one is: an item on the desk, a meeting in the list.
    run: async (store) => {
      const state = store.getState();
      if (onDesk(state)) await addItem(state, 'decision');
      else showNewMeeting(state);
    },
  },
  {
    id: 'agenda.earlier',
    label: 'Hämta ärenden från tidigare sammanträde',
    keys: ['h'],
    group: 'Ärende',
    screen,
    enabled: onDesk,
    run: (store) => showEarlier(store.getState()),
  },
  {
    id: 'agenda.watched',
    label: 'Hämta bevakade ärenden: bordlagda och återremitterade',
    keys: ['b'],
    group: 'Ärende',
    screen,
    enabled: (state) => onDesk(state) && takesItems(currentMeeting(state)),
    run: async (store) => {
      const state = store.getState();
      const detail = currentMeeting(state);
      if (!detail) return;
      const reply = await state.run('agendaItem.watched', { meetingId: detail.meeting.id });
      if (!reply.ok) return;
      if (reply.value.length === 0) state.notices.show({ tone: 'info', text: 'Det finns inga bevakade ärenden.' });
      const ids = reply.value.map((each) => each.id);
      await takeUp(state, detail.meeting.id, ids);
    },
  },
  step('agenda.next', 'Gå till nästa ärende', 'Mod+Enter', 1),
  step('agenda.previous', 'Gå till föregående ärende', 'Mod+Shift+Enter', -1),
  move('agenda.up', 'Flytta ärendet uppåt (i listan: Alt ↑)', -1),
  move('agenda.down', 'Flytta ärendet nedåt (i listan: Alt ↓)', 1),
  {
    id: 'agenda.remove',
    label: (state) => `${wayOffLabels[wayOffNow(state) === 'withdraw' ? 'withdraw' : 'remove']} (i listan: Delete)`,
    group: 'Ärende',
    screen,
    enabled: (state) => wayOffNow(state) === 'remove' || wayOffNow(state) === 'withdraw',
    run: async (store) => {
      const item = currentItem(store.getState());
      if (item) await takeOff(store.getState(), item.id);
    },
  },
  {
    id: 'agenda.putBack',
    label: wayOffLabels.putBack,
    group: 'Ärende',
    screen,
    enabled: (state) => wayOffNow(state) === 'putBack',
    run: async (store) => {
      const item = currentItem(store.getState());
      if (item) await withdrawItem(store.getState(), item.id, false);
    },
  },
];
