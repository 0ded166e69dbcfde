import type { DecisionSummary } from '../shared/delegation/commands.ts';
import { deciderText } from '../shared/delegation/decision-value.ts';
import { type NotifiedDecision, type NotifiedList, nothingNotified } from '../shared/delegation/notified.ts';
import type { Queries } from './db/queries.ts';
import { listedItems, registryNumberOf, summaryOf } from './delegation-standing.ts';

function decisionRow(each: DecisionSummary): readonly NotifiedDecision[] {
  const { id, number, decidedOn, title, registryNumber, basis, basisText } = each;
  if (number === null || decidedOn === null) return [];
  const decider = deciderText(each);
  return [{ id, number, decidedOn, title, registryNumber, decider, basisText, urgent: basis === '6:39' }];
}

/** What an agenda item notifies, in order. */
export function notifiedList(queries: Queries, agendaItemId: string): NotifiedList {
  const listed = queries.decisionNotifications.of(agendaItemId);
  const matters = queries.notifiedMatters.of(agendaItemId);
  if (listed.length === 0 && matters.length === 0) return nothingNotified;
  const listedAt = listedItems(queries);
  const decisions = listed.map((each) => queries.delegatedDecisions.require(each.delegatedDecisionId));
  return {
    decisions: decisions.flatMap((each) => decisionRow(summaryOf(queries, each, listedAt))),
    matters: matters.map(({ id, title, date, matterId, sender }) => {
      const registryNumber = registryNumberOf(queries, matterId);
      return { id, title: title.trim(), date, registryNumber, sender };
    }),
  };
}
