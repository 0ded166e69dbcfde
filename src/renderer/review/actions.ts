import type { Action } from '../app/action.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Card } from './cards.ts';
import { openAnswers, reviewPath, subjectOf } from './place.ts';
import { chooseAnswers } from './read-answers.ts';
import { accept, beginReply, canReopen, currentCard, reject, reopen, resolve, walk } from './stand.ts';
import { beginSending } from './steps.ts';
import { thingOn } from './thing.ts';

const group = 'Granskning';
const screen = reviewPath;
const isOnThing = (state: State) => subjectOf(state.route) !== null;

const isRead = ({ route, review }: State) => review.subjectId === subjectOf(route) && review.details !== null;

/** Keys that are pressed before the answers have come wait for them, in their order. */
async function answersRead(store: Store): Promise<void> {
  const { route, review } = store.getState();
  const subjectId = subjectOf(route);
  if (subjectId !== null) await review.show(subjectId);
}

async function walkHere(store: Store, by: 1 | -1): Promise<void> {
  await answersRead(store);
  walk(store.getState(), by);
}

const everywhere: readonly Action[] = [
  {
    id: 'review.send',
    label: 'Skicka för granskning',
    keys: ['Mod+Shift+G'],
    group,
    enabled: (state) => thingOn(state) !== null,
    run: beginSending,
  },
  { id: 'review.read', label: 'Läs in svar', keys: ['Mod+Shift+L'], group, run: chooseAnswers },
  {
    id: 'review.answers',
    label: 'Visa svaren på granskningen',
    keys: ['Alt+J'],
    group,
    enabled: (state) => thingOn(state) !== null,
    run: (store) => {
      const thing = thingOn(store.getState());
      if (thing) openAnswers(store.getState(), thing.subjectId);
    },
  },
];

const walking: readonly Action[] = [
  {
    id: 'review.next',
    label: 'Gå till nästa svar',
    keys: ['j', 'ArrowDown'],
    group,
    screen,
    enabled: isOnThing,
    run: (store) => walkHere(store, 1),
  },
  {
    id: 'review.previous',
    label: 'Gå till föregående svar',
    keys: ['k', 'ArrowUp'],
    group,
    screen,
    enabled: isOnThing,
    run: (store) => walkHere(store, -1),
  },
  {
    id: 'review.list',
    label: 'Gå tillbaka till vem som har vad',
    keys: ['Alt+ArrowLeft'],
    group,
    screen,
    enabled: isOnThing,
    run: (store) => store.getState().route.go(reviewPath),
  },
];

interface Stand {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly can: (card: Card) => boolean;
  readonly run: (store: Store, card: Card) => unknown;
}

/** What can be done about the card where one is, on its page and in the panel beside a field. */
export const stands: readonly Stand[] = [
  {
    id: 'review.accept',
    label: 'Godta förslaget',
    key: 'a',
    can: (card) => card.kind === 'proposal' && card.proposal.state !== 'accepted',
    run: accept,
  },
  {
    id: 'review.reject',
    label: 'Avslå förslaget',
    key: 'r',
    can: (card) => card.kind === 'proposal' && card.proposal.state === 'open',
    run: reject,
  },
  {
    id: 'review.resolve',
    label: 'Markera kommentaren som klar',
    key: 'm',
    can: (card) => card.kind === 'comment' && !card.comment.resolved,
    run: resolve,
  },
  {
    id: 'review.reply',
    label: 'Svara på kommentaren',
    key: 's',
    can: (card) => card.kind === 'comment',
    run: (store, card) => beginReply(store.getState(), card),
  },
  { id: 'review.reopen', label: 'Öppna kommentaren eller förslaget igen', key: 'o', can: canReopen, run: reopen },
];

const standing: readonly Action[] = stands.map(({ id, label, key, can, run }) => ({
  id,
  label,
  keys: [key],
  group,
  screen,
  enabled: (state) => {
    if (!isOnThing(state) || !isRead(state)) return isOnThing(state);
    const card = currentCard(state);
    return card !== undefined && can(card);
  },
  run: async (store) => {
    await answersRead(store);
    const card = currentCard(store.getState());
    if (card && can(card)) await run(store, card);
  },
}));

export const reviewActions: readonly Action[] = [...everywhere, ...walking, ...standing];
