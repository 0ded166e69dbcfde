import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import { isClosed } from '../../shared/audit/rules.ts';
import { today } from '../app/moment.ts';
import { wishFocus } from '../meeting/focus.ts';
import { makeDocument } from '../meeting/make-document.ts';
import { removeRow } from '../store/removal.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { auditPath, currentQuestion, openQuestion, placeOf } from './place.ts';

/** Where one goes into a question: its text. */
export const textId = (id: string) => `audit-text-${id}`;

/** A new question of the same review as the one on the screen, else of this year's. */
export async function addQuestion(store: Store): Promise<void> {
  const { run, audit } = store.getState();
  const like = currentQuestion(store.getState()) ?? audit.questions?.[0];
  const { year = Number(today().slice(0, 4)), review = '', municipalityId = null } = like ?? {};
  const reply = await run('auditQuestion.create', { year, review, municipalityId });
  if (!reply.ok) return;
  await store.getState().audit.readAll();
  wishFocus(textId(reply.value.id));
  openQuestion(store.getState(), reply.value.id);
}

/** What a question is called in a message. */
export function shortText(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

export async function removeQuestion(store: Store, id: string): Promise<void> {
  const found = store.getState().audit.questions?.find((each) => each.id === id);
  if (!found) return;
  const name = found.text.trim() === '' ? 'Frågan' : `”${shortText(found.text)}”`;
  const gone = await removeRow(store, { command: 'auditQuestion.remove', id, gone: `${name} är borttagen.` });
  if (gone && placeOf(store.getState().route).questionId === id) store.getState().route.go(auditPath);
}

/** What a dialogue would take up: what is not closed. */
export function toTakeUp(state: State): readonly AuditQuestionDetail[] {
  return (state.audit.questions ?? []).filter((each) => !isClosed(each));
}

/** The questions of the review year on the screen, else of the newest, as a Word file. */
export async function makeWord(store: Store): Promise<void> {
  const { audit } = store.getState();
  const year = (currentQuestion(store.getState()) ?? audit.questions?.[0])?.year;
  if (year !== undefined) await makeDocument(store, { document: 'revision', id: String(year) });
}
