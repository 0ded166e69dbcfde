import * as z from 'zod';
import { emptyRichText } from '../rich-text.ts';
import { richText } from '../rich-text-model.ts';
import { id, isoDate, line, position, text } from '../values.ts';

export const auditKinds = ['question', 'recommendation'] as const;
export type AuditKind = (typeof auditKinds)[number];

export const auditStatuses = ['open', 'ongoing', 'done', 'dropped'] as const;
export type AuditStatus = (typeof auditStatuses)[number];

/** A question or a recommendation from a municipality's auditors (KL 9:34–35, 12:1, 12:9), kept through the years until it is closed. */
export const auditQuestion = z.strictObject({
  id,
  position: position.default(0),
  kind: z.enum(auditKinds).default('question'),
  /** The year that the review is about. */
  year: z.int().min(2000).max(2100),
  /** Which review (granskning) it comes from. */
  review: line.default(''),
  /** Whose auditors; null where it is all of them together. */
  municipalityId: id.nullable().default(null),
  text: text.default(''),
  answer: richText.default(emptyRichText),
  /** What is done because of it. */
  measure: text.default(''),
  owner: line.default(''),
  status: z.enum(auditStatuses).default('open'),
  /** Why it is not pursued. */
  reason: text.default(''),
  dueOn: isoDate.nullable().default(null),
});
export type AuditQuestion = Readonly<z.infer<typeof auditQuestion>>;

/** That a question is taken up in an agenda item. */
export const auditHandling = z.strictObject({
  id,
  agendaItemId: id,
  position: position.default(0),
  questionId: id,
});
export type AuditHandling = Readonly<z.infer<typeof auditHandling>>;
