import { isEmptyRichText } from '../rich-text.ts';
import type { AuditKind, AuditQuestion, AuditStatus } from './model.ts';

/** What each kind is called. */
export const auditKindWords: Readonly<Record<AuditKind, string>> = {
  question: 'Fråga',
  recommendation: 'Rekommendation',
};

/** How each status is told: by a word and a sign, so that colour is never alone. */
export const auditStatusWords: Readonly<Record<AuditStatus, { readonly label: string; readonly sign: string }>> = {
  open: { label: 'Öppen', sign: '○' },
  ongoing: { label: 'Pågår', sign: '◐' },
  done: { label: 'Klar', sign: '●' },
  dropped: { label: 'Genomförs inte', sign: '✕' },
};

/** Whether nothing more is asked: it is done, or the board has chosen not to pursue it. */
export function isClosed({ status }: Pick<AuditQuestion, 'status'>): boolean {
  return status === 'done' || status === 'dropped';
}

/** Whether it waits for an answer. */
export function isUnanswered(question: Pick<AuditQuestion, 'status' | 'answer'>): boolean {
  return !isClosed(question) && isEmptyRichText(question.answer);
}

/** Whether its day has passed while it is not closed; the day itself is in time. */
export function isOverdue(question: Pick<AuditQuestion, 'status' | 'dueOn'>, today: string): boolean {
  return !isClosed(question) && question.dueOn !== null && question.dueOn < today;
}

/** What the list can be narrowed to. */
export const auditFilters = ['all', 'unclosed', 'unanswered', 'overdue', 'closed'] as const;
export type AuditFilter = (typeof auditFilters)[number];

/** Whether a question is among those that a filter shows. */
export function passes(question: AuditQuestion, filter: AuditFilter, today: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unclosed':
      return !isClosed(question);
    case 'unanswered':
      return isUnanswered(question);
    case 'overdue':
      return isOverdue(question, today);
    case 'closed':
      return isClosed(question);
  }
}

/** What should be looked at in a question, each as a sentence that says what to do. */
export function auditNotes(question: AuditQuestion, today: string): readonly string[] {
  const { status, reason, answer, kind, measure } = question;
  const add = (asked: boolean, text: string): readonly string[] => (asked ? [text] : []);
  return [
    ...add(isOverdue(question, today), 'Dagen har passerat. Ändra status, eller sätt en ny dag.'),
    ...add(status === 'dropped' && reason.trim() === '', 'Skriv varför den inte genomförs.'),
    ...add(status === 'done' && isEmptyRichText(answer), 'Den är klar men har inget svar. Skriv vad som svarades.'),
    ...add(
      kind === 'recommendation' && status === 'ongoing' && measure.trim() === '',
      'Skriv vilken åtgärd som pågår.',
    ),
  ];
}

/** The newest review first; within a year in the order they were put. */
export function inAuditOrder<Q extends Pick<AuditQuestion, 'year' | 'position' | 'id'>>(
  all: readonly Q[],
): readonly Q[] {
  return all.toSorted((a, b) => b.year - a.year || a.position - b.position || (a.id < b.id ? -1 : 1));
}
