import type { auditCommands } from '../shared/audit/commands.ts';
import { type AuditQuestion, auditQuestion } from '../shared/audit/model.ts';
import { auditDetail } from './audit-detail.ts';
import { auditHandlingHandlers } from './audit-handling.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';
import { informationHandlers } from './information.ts';

type QuestionFields = Partial<Omit<AuditQuestion, 'id' | 'position'>>;

/** Adds questions after those that are there. */
function fillQuestions({ queries, newId }: Desk, rows: readonly QuestionFields[]): readonly AuditQuestion[] {
  const first = queries.auditQuestions.end();
  return rows.map((fields, at) =>
    queries.auditQuestions.insert(auditQuestion.parse({ ...fields, id: newId(), position: first + at })),
  );
}

export const auditHandlers: Handlers<typeof auditCommands> = {
  'audit.get': ({ queries }) => auditDetail(queries),
  ...entityHandlers('auditQuestion', auditQuestion, (queries) => queries.auditQuestions),
  'auditQuestion.fill': (desk, { rows }) => fillQuestions(desk, rows),
  ...auditHandlingHandlers,
  ...informationHandlers,
};
