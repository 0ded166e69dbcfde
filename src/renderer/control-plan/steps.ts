import type { FollowUpCard, FollowUpDetail } from '../../shared/control-plan/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import { wishFocus } from '../meeting/focus.ts';
import { handOverMade, makeDocument, savedFirst } from '../meeting/make-document.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { focusCard, focusCardAway, focusedCard } from './card-focus.ts';
import { currentPeriod, leaveReport, placeOf } from './place.ts';
import { measuresHave, periodWord } from './words.ts';

/** The id of the question that stands after the cards. */
export const overallId = 'follow-up-overall';

export function remarkTextId(remarkId: string): string {
  return `remark-${remarkId}`;
}

/** Cards that have come into the plan since the period was begun. */
export function cardsToAdd({ followUp, locked, cards }: FollowUpDetail): readonly FollowUpCard[] {
  return followUp === null || locked ? [] : cards.filter((each) => each.entry === null && each.number !== '');
}

/** Whether the period can be begun, or has something to add. */
export function canBegin(state: State): boolean {
  const detail = currentPeriod(state);
  if (detail === null || detail.locked) return false;
  return detail.followUp === null ? detail.cards.length > 0 : cardsToAdd(detail).length > 0;
}

/** Begins the period, or adds the measures that have come since; the keyboard goes on in the first new card. */
export async function begin(store: Store): Promise<void> {
  const detail = currentPeriod(store.getState());
  if (detail === null || !canBegin(store.getState())) return;
  const first = detail.followUp === null ? detail.cards.find((each) => each.due) : cardsToAdd(detail)[0];
  const added = cardsToAdd(detail).length;
  const { run, followUp } = store.getState();
  const reply = await run('followUp.begin', { year: detail.year, periodKey: detail.periodKey });
  if (!reply.ok) return;
  await followUp.reload();
  if (added > 0) offerUndo(store.getState(), `${measuresHave(added)} lagts till.`);
  requestAnimationFrame(() => first && focusCard(first.key));
}

/** The card that has focus, as it is read. */
export function cardInFocus(state: State): FollowUpCard | undefined {
  const key = focusedCard();
  return key === null ? undefined : currentPeriod(state)?.cards.find((each) => each.key === key);
}

/** Whether the last report's text can be taken into the card. */
export function canCopy(state: State, card: FollowUpCard | undefined): boolean {
  return card?.entry != null && card.last !== null && card.last.entry.text !== '' && !currentPeriod(state)?.locked;
}

/** Takes the text of the last report; what stood there can be had back. */
export async function copyLast(store: Store, card: FollowUpCard): Promise<void> {
  const { drafts, history, run } = store.getState();
  if (card.entry === null || card.last === null || (await drafts.flush()) > 0) return;
  const { id, text } =
    currentPeriod(store.getState())?.cards.find((each) => each.key === card.key)?.entry ?? card.entry;
  await history.seal();
  const reply = await run('followUpEntry.update', { id, patch: { text: card.last.entry.text } });
  await history.seal();
  if (reply.ok && text.trim() !== '' && text !== reply.value.text) {
    offerUndo(store.getState(), `Texten är ersatt med den från ${periodWord(card.last.period)}.`);
  }
  focusCard(card.key);
}

/** Done with this card: its text is saved when it is left, and the next one is taken; after the last comes the whole. */
export function doneAndNext(): void {
  if (!focusCardAway(1)) document.querySelector<HTMLElement>(`#${overallId} :is(input:checked, textarea)`)?.focus();
}

/** Adds an empty remark of today to what was reported, ready to be written. */
export async function addRemark(store: Store, card: FollowUpCard): Promise<void> {
  if (card.entry === null) return;
  const { run, followUp } = store.getState();
  const reply = await run('followUpRemark.create', { followUpEntryId: card.entry.id, text: '' });
  if (!reply.ok) return;
  wishFocus(remarkTextId(reply.value.id));
  await followUp.reload();
}

/** Reports the period: from now on it stands as it is. Answers why not, where it could not be. */
export async function report(store: Store, detail: FollowUpDetail, reportedOn: string): Promise<Failure | null> {
  if (detail.followUp === null || !(await savedFirst(store, 'Perioden är inte rapporterad'))) return null;
  const { call, progress, notices, followUp } = store.getState();
  progress.report({ command: 'followUp.report', done: 0, total: 0 });
  const reply = await call('followUp.report', { id: detail.followUp.id, reportedOn });
  if (!reply.ok) return reply.error;
  await followUp.reload();
  const { year, periodKey } = placeOf(store.getState().route);
  if (year === detail.year && periodKey === detail.periodKey) leaveReport(store.getState());
  notices.show({
    tone: 'ok',
    text: `Uppföljningen av ${periodWord(detail.periodName)} ${detail.year} är rapporterad.`,
    help: 'Det som står i den ändras inte mer. Rättelser skrivs som anmärkningar.',
  });
  return null;
}

/** Makes the follow-up as a Word file. */
export async function makeWord(store: Store): Promise<void> {
  const id = currentPeriod(store.getState())?.followUp?.id;
  if (id !== undefined) await makeDocument(store, { document: 'uppfoljning', id });
}

/** Makes all that belongs to the period. */
export async function makePackage(store: Store): Promise<void> {
  const id = currentPeriod(store.getState())?.followUp?.id;
  if (id === undefined || !(await savedFirst(store, 'Underlaget är inte gjort'))) return;
  const { run, progress } = store.getState();
  progress.report({ command: 'followUp.package', done: 0, total: 0 });
  const reply = await run('followUp.package', { id });
  if (reply.ok) handOverMade(store, reply.value);
}
