import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import type { Route } from '../store/route.ts';
import type { State } from '../store/state.ts';

/** The address of the auditors' questions: `revision/<question>/<dialog>`, or `revision/-/<dialog>` without a question. */
export const auditPath = 'revision';

const none = '-';
const dialogs = { klistra: 'paste', ta: 'place' } as const;
type Dialog = (typeof dialogs)[keyof typeof dialogs];

export interface Place {
  readonly questionId: string | null;
  readonly dialog: Dialog | null;
}

export function placeOf({ screen, parts: [id, word] }: Route): Place {
  if (screen !== auditPath) return { questionId: null, dialog: null };
  const dialog = word !== undefined && Object.hasOwn(dialogs, word) ? dialogs[word as keyof typeof dialogs] : null;
  return { questionId: id === undefined || id === none ? null : id, dialog };
}

export function openQuestion(state: State, id: string): void {
  state.route.go(auditPath, id);
}

function wordOf(dialog: Dialog): string {
  return Object.entries(dialogs).find(([, each]) => each === dialog)?.[0] ?? '';
}

/** Opens a dialog over what is on the screen. */
export function showDialog(state: State, dialog: Dialog): void {
  state.route.go(auditPath, placeOf(state.route).questionId ?? none, wordOf(dialog));
}

/** Closes the dialog and stays where one was. */
export function leaveDialog(state: State): void {
  const { questionId } = placeOf(state.route);
  state.route.go(auditPath, ...(questionId === null ? [] : [questionId]));
}

/** The question on the screen, once it is read. */
export function currentQuestion(state: State): AuditQuestionDetail | null {
  const { questionId } = placeOf(state.route);
  return state.audit.questions?.find((each) => each.id === questionId) ?? null;
}
