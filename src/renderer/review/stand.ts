import { giveFocus, wishFocus } from '../meeting/focus.ts';
import { savedFirst } from '../meeting/make-document.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { type Card, cardSections, inWalk, isOpen, sectionsAt } from './cards.ts';

/** Where a card is found, so that the keyboard comes to it. */
export const cardElementId = (id: string) => `review-card-${id}`;

/** Called by a card that has come on the screen. */
export const giveCardFocus = giveFocus;

/** Whether a card is on the page of its thing; the one where one is stays, though a stand has been taken on it. */
export function isShown({ onlyOpen, cardId }: Pick<State['review'], 'onlyOpen' | 'cardId'>, card: Card): boolean {
  return !onlyOpen || isOpen(card) || card.id === cardId;
}

/** The cards that one walks: all of the thing, or those of the panel. */
export function cardsHere({ review }: State): readonly Card[] {
  const sections = cardSections(review.details ?? []);
  const { panel } = review;
  if (panel !== null) return inWalk(sectionsAt(sections, panel.keys));
  return inWalk(sections).filter((each) => isShown(review, each));
}

/** The card where one is. */
export function currentCard(state: State): Card | undefined {
  return cardsHere(state).find((each) => each.id === state.review.cardId);
}

export function goToCard(state: State, card: Card | undefined): void {
  if (card === undefined) return;
  state.review.goTo(card.id);
  wishFocus(cardElementId(card.id));
}

/** The card so many steps from the one where one is; the first where one is nowhere. */
export function walk(state: State, by: 1 | -1): void {
  const cards = cardsHere(state);
  const at = cards.findIndex((each) => each.id === state.review.cardId);
  goToCard(state, at < 0 ? (cards.find(isOpen) ?? cards[0]) : cards[at + by]);
}

/** At once, so that the next key means the next card however long the answer takes. */
function goOn(state: State, card: Card): void {
  const cards = cardsHere(state);
  const at = cards.findIndex((each) => each.id === card.id);
  goToCard(state, cards.slice(at + 1).find(isOpen) ?? card);
}

/** Whether a proposal can be written in its field, and why not. */
export function hindrance(card: Extract<Card, { kind: 'proposal' }>): string | null {
  const { locked, current } = card.proposal;
  if (locked) return 'Texten är låst: den är justerad, fastställd eller rapporterad. Förslaget kan bara avslås.';
  if (current === null) return 'Fältet finns inte längre. Förslaget kan bara avslås.';
  return null;
}

/** Writes the proposed words in their field; where it has other words than were shown only at the second press. */
export async function accept(store: Store, card: Card): Promise<void> {
  if (card.kind !== 'proposal' || card.proposal.state === 'accepted') return;
  const { review, notices, call } = store.getState();
  const { id, name, changed, currentHash } = card.proposal;
  const why = hindrance(card);
  if (why !== null) return void notices.show({ tone: 'info', text: why });
  const over = changed && review.armedId === id ? currentHash : null;
  if (changed && over === null) return review.arm(id);
  goOn(store.getState(), card);
  if (!(await savedFirst(store, 'Förslaget är inte godtaget'))) return;
  const reply = await call('reviewProposal.accept', { id, ...(over === null ? {} : { over }) });
  if (reply.ok) return offerUndo(store.getState(), `Förslaget från ${name} är godtaget.`);
  // Its words have changed since they were shown here: both are shown before anything is written over.
  const unseen = reply.error.code === 'rule.broken' && reply.error.data.rule === 'review.changed';
  if (!unseen) return notices.fail(reply.error);
  await review.reread();
  goToCard(store.getState(), card);
  store.getState().review.arm(id);
}

/** Leaves the field as it is. */
export async function reject(store: Store, card: Card): Promise<void> {
  if (card.kind !== 'proposal' || card.proposal.state !== 'open') return;
  goOn(store.getState(), card);
  const reply = await store.getState().run('reviewProposal.reject', { id: card.id });
  if (reply.ok) offerUndo(store.getState(), `Förslaget från ${card.proposal.name} är avslaget.`);
}

export async function resolve(store: Store, card: Card): Promise<void> {
  if (card.kind !== 'comment' || card.comment.resolved) return;
  goOn(store.getState(), card);
  const reply = await store.getState().run('reviewComment.resolve', { id: card.id });
  if (reply.ok) offerUndo(store.getState(), `Kommentaren från ${card.comment.name} är klar.`);
}

/** Whether a card that a stand was taken on can be opened again. */
export function canReopen(card: Card | undefined): boolean {
  if (card?.kind === 'comment') return card.comment.resolved;
  return card?.kind === 'proposal' && card.proposal.state === 'rejected';
}

export async function reopen(store: Store, card: Card): Promise<void> {
  if (!canReopen(card)) return;
  const { run } = store.getState();
  if (card.kind === 'comment') await run('reviewComment.reopen', { id: card.id });
  else await run('reviewProposal.reopen', { id: card.id });
}

/** Answers a comment; the answer stays here. */
export async function reply(store: Store, card: Card, text: string): Promise<boolean> {
  const answer = text.trim();
  if (card.kind !== 'comment' || answer === '') return false;
  return (await store.getState().run('reviewComment.reply', { id: card.id, text: answer })).ok;
}

/** Where a reply is written. */
export const replyId = (id: string) => `review-reply-${id}`;

/** Opens the field for a reply. */
export function beginReply(state: State, card: Card): void {
  if (card.kind !== 'comment') return;
  state.review.replyTo(card.id);
  wishFocus(replyId(card.id));
}
