import { type DecisionValue, decisionValue } from '../shared/delegation/decision-value.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { shownDecisionAttachments } from './delegation-attachments.ts';
import { frozenDecision } from './delegation-standing.ts';

/** A decision as it was decided, or as it stands. */
export function decisionNow(
  queries: Queries,
  id: string,
): { readonly value: DecisionValue; readonly frozenId: string | null } {
  const frozen = frozenDecision(queries, id);
  if (frozen) return { value: frozen.value, frozenId: frozen.id };
  const decision = queries.delegatedDecisions.require(id);
  const point = queries.delegationPoints.get(decision.pointId ?? '');
  const attachments = shownDecisionAttachments(queries, id);
  return {
    value: decisionValue(boardDetail(queries), { decision, number: null, point, attachments }),
    frozenId: null,
  };
}
