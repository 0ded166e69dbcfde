import type { CommandInput } from '../../shared/commands.ts';
import type { Failure } from '../../shared/errors.ts';
import { chapters } from '../../shared/report/chapters.ts';
import type { EarlierText, ReportDetail } from '../../shared/report/commands.ts';
import type { ChapterKind } from '../../shared/report/model.ts';
import { kindsOf } from '../../shared/report/notes.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { wishFocus } from '../meeting/focus.ts';
import { makeDocument, savedFirst } from '../meeting/make-document.ts';
import { openMeeting } from '../meeting/place.ts';
import { removeRow } from '../store/removal.ts';
import type { Store } from '../store/store.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { currentPage, currentReport, leaveDialog, openReport } from './place.ts';

/** Ids of places that steps lead to. */
export const chapterId = (kind: ChapterKind) => `report-${kind}`;
export const remarkTextId = (id: string) => `report-remark-${id}`;
export const missionTextId = (id: string) => `report-mission-${id}`;

/** Gives focus to what stands first in a chapter for the keyboard; false where it is not on the screen. */
export function focusChapter(kind: ChapterKind): boolean {
  const chapter = document.getElementById(chapterId(kind));
  if (chapter === null) return false;
  chapter.scrollIntoView({ block: 'nearest' });
  // A table is what one comes to its chapter for, and the text before it the exception.
  const figures = kind === 'economyTable' || kind === 'shares';
  const first =
    (figures ? chapter.querySelector<HTMLElement>('[data-cell]') : null) ??
    chapter.querySelector<HTMLElement>('[contenteditable=true], textarea, input');
  (first ?? chapter).focus({ preventScroll: true });
  return true;
}

/** The chapter that has focus. */
export function focusedChapter(): ChapterKind | null {
  const value = document.activeElement?.closest('[data-chapter]')?.getAttribute('data-chapter');
  return (value ?? null) as ChapterKind | null;
}

/** Moves focus so many chapters from the one that has it, or to the first. */
export function focusChapterAway(store: Store, by: 1 | -1): void {
  const detail = currentReport(store.getState());
  if (detail === null) return;
  const kinds = kindsOf(detail);
  const here = focusedChapter();
  const at = here === null ? (by === 1 ? -1 : kinds.length) : kinds.indexOf(here);
  const next = kinds[at + by];
  if (next !== undefined) focusChapter(next);
}

/** Begins the report of the period on the screen; the keyboard goes on in its first chapter. */
export async function begin(store: Store): Promise<void> {
  const page = currentPage(store.getState());
  if (page === null || page.detail !== null) return;
  const { run, report } = store.getState();
  const reply = await run('report.create', { year: page.year, periodKey: page.period.key });
  if (!reply.ok) return;
  await report.reload();
  const detail = currentReport(store.getState());
  const first = detail && kindsOf(detail)[0];
  // The editor comes a moment after the page.
  if (first) requestAnimationFrame(() => focusChapter(first));
}

/** Removes the open report on the screen; it can be had back. */
export async function removeReport(store: Store): Promise<void> {
  const detail = currentReport(store.getState());
  if (detail === null) return;
  const { periodName, year, id } = detail.report;
  await removeRow(store, { command: 'report.remove', id, gone: `Rapporten för ${periodName} ${year} är borttagen.` });
  await store.getState().report.reload();
}

export async function addChapter(store: Store, detail: ReportDetail, kind: ChapterKind): Promise<void> {
  const reply = await store.getState().run('reportChapter.add', { reportId: detail.report.id, kind });
  if (!reply.ok) return;
  await store.getState().report.reload();
  requestAnimationFrame(() => focusChapter(kind));
}

export async function removeChapter(store: Store, detail: ReportDetail, kind: ChapterKind): Promise<void> {
  const chapter = detail.chapters.find((each) => each.kind === kind);
  if (chapter === undefined) return;
  const gone = `Kapitlet ”${chapters[kind].title}” är borttaget.`;
  await removeRow(store, { command: 'reportChapter.remove', id: chapter.id, gone });
  await store.getState().report.reload();
}

/** Takes an earlier text into a chapter; what stood there can be had back. */
export async function copyEarlier(store: Store, kind: ChapterKind, earlier: EarlierText | undefined): Promise<void> {
  const { drafts, history, run } = store.getState();
  if (earlier === undefined || (await drafts.flush()) > 0) return;
  const chapter = currentReport(store.getState())?.chapters.find((each) => each.kind === kind);
  if (chapter === undefined) return;
  await history.seal();
  const reply = await run('reportChapter.update', { id: chapter.id, patch: { text: earlier.text } });
  await history.seal();
  if (reply.ok && !isEmptyRichText(chapter.text)) {
    offerUndo(store.getState(), `Texten är ersatt med den från ${earlier.period}.`);
  }
  focusChapter(kind);
}

/** A new part of the mission, ready to be written. */
export async function addMission(store: Store, detail: ReportDetail): Promise<void> {
  const reply = await store.getState().run('reportMission.create', { reportId: detail.report.id });
  if (!reply.ok) return;
  wishFocus(missionTextId(reply.value.id));
  await store.getState().report.reload();
}

/** Adds an empty remark of today to the decided report, ready to be written. */
export async function addRemark(store: Store, detail: ReportDetail, kind: ChapterKind | null): Promise<void> {
  const reply = await store.getState().run('reportRemark.create', { reportId: detail.report.id, kind, text: '' });
  if (!reply.ok) return;
  wishFocus(remarkTextId(reply.value.id));
  await store.getState().report.reload();
}

/** Makes the report as a Word file: as it was decided, or as a draft. */
export async function makeWord(store: Store): Promise<void> {
  const id = currentReport(store.getState())?.report.id;
  if (id !== undefined) await makeDocument(store, { document: 'rapport', id });
}

type Decision = Omit<CommandInput<'report.decide'>, 'id'>;

/** Decides the report: from now on it stands as it is. Answers why not, where it could not be. */
export async function decide(store: Store, { report: row }: ReportDetail, decision: Decision): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Rapporten är inte fryst'))) return null;
  const { call, progress, notices, report } = store.getState();
  progress.report({ command: 'report.decide', done: 0, total: 0 });
  const reply = await call('report.decide', { id: row.id, ...decision });
  if (!reply.ok) return reply.error;
  await report.reload();
  leaveDialog(store.getState());
  notices.show({
    tone: 'ok',
    text: `Rapporten för ${row.periodName} ${row.year} är fryst.`,
    help: 'Det som står i den ändras inte mer. Rättelser skrivs som anmärkningar.',
  });
  return null;
}

/** Puts the report on an agenda with its document, and goes to the item. Answers why not, where it could not be. */
export async function placeOnAgenda(
  store: Store,
  detail: ReportDetail,
  place: CommandInput<'report.placeOnAgenda'>['place'],
): Promise<Failure | null> {
  if (!(await savedFirst(store, 'Rapporten är inte lagd på dagordningen'))) return null;
  const reply = await store.getState().call('report.placeOnAgenda', { id: detail.report.id, place });
  if (!reply.ok) return reply.error;
  offerUndo(store.getState(), 'Rapporten står på dagordningen, med handlingen som bilaga.');
  openMeeting(store.getState(), reply.value.meetingId, reply.value.id);
  return null;
}

/** Goes so many periods from the one on the screen, in the list's order. */
export function goAway(store: Store, by: 1 | -1): void {
  const state = store.getState();
  const next = periodAway(state, by);
  if (next) openReport(state, next.year, next.key);
}

/** The period so many steps from the one on the screen; undefined where there is none. */
export function periodAway(state: ReturnType<Store['getState']>, by: 1 | -1) {
  const { years, openYear, openPeriod } = state.report;
  const all = (years ?? []).flatMap(({ year, periods }) => periods.map(({ key }) => ({ year, key })));
  const at = all.findIndex((each) => each.year === openYear && each.key === openPeriod);
  return at === -1 ? undefined : all[at + by];
}
