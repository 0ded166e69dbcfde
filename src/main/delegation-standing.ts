import type { DecisionStanding, DecisionSummary } from '../shared/delegation/commands.ts';
import type { DecisionValue } from '../shared/delegation/decision-value.ts';
import { decisionState, type ListedItem, notificationDemand } from '../shared/delegation/demand.ts';
import type { DelegatedDecision } from '../shared/delegation/model.ts';
import { basisText, notifies } from '../shared/delegation/rules.ts';
import { type ReportingPeriod, usualPeriods } from '../shared/risk/scale.ts';
import type { Queries } from './db/queries.ts';
import { decidedAt } from './risk-detail.ts';

/** The periods of a year: its analysis' own, or those that a board begins with. */
export function periodsOf(queries: Queries, year: number): readonly ReportingPeriod[] {
  const newest = queries.risk.analyses().find((each) => each.year === year);
  const periods = newest ? queries.riskAnalyses.require(newest.id).periods : [];
  return periods.length > 0 ? periods : usualPeriods;
}

/** A decision as it was frozen; undefined while it is a draft. */
export function frozenDecision(queries: Queries, id: string): { id: string; value: DecisionValue } | undefined {
  const found = queries.frozenOf.about(id).findLast((each) => each.kind === 'delegatedDecision');
  return found && { id: found.id, value: JSON.parse(queries.frozen.require(found.id).value) as DecisionValue };
}

/** Whether the minutes that hold an agenda item are approved, at once or with its meeting. */
export function isApproved(queries: Queries, itemId: string): boolean {
  const { meetingId } = queries.agendaItems.require(itemId);
  const about = [...queries.frozenOf.about(itemId), ...queries.frozenOf.about(meetingId)];
  return about.some((each) => each.kind === 'immediate' || each.kind === 'minutes');
}

/**
 * An agenda item as the place where something is notified, looked up once; null for one that notifies nothing: it is
 * withdrawn, tabled or referred, or its meeting is cancelled.
 */
export function listedItems(queries: Queries): (itemId: string) => ListedItem | null {
  const known = new Map<string, ListedItem | null>();
  const look = (itemId: string): ListedItem | null => {
    const item = queries.agendaItems.require(itemId);
    const meeting = queries.meetings.require(item.meetingId);
    const put = item.outcome === 'tabled' || item.outcome === 'referred';
    if (item.withdrawn || put || meeting.status === 'cancelled') return null;
    return {
      itemId,
      meetingId: meeting.id,
      meetingDate: meeting.date,
      paragraph: decidedAt(queries, itemId).paragraph,
      approved: isApproved(queries, itemId),
    };
  };
  return (itemId) => {
    const found = known.get(itemId) ?? look(itemId);
    known.set(itemId, found);
    return found;
  };
}

export type Listed = ReturnType<typeof listedItems>;

type Frozen = ReturnType<typeof frozenDecision>;

/** How a decision stands. */
export function standingOf(
  queries: Queries,
  decision: DelegatedDecision,
  listedAt: Listed,
  frozen: Frozen = frozenDecision(queries, decision.id),
): DecisionStanding {
  const point = queries.delegationPoints.get(decision.pointId ?? '');
  const listed = queries.delegation.listedAt(decision.id).flatMap(({ agendaItemId }) => listedAt(agendaItemId) ?? []);
  const notified = frozen?.value.notified ?? notifies(decision.basis, point);
  const { decidedOn, basis } = decision;
  return {
    state: decisionState({ decidedOn, listed }),
    number: queries.delegation.numberOf(decision.id),
    notified,
    listed,
    demand: notificationDemand({ decidedOn, basis, notified, listed }, queries.meetings.all()),
  };
}

/** The registry number of a matter; empty where it has none yet. */
export function registryNumberOf(queries: Queries, matterId: string | null): string {
  return queries.matters.get(matterId ?? '')?.registryNumber.trim() ?? '';
}

/** On what a decision rests, in words: as it was decided where it is. */
export function basisTextOf(
  queries: Queries,
  decision: DelegatedDecision,
  frozen: Frozen = frozenDecision(queries, decision.id),
): string {
  return frozen?.value.basisText ?? basisText(decision.basis, queries.delegationPoints.get(decision.pointId ?? ''));
}

/** A decision as lists show it. */
export function summaryOf(queries: Queries, decision: DelegatedDecision, listedAt: Listed): DecisionSummary {
  const { id, title, decidedOn, deciderName, deciderRole, basis, year, periodKey } = decision;
  const frozen = frozenDecision(queries, id);
  return {
    ...{ id, title, decidedOn, deciderName, deciderRole, basis, year, periodKey },
    registryNumber: registryNumberOf(queries, decision.matterId),
    basisText: basisTextOf(queries, decision, frozen),
    ...standingOf(queries, decision, listedAt, frozen),
  };
}
