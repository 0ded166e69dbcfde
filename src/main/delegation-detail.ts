import type {
  DecisionDetail,
  DecisionSummary,
  DelegationDetail,
  NotifiedMatterDetail,
} from '../shared/delegation/commands.ts';
import { foreseenDecisions } from '../shared/delegation/foreseen.ts';
import type { DelegatedDecision } from '../shared/delegation/model.ts';
import type { Queries } from './db/queries.ts';
import { shownDecisionAttachments } from './delegation-attachments.ts';
import { missingPeriodDocuments } from './delegation-period.ts';
import {
  basisTextOf,
  type Listed,
  listedItems,
  periodsOf,
  registryNumberOf,
  standingOf,
  summaryOf,
} from './delegation-standing.ts';

/** Drafts first, the youngest of them first; then by year and number, the newest first. */
function inOrder(a: DecisionSummary, b: DecisionSummary): number {
  if (a.number === null || b.number === null) {
    if (a.number !== null || b.number !== null) return a.number === null ? -1 : 1;
    return a.id < b.id ? 1 : -1;
  }
  return b.number.year - a.number.year || b.number.number - a.number.number;
}

/** Every decision as lists show it, in order. */
export function decisionSummaries(
  queries: Queries,
  listedAt: Listed = listedItems(queries),
): readonly DecisionSummary[] {
  return queries.delegatedDecisions
    .all()
    .map((each) => summaryOf(queries, each, listedAt))
    .toSorted(inOrder);
}

/** Every notified matter with where it is listed: those on no agenda first, then the newest first. */
export function matterDetails(
  queries: Queries,
  listedAt: Listed = listedItems(queries),
): readonly NotifiedMatterDetail[] {
  const all = queries.notifiedMatters.all().map((row) => ({
    ...row,
    registryNumber: registryNumberOf(queries, row.matterId),
    listed: row.agendaItemId === null ? null : listedAt(row.agendaItemId),
  }));
  const key = ({ listed, date, id }: NotifiedMatterDetail) => `${listed?.meetingDate ?? '9'} ${date ?? ''} ${id}`;
  return all.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** All of delegation but the texts of the decisions. */
export function delegationDetail(queries: Queries, today: string): DelegationDetail {
  const listedAt = listedItems(queries);
  const now = Number(today.slice(0, 4));
  const decisions = decisionSummaries(queries, listedAt);
  return {
    decisions,
    points: queries.delegationPoints.all(),
    templates: queries.decisionTemplates.all(),
    matters: matterDetails(queries, listedAt),
    foreseen: foreseenDecisions({
      years: [now - 1, now].map((year) => ({ year, periods: periodsOf(queries, year) })),
      meetings: queries.meetings.all(),
      decisions,
      today,
    }),
  };
}

function periodName(queries: Queries, { year, periodKey }: DelegatedDecision): string {
  if (year === null || periodKey === null) return '';
  const name = periodsOf(queries, year).find((each) => each.key === periodKey)?.name ?? periodKey;
  return `${name} ${year}`;
}

/** A decision whole. */
export function decisionDetail(queries: Queries, id: string): DecisionDetail {
  const decision = queries.delegatedDecisions.require(id);
  return {
    decision,
    period: periodName(queries, decision),
    basisText: basisTextOf(queries, decision),
    attachments: shownDecisionAttachments(queries, id),
    missingDocuments: missingPeriodDocuments(queries, decision),
    ...standingOf(queries, decision, listedItems(queries)),
  };
}
