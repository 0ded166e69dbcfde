import type { Findable } from '../../shared/board/commands.ts';
import { longDate } from '../../shared/swedish.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { isEnabled, labelOf } from './action.ts';
import { actions } from './actions.ts';
import { findMore } from './find-more.ts';
import { keysOf } from './keys.ts';

/** One thing that the palette offers. */
export interface Found {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly keys?: string;
  readonly go: (store: Store) => void;
}

export interface FoundGroup {
  readonly title: string;
  readonly found: readonly Found[];
}

const most = 8;

/** Whether every word typed begins a word of the text; what is typed in the middle of a word counts less and is left out. */
export function matches(text: string, typed: string): boolean {
  const whole = ` ${text.toLocaleLowerCase('sv')}`;
  return typed
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((each) => each !== '')
    .every((each) => [' ', '-', '–', '/', '(', ':', '”'].some((before) => whole.includes(before + each)));
}

/** Actions, meetings, agenda items, matters, people and whatever else is read that hold the words. */
export function findAll(state: State, typed: string, more: Findable | null): readonly FoundGroup[] {
  const keep = (found: readonly Found[]) =>
    found.filter((each) => matches(`${each.text} ${each.detail ?? ''}`, typed)).slice(0, typed === '' ? 20 : most);
  const groups: readonly FoundGroup[] = [
    { title: 'Kommandon', found: keep(foundActions(state)) },
    { title: 'Sammanträden', found: typed === '' ? [] : keep(foundMeetings(state)) },
    { title: 'Ärenden på dagordningen', found: typed === '' ? [] : keep(foundItems(state)) },
    { title: 'Ärenden i diariet', found: typed === '' ? [] : keep(foundMatters(state)) },
    { title: 'Personer', found: typed === '' ? [] : keep(foundPersons(state)) },
    // Last: what is read while one types moves nothing that one has seen.
    ...(typed === '' || more === null ? [] : findMore(more)).map((each) => ({ ...each, found: keep(each.found) })),
  ];
  return groups.filter((each) => each.found.length > 0);
}

function foundActions(state: State): readonly Found[] {
  return (
    actions
      .filter((each) => each.id !== 'app.palette' && isEnabled(each, state))
      // What belongs to the screen one is on comes first.
      .toSorted((a, b) => Number(b.screen !== undefined) - Number(a.screen !== undefined))
      .map((each) => ({
        id: each.id,
        text: labelOf(each, state),
        keys: keysOf(each),
        go: (store) => void each.run(store),
      }))
  );
}

function foundMeetings(state: State): readonly Found[] {
  return state.meeting.list.map((each) => ({
    id: `meeting:${each.id}`,
    text: `Sammanträde ${longDate(each.date)}`,
    detail: each.date,
    go: (store) => store.getState().route.go('sammantraden', each.id),
  }));
}

function foundItems(state: State): readonly Found[] {
  const { detail } = state.meeting;
  if (detail === null) return [];
  return detail.items.map((each) => ({
    id: `item:${each.id}`,
    text: each.title,
    detail: detail.meeting.date,
    go: (store) => store.getState().route.go('sammantraden', each.meetingId, each.id),
  }));
}

function foundMatters(state: State): readonly Found[] {
  return (state.board.detail?.matters ?? []).map((each) => ({
    id: `matter:${each.id}`,
    text: each.title,
    detail: each.registryNumber,
    go: (store) => store.getState().route.go('arenden', each.id),
  }));
}

function foundPersons(state: State): readonly Found[] {
  return (state.board.detail?.persons ?? []).map((each) => ({
    id: `person:${each.id}`,
    text: each.name,
    go: (store) => store.getState().route.go('ledamoter', each.id),
  }));
}
