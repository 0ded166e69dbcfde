import { isEmptyProposal } from '../../shared/agenda/rules.ts';
import { emptyProposal } from '../../shared/rich-text.ts';
import { moveItem } from '../agenda/item-steps.ts';
import type { Action, KeyFocus } from '../app/action.ts';
import { currentMeeting, meetingsPath } from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import { type OutcomeChoice, outcomeChoices } from './outcomes.ts';
import { itemInMode, meetingInMode, meetingModePath, modePlaceOf, type Panel, projectorPath } from './place.ts';
import {
  addItemHere,
  closePanel,
  decide,
  doneAndNext,
  goToItem,
  isOpened,
  leave,
  neighbour,
  openMode,
  openPause,
  pause,
  reopenMeeting,
  showProjector,
  startMeeting,
  takeDecisionBack,
  toggleImmediate,
  withdrawOrPutBack,
} from './steps.ts';

const screen = meetingModePath;
const group = 'Sammanträde';
const statusIn = (state: State) => meetingInMode(state)?.meeting.status;
const panelIn = (state: State) => modePlaceOf(state.route)?.panel ?? null;
const hasItem = (state: State) => itemInMode(state) !== undefined;

/** Whether the item can be decided: it is on the agenda of a meeting that has been opened. */
function decidable(state: State): boolean {
  return isOpened(state) && itemInMode(state)?.withdrawn === false;
}

/** In a panel one writes, votes and walks lists: the item is decided and left outside it. */
const outsidePanel = (_state: State, { inPanel }: KeyFocus) => !inPanel;
/** Where D says that someone is there at a distance. */
const ownD: readonly (Panel | null)[] = ['upprop', 'narvaro'];

const hasProposal = (state: State) => !isEmptyProposal(itemInMode(state)?.proposal ?? emptyProposal);

function outcome({ outcome: id, key, command }: OutcomeChoice): Action {
  return {
    id: `mode.${id}`,
    label: (state) => (id === 'changed' && !hasProposal(state) ? 'Skriv ett eget beslut' : command),
    keys: [key],
    group: 'Beslut',
    screen,
    enabled: (state) => decidable(state) && (id !== 'asProposed' || hasProposal(state)),
    keysAct: outsidePanel,
    run: (store) => decide(store, id),
  };
}

function step(id: string, label: string, keys: readonly string[], by: 1 | -1): Action {
  return {
    id,
    label,
    keys,
    group,
    screen,
    enabled: (state) => neighbour(state, by) !== undefined,
    keysAct: outsidePanel,
    run: (store) => {
      const next = neighbour(store.getState(), by);
      if (next) goToItem(store.getState(), next.id);
    },
  };
}

/** The item's place among all of the meeting, so many steps away. */
function placeAway(state: State, by: 1 | -1): number {
  const items = meetingInMode(state)?.items ?? [];
  return items.findIndex((each) => each.id === itemInMode(state)?.id) + by;
}

function move(id: string, label: string, key: string, by: 1 | -1): Action {
  return {
    id,
    label,
    keys: [key],
    group: 'Ärende',
    screen,
    enabled: (state) => hasItem(state) && meetingInMode(state)?.items[placeAway(state, by)] !== undefined,
    keysAct: outsidePanel,
    run: async (store) => {
      const item = itemInMode(store.getState());
      if (item) await moveItem(store.getState(), item.id, placeAway(store.getState(), by));
    },
  };
}

/** Whether Escape only closes: a panel is open, or the meeting goes on. */
const closes = (state: State) => panelIn(state) !== null || statusIn(state) === 'underway';

const meeting: readonly Action[] = [
  {
    id: 'mode.open',
    label: 'Öppna mötesläget',
    keys: ['Alt+M'],
    group,
    screen: meetingsPath,
    enabled: (state) => (currentMeeting(state)?.meeting.status ?? 'cancelled') !== 'cancelled',
    run: (store) => {
      const detail = currentMeeting(store.getState());
      if (detail) openMode(store.getState(), detail);
    },
  },
  {
    id: 'mode.start',
    label: 'Öppna sammanträdet',
    group,
    screen,
    enabled: (state) => statusIn(state) === 'planned',
    run: (store) => startMeeting(store),
  },
  {
    id: 'mode.end',
    label: 'Avsluta sammanträdet',
    keys: ['Alt+A'],
    group,
    screen,
    enabled: (state) => statusIn(state) === 'underway',
    run: (store) => store.getState().shell.show('endMeeting'),
  },
  {
    id: 'mode.reopen',
    label: 'Öppna sammanträdet igen',
    group,
    screen,
    enabled: (state) => statusIn(state) === 'held',
    run: (store) => reopenMeeting(store.getState()),
  },
  {
    id: 'mode.pause',
    label: (state) => {
      const detail = meetingInMode(state);
      return detail && openPause(detail) ? 'Avsluta pausen' : 'Ta paus (ajournera)';
    },
    keys: ['p'],
    group,
    screen,
    enabled: isOpened,
    run: (store) => pause(store.getState()),
  },
  {
    id: 'mode.projector',
    label: 'Visa projektorfönster',
    keys: ['F9'],
    group,
    screen,
    enabled: (state) => meetingInMode(state) !== null,
    run: (store) => showProjector(store.getState()),
  },
  {
    id: 'mode.done',
    label: (state) => (statusIn(state) === 'planned' ? 'Öppna sammanträdet nu' : 'Klart, nästa ärende'),
    keys: ['Mod+Enter'],
    group,
    screen,
    enabled: hasItem,
    run: (store) => doneAndNext(store),
  },
  step('mode.next', 'Gå till nästa ärende i mötet', ['PageDown', 'ArrowDown'], 1),
  step('mode.previous', 'Gå till föregående ärende i mötet', ['PageUp', 'ArrowUp'], -1),
  {
    id: 'mode.close',
    // One press too many must not lead out of a meeting that goes on.
    label: (state) => (closes(state) ? 'Stäng det som är öppet' : 'Lämna mötesläget'),
    keys: ['Escape'],
    group,
    screen,
    enabled: (state) => !closes(state) || panelIn(state) !== null,
    run: (store) => (closes(store.getState()) ? closePanel : leave)(store.getState()),
  },
  {
    id: 'mode.leave',
    label: 'Lämna mötesläget',
    keys: ['Alt+ArrowLeft'],
    group,
    screen,
    run: (store) => leave(store.getState()),
  },
];

const item: readonly Action[] = [
  {
    id: 'mode.takeBack',
    label: 'Ta tillbaka beslutet',
    group: 'Beslut',
    screen,
    enabled: (state) => decidable(state) && itemInMode(state)?.outcome !== null,
    run: (store) => takeDecisionBack(store),
  },
  {
    id: 'mode.immediate',
    label: (state) =>
      itemInMode(state)?.immediate ? 'Låt bli att justera paragrafen omedelbart' : 'Justera paragrafen omedelbart',
    keys: ['d'],
    group: 'Beslut',
    screen,
    enabled: decidable,
    keysAct: (state, focus) => !focus.inPanel && !ownD.includes(panelIn(state)),
    run: (store) => toggleImmediate(store.getState()),
  },
  {
    id: 'mode.withdraw',
    label: (state) => (itemInMode(state)?.withdrawn ? 'Ta upp ärendet igen' : 'Stryk ärendet från dagordningen'),
    keys: ['Alt+Delete'],
    group: 'Ärende',
    screen,
    enabled: (state) =>
      hasItem(state) && (isOpened(state) || (statusIn(state) === 'planned' && panelIn(state) === null)),
    keysAct: outsidePanel,
    run: (store) => withdrawOrPutBack(store.getState()),
  },
  {
    id: 'mode.add',
    label: 'Lägg till ett ärende efter det som visas',
    keys: ['Insert'],
    group: 'Ärende',
    screen,
    enabled: (state) => meetingInMode(state) !== null,
    keysAct: outsidePanel,
    run: (store) => addItemHere(store.getState()),
  },
  {
    id: 'mode.presiding',
    label: 'Välj vem som är ordförande vid paragrafen',
    keys: ['c'],
    group: 'Ärende',
    screen,
    enabled: (state) => hasItem(state) && state.board.detail !== null,
    keysAct: outsidePanel,
    run: (store) => store.getState().shell.show('presiding'),
  },
  move('mode.up', 'Flytta ärendet uppåt i mötet', 'Alt+ArrowUp', -1),
  move('mode.down', 'Flytta ärendet nedåt i mötet', 'Alt+ArrowDown', 1),
];

const projector: readonly Action[] = [
  {
    id: 'projector.leave',
    label: 'Stäng projektorfönstret',
    keys: ['Escape', 'F9'],
    group,
    screen: projectorPath,
    always: true,
    run: (store) => {
      const { route, host } = store.getState();
      const [meetingId = ''] = route.parts;
      window.close();
      // A tab that was opened by its address may not close itself.
      if (host === 'browser' && !window.closed) route.go(meetingModePath, meetingId);
    },
  },
];

export const minutesActions: readonly Action[] = [...meeting, ...outcomeChoices.map(outcome), ...item, ...projector];
