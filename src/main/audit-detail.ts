import type { AuditDetail, AuditQuestionDetail } from '../shared/audit/commands.ts';
import type { AuditQuestion } from '../shared/audit/model.ts';
import type { ItemQuestion } from '../shared/audit/printed.ts';
import { inAuditOrder } from '../shared/audit/rules.ts';
import type { Queries } from './db/queries.ts';
import { type Listed, listedItems } from './delegation-standing.ts';

/** A question with the name of those who asked. */
export function itemQuestion(queries: Queries, question: AuditQuestion): ItemQuestion {
  return { ...question, auditors: queries.municipalities.get(question.municipalityId ?? '')?.name ?? '' };
}

/** The questions that an agenda item takes up, in order. */
export function itemQuestions(queries: Queries, agendaItemId: string): readonly ItemQuestion[] {
  const handled = queries.auditHandlings.of(agendaItemId);
  return handled.map((each) => itemQuestion(queries, queries.auditQuestions.require(each.questionId)));
}

/** A question with where it is taken up; items that are withdrawn or put off do not count. */
export function questionDetail(queries: Queries, question: AuditQuestion, listedAt: Listed): AuditQuestionDetail {
  return { ...question, handled: queries.audit.itemIdsOf(question.id).flatMap((itemId) => listedAt(itemId) ?? []) };
}

/** All questions, the newest review first. */
export function auditDetail(queries: Queries): AuditDetail {
  const listedAt = listedItems(queries);
  const questions = inAuditOrder(queries.auditQuestions.all());
  return { questions: questions.map((each) => questionDetail(queries, each, listedAt)) };
}
