import type { CommandInput } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import type { PlanDetail } from '../../shared/operational-plan/commands.ts';
import type { PlanAppendix, PlanChapter } from '../../shared/operational-plan/model.ts';
import { chapterBefore } from '../../shared/operational-plan/rules.ts';
import { appendixTitle, chapterTitle } from '../../shared/operational-plan/words.ts';
import { type AddedFile, addFiles } from '../agenda/add-files.ts';
import { handOver } from '../app/delivered.ts';
import { yearOf } from '../budget/place.ts';
import { wishFocus } from '../meeting/focus.ts';
import { makeDocument, makeWithFollowing, savedFirst } from '../meeting/make-document.ts';
import { openMeeting } from '../meeting/place.ts';
import { removeRow } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { comparedNow } from './compared.ts';
import { currentPartId, currentPlan, leaveDialog, openPart, openPlan, openPlanVersion } from './place.ts';

/** The id of the field with the title of a chapter or an appendix. */
export const titleId = (id: string) => `plan-title-${id}`;

const reload = (store: Store) => store.getState().operationalPlan.reload();

/** So many frames the text is waited for: the editor itself is fetched the first time. */
const mostFrames = 300;

/** Gives focus to the text of what is shown, as soon as it is there. */
function focusText(frames = mostFrames): void {
  requestAnimationFrame(() => {
    const text = document.querySelector<HTMLElement>('.plan-now [contenteditable=true]');
    if (text !== null) text.focus();
    else if (frames > 0) focusText(frames - 1);
  });
}

export async function begin(store: Store, carry: boolean): Promise<void> {
  const reply = await store.getState().run('operationalPlan.create', { year: yearOf(store.getState()), carry });
  if (!reply.ok) return;
  await reload(store);
  focusText();
}

/** Adds a chapter after the one that is shown, ready to be named. */
export async function addChapter(store: Store): Promise<void> {
  const detail = openPlan(store.getState());
  if (detail === null) return;
  const shown = currentPartId(store.getState());
  const at = detail.chapters.findIndex((each) => each.id === shown);
  const level = detail.chapters[at]?.level ?? 1;
  const place = at === -1 ? {} : { at: at + 1 };
  const reply = await store.getState().run('planChapter.create', { planId: detail.plan.id, level, ...place });
  if (!reply.ok) return;
  await reload(store);
  openPart(store.getState(), reply.value.id);
  wishFocus(titleId(reply.value.id));
}

export async function moveChapter(store: Store, id: string, to: number): Promise<void> {
  const reply = await store.getState().run('planChapter.move', { id, to });
  if (reply.ok) await reload(store);
}

/** The part that is shown when one is gone: the next, else the one before. */
function neighbour(rows: readonly { readonly id: string }[], id: string): string | null {
  const at = rows.findIndex((each) => each.id === id);
  return (rows[at + 1] ?? rows[at - 1])?.id ?? null;
}

export async function removeChapter(store: Store, detail: PlanDetail, chapter: PlanChapter): Promise<void> {
  const next = neighbour(detail.chapters, chapter.id);
  const gone = `Kapitlet ”${chapterTitle(chapter)}” är borttaget.`;
  if (!(await removeRow(store, { command: 'planChapter.remove', id: chapter.id, gone }))) return;
  openPart(store.getState(), next);
  await reload(store);
}

/** Takes back a chapter that the version before or last year had. */
export async function restoreChapter(store: Store, { plan }: PlanDetail, { chapterId }: PlanChapter): Promise<void> {
  const reply = await store.getState().run('planChapter.restore', { planId: plan.id, chapterId });
  if (!reply.ok) return;
  await reload(store);
  openPart(store.getState(), reply.value.id);
}

/** Takes the text it is held against into the chapter that is shown; what stood there can be had back. */
export async function copyLast(store: Store): Promise<void> {
  const { drafts, history, run } = store.getState();
  const compared = comparedNow(store.getState());
  const id = currentPartId(store.getState());
  const chapter = openPlan(store.getState())?.chapters.find((each) => each.id === id);
  const last = chapter && chapterBefore(chapter, compared?.chapters ?? []);
  if (compared === null || last === undefined || chapter === undefined || (await drafts.flush()) > 0) return;
  await history.seal();
  const reply = await run('planChapter.update', { id: chapter.id, patch: { text: last.text } });
  await history.seal();
  if (reply.ok) offerUndo(store.getState(), `Texten är ersatt med den i ${compared.name}.`);
}

/** Saves and goes to the next chapter or appendix, where one goes on writing. */
export async function doneAndNext(store: Store): Promise<void> {
  const detail = currentPlan(store.getState());
  if (detail === null) return;
  const all = [...detail.chapters, ...detail.appendices];
  const next = all[all.findIndex((each) => each.id === currentPartId(store.getState())) + 1];
  await store.getState().drafts.flush();
  if (next === undefined) return;
  openPart(store.getState(), next.id);
  // A file has no text to write: its title is the first thing in it.
  if ('sha256' in next && next.sha256 !== null) wishFocus(titleId(next.id));
  else focusText();
}

/** Gives focus to the title of what is shown. */
export function renameShown(store: Store): void {
  const id = currentPartId(store.getState());
  if (id !== null) wishFocus(titleId(id), true);
}

/** Shows a chapter or an appendix, and gives focus to its title. */
export function renamePart(store: Store, id: string): void {
  openPart(store.getState(), id);
  renameShown(store);
}

/** Adds an appendix that is written here, ready to be named. */
export async function addAppendix(store: Store): Promise<void> {
  const detail = openPlan(store.getState());
  if (detail === null) return;
  const reply = await store.getState().run('planAppendix.add', { planId: detail.plan.id });
  if (!reply.ok) return;
  await reload(store);
  openPart(store.getState(), reply.value.id);
  wishFocus(titleId(reply.value.id));
}

export async function addAppendixFiles(store: Store, { plan }: PlanDetail, files: readonly File[]): Promise<void> {
  const add = ({ title, fileName, mediaType, bytes }: AddedFile) =>
    store.getState().run('planAppendix.add', { planId: plan.id, title, fileName, mediaType, bytes });
  await addFiles(store.getState(), files, add);
  await reload(store);
}

export async function removeAppendix(store: Store, detail: PlanDetail, row: PlanAppendix): Promise<void> {
  const next = neighbour(detail.appendices, row.id);
  const gone = `Bilagan ”${appendixTitle(row)}” är borttagen.`;
  if (!(await removeRow(store, { command: 'planAppendix.remove', id: row.id, gone }))) return;
  openPart(store.getState(), next);
  await reload(store);
}

export async function moveAppendix(store: Store, id: string, to: number): Promise<void> {
  const reply = await store.getState().run('planAppendix.move', { id, to });
  if (reply.ok) await reload(store);
}

export async function openAppendix(store: Store, id: string): Promise<void> {
  const reply = await store.getState().run('planAppendix.open', { id });
  if (reply.ok && reply.value.kind === 'download') handOver(store.getState(), [reply.value]);
}

/** Adds a chapter to the board's template, ready to be named. */
export async function addToTemplate(store: Store): Promise<void> {
  const reply = await store.getState().run('planTemplateChapter.create', {});
  if (!reply.ok) return;
  await reload(store);
  wishFocus(titleId(reply.value.id));
}

/** Adopts the plan: from now on it stands as it is. Answers why not, where it could not be. */
export async function adopt(
  store: Store,
  { plan }: PlanDetail,
  decision: { readonly adoptedOn: string; readonly itemId?: string },
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Verksamhetsplanen är inte fastställd'))) return null;
  const { call, progress, notices } = store.getState();
  progress.report({ command: 'operationalPlan.adopt', done: 0, total: 0 });
  const reply = await call('operationalPlan.adopt', { id: plan.id, ...decision });
  if (!reply.ok) return reply.error;
  await reload(store);
  leaveDialog(store.getState());
  notices.show({
    tone: 'ok',
    text: `Verksamhetsplanen för ${plan.year} är fastställd.`,
    help: 'Det som står i den ändras inte mer. En ändring görs i en ny version.',
  });
  return null;
}

/** Begins the next version of the adopted plan. */
export async function revise(store: Store, { plan }: PlanDetail, reason: string): Promise<void> {
  const reply = await store.getState().run('operationalPlan.revise', { id: plan.id, reason });
  if (!reply.ok) return;
  await reload(store);
  openPlanVersion(store.getState(), reply.value.version);
}

export async function removePlan(store: Store): Promise<void> {
  const detail = openPlan(store.getState());
  if (detail === null) return;
  const { id, year } = detail.plan;
  const gone = `Verksamhetsplanen för ${year} är borttagen.`;
  if (await removeRow(store, { command: 'operationalPlan.remove', id, gone })) await reload(store);
}

/** Puts the plan on an agenda and goes there. Answers why not, where it could not be. */
export async function placeOnAgenda(
  store: Store,
  { plan }: PlanDetail,
  place: CommandInput<'operationalPlan.placeOnAgenda'>['place'],
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Verksamhetsplanen är inte lagd på dagordningen'))) return null;
  const reply = await store.getState().call('operationalPlan.placeOnAgenda', { id: plan.id, place });
  if (!reply.ok) return reply.error;
  offerUndo(store.getState(), 'Verksamhetsplanen står på dagordningen, med handlingen som bilaga.');
  openMeeting(store.getState(), reply.value.meetingId, reply.value.id);
  return null;
}

export async function makeWord(store: Store): Promise<void> {
  const detail = currentPlan(store.getState());
  if (detail !== null) await makeDocument(store, { document: 'verksamhetsplan', id: detail.plan.id });
}

/** The plan with the files of its appendices. */
export async function makeWithAppendices(store: Store): Promise<void> {
  const detail = currentPlan(store.getState());
  if (detail !== null) await makeWithFollowing(store, 'operationalPlan.deliver', detail.plan.id);
}
