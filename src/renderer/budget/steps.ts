import type { BudgetDetail, BudgetYear, KeyDetail } from '../../shared/budget/commands.ts';
import { usualUnits, weightFrom } from '../../shared/budget/words.ts';
import type { CommandInput } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import { amountFrom } from '../../shared/report/amount.ts';
import { wishFocus } from '../meeting/focus.ts';
import { makeDocument, savedFirst } from '../meeting/make-document.ts';
import { openMeeting } from '../meeting/place.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import type { BudgetColumn } from './budget-columns.ts';
import type { WrittenCell } from './figure-cells.ts';
import type { KeyColumn } from './key-columns.ts';
import { currentBudget, leaveDialog, openTab, openVersion, yearOf } from './place.ts';

export const budgetGridId = 'budget-grid';
export const keyGridId = 'key-grid';
export const labelId = (alternativeId: string) => `alternative-${alternativeId}`;
export const keyNameId = (keyId: string) => `key-${keyId}`;

/** The version on the screen, where it can be changed. */
export function openBudget(state: State): BudgetDetail | null {
  const detail = currentBudget(state);
  return detail?.adoption === null ? detail : null;
}

const isEmptied = (text: string) => /^[-–−]?$/.test(text.trim());

function tellUnknown(store: Store, unknown: readonly string[], help: string): void {
  if (unknown.length === 0) return;
  const named = [...new Set(unknown)].slice(0, 4).map((each) => `”${each}”`);
  store.getState().notices.show({
    tone: 'warn',
    text: `${unknown.length === 1 ? 'En uppgift' : `${unknown.length} uppgifter`} togs inte med: ${named.join(', ')}.`,
    help,
  });
}

/** Writes amounts as they were typed or pasted, as one step; tells what was not understood. */
export async function writeAmounts(
  store: Store,
  detail: BudgetDetail,
  columns: readonly BudgetColumn[],
  written: readonly WrittenCell[],
  also: readonly string[] = [],
): Promise<void> {
  const payers = store.getState().board.detail?.municipalities ?? [];
  const unknown: string[] = [...also];
  const cells = written.flatMap(({ row, column, text }): CommandInput<'budget.fill'>['cells'] => {
    const { alternativeId } = columns[column] ?? {};
    const amount = isEmptied(text) ? null : amountFrom(text, 'tkr');
    if (alternativeId === undefined) return [];
    if (amount === null && !isEmptied(text)) {
      unknown.push(text.trim());
      return [];
    }
    const municipalityId = payers[row]?.id ?? null;
    return [{ alternativeId, municipalityId, ...(amount ?? { amount: null }) }];
  });
  if (cells.length > 0) await store.getState().run('budget.fill', { id: detail.budget.id, cells });
  tellUnknown(store, unknown, 'Skriv tusental kronor, som 8 615,5, eller kronor med kr efter. Högst hela kronor.');
}

/** Writes the shares of keys, as one step; tells what was not understood. */
export async function writeShares(
  store: Store,
  columns: readonly KeyColumn[],
  written: readonly WrittenCell[],
  also: readonly string[] = [],
): Promise<void> {
  const payers = store.getState().board.detail?.municipalities ?? [];
  const unknown: string[] = [...also];
  const cells = written.flatMap(({ row, column, text }): CommandInput<'allocationShare.fill'>['cells'] => {
    const keyId = columns[column]?.keyId;
    const municipalityId = payers[row]?.id;
    if (keyId === undefined || municipalityId === undefined) return [];
    if (isEmptied(text)) return [{ keyId, municipalityId, weight: null }];
    const weight = weightFrom(text);
    if (weight === null) {
      unknown.push(text.trim());
      return [];
    }
    return [{ keyId, municipalityId, ...weight }];
  });
  if (cells.length > 0) await store.getState().run('allocationShare.fill', { cells });
  tellUnknown(store, unknown, 'Skriv ett tal som är noll eller större, med högst sex decimaler.');
}

/** Begins the budget of the year on the screen. */
export async function begin(store: Store, year: number, carry: boolean): Promise<void> {
  const reply = await store.getState().run('budget.create', { year, carry });
  if (!reply.ok) return;
  await store.getState().budget.reload();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${budgetGridId} td[tabindex="0"]`)?.focus());
}

/** Adds an alternative, a copy of another where one is named; its name is ready to be written. */
export async function addAlternative(store: Store, fromId: string | null = null): Promise<void> {
  const detail = openBudget(store.getState());
  if (detail === null) return;
  const reply = await store.getState().run('budgetAlternative.create', { budgetId: detail.budget.id, fromId });
  if (!reply.ok) return;
  wishFocus(labelId(reply.value.id));
  await store.getState().budget.reload();
}

/** Adds an empty key to the year on the screen; its name is ready to be written. */
export async function addKey(store: Store): Promise<void> {
  const year = yearOf(store.getState());
  const reply = await store.getState().run('allocationKey.create', { year, unit: usualUnits.population });
  if (!reply.ok) return;
  wishFocus(keyNameId(reply.value.id));
  await store.getState().budget.reload();
}

/** Copies the keys of the latest earlier year that has any. */
export async function carryKeys(store: Store, { year, keysBefore }: BudgetYear): Promise<void> {
  if (keysBefore === null) return;
  const reply = await store.getState().run('allocationKey.carry', { fromYear: keysBefore.year, year });
  if (!reply.ok) return;
  await store.getState().budget.reload();
  offerUndo(
    store.getState(),
    `${reply.value.length === 1 ? 'En nyckel' : `${reply.value.length} nycklar`} är överförda.`,
  );
}

/** Distributes an amount by a key; what stood there can be had back. Answers why not, where it could not be. */
export async function distribute(
  store: Store,
  id: string,
  { id: keyId }: KeyDetail,
  amount: { readonly amount: number; readonly precision: number },
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Beloppet är inte fördelat'))) return null;
  const reply = await store.getState().call('budgetAlternative.distribute', { id, keyId, ...amount });
  if (!reply.ok) return reply.error;
  await store.getState().budget.reload();
  leaveDialog(store.getState());
  offerUndo(store.getState(), 'Beloppet är fördelat med nyckeln.');
  return null;
}

/** Adopts an alternative: from now on the budget stands as it is. Answers why not, where it could not be. */
export async function adopt(
  store: Store,
  { budget }: BudgetDetail,
  decision: { readonly alternativeId: string; readonly adoptedOn: string; readonly itemId?: string },
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Budgeten är inte fastställd'))) return null;
  const { call, progress, notices } = store.getState();
  progress.report({ command: 'budget.adopt', done: 0, total: 0 });
  const reply = await call('budget.adopt', { id: budget.id, ...decision });
  if (!reply.ok) return reply.error;
  await store.getState().budget.reload();
  leaveDialog(store.getState());
  notices.show({
    tone: 'ok',
    text: `Budgeten för ${budget.year} är fastställd.`,
    help: 'Det som står i den ändras inte mer. En ändring görs i en reviderad budget.',
  });
  return null;
}

/** Begins a revised budget after the adopted one. */
export async function revise(store: Store, { budget }: BudgetDetail, reason: string): Promise<void> {
  const reply = await store.getState().run('budget.revise', { id: budget.id, reason });
  if (!reply.ok) return;
  await store.getState().budget.reload();
  openVersion(store.getState(), budget.year, reply.value.version);
}

/** Puts the budget on an agenda and goes there. Answers why not, where it could not be. */
export async function placeOnAgenda(
  store: Store,
  { budget }: BudgetDetail,
  place: CommandInput<'budget.placeOnAgenda'>['place'],
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Budgeten är inte lagd på dagordningen'))) return null;
  const reply = await store.getState().call('budget.placeOnAgenda', { id: budget.id, place });
  if (!reply.ok) return reply.error;
  offerUndo(store.getState(), 'Budgeten står på dagordningen, med handlingen som bilaga.');
  openMeeting(store.getState(), reply.value.meetingId, reply.value.id);
  return null;
}

/** Makes the budget as a Word file. */
export async function makeWord(store: Store): Promise<void> {
  const detail = currentBudget(store.getState());
  if (detail !== null) await makeDocument(store, { document: 'budget', id: detail.budget.id });
}

/** Goes to a tab of the year on the screen. */
export function goToTab(store: Store, tab: 'plan' | 'budget' | 'keys'): void {
  openTab(store.getState(), yearOf(store.getState()), tab);
}
