import type { AuditQuestion } from '../../shared/audit/model.ts';
import { auditKindWords, isOverdue, isUnanswered } from '../../shared/audit/rules.ts';
import { longDate } from '../../shared/swedish.ts';
import { auditPath } from '../audit/place.ts';
import { shortText } from '../audit/steps.ts';
import { hashOf } from '../store/route.ts';
import type { PlanDue } from './plan-due.ts';

/** The auditors' questions whose day has passed, each by itself, and how many others wait for an answer. */
export function auditDue(questions: readonly AuditQuestion[], today: string): readonly PlanDue[] {
  const overdue = questions.filter((each) => isOverdue(each, today));
  const unanswered = questions.filter((each) => isUnanswered(each) && !isOverdue(each, today));
  const [first] = unanswered;
  const late = overdue.map(
    (each): PlanDue => ({
      id: `audit ${each.id}`,
      href: hashOf(auditPath, each.id),
      what: `${auditKindWords[each.kind]} från revisorerna: ${shortText(each.text) || 'utan text'}`,
      about: isUnanswered(each) ? 'Obesvarad' : 'Besvarad men inte avslutad',
      day: each.dueOn ?? today,
      dayText: `skulle vara klar ${longDate(each.dueOn ?? today)}`,
      urgency: 'late',
    }),
  );
  if (first === undefined) return late;
  const count = unanswered.length;
  const waiting: PlanDue = {
    id: 'audit unanswered',
    href: count === 1 ? hashOf(auditPath, first.id) : hashOf(auditPath),
    what: count === 1 ? 'En fråga från revisorerna är obesvarad' : `${count} frågor från revisorerna är obesvarade`,
    about: count === 1 ? shortText(first.text) : `Granskningen ${first.year} är den senaste`,
    day: unanswered.flatMap((each) => each.dueOn ?? []).toSorted()[0] ?? today,
    dayText: 'besvaras till nästa dialog',
    urgency: 'later',
  };
  return [...late, waiting];
}
