import { afterFebruary, afterNovember } from './after.ts';
import { askedByAuditors, auditedInDecember } from './audit.ts';
import { adoptBudget, budget2026, budget2027 } from './budgets.ts';
import {
  buyFirewalls,
  decidePeriod,
  delegationOrder,
  notifiedInFebruary2026,
  notifiedInFebruary2027,
  notifiedInNovember,
} from './delegation.ts';
import { informedInFebruary2027, informedInNovember } from './information.ts';
import type { PastDesk } from './lived.ts';
import { adoptPlan, plan2026, plan2027 } from './plans.ts';
import { writeReport } from './reports.ts';
import { risksOf2026, risksOf2027, writeFollowUp } from './risk-years.ts';
import { proposedFor2027, thoughtOf2028 } from './rotation.ts';

/** The plans of 2026, which the board adopted on 10 November 2025; answers the risks' ids by their keys. */
async function autumnOf2025(desk: PastDesk): Promise<ReadonlyMap<string, string>> {
  const riskIds = await risksOf2026(desk);
  await budget2026(desk);
  await plan2026(desk);
  return riskIds;
}

/** What was decided between the meetings of 2026; answers the decisions' ids. */
async function betweenTheMeetings(desk: PastDesk): Promise<readonly string[]> {
  await delegationOrder(desk);
  await writeReport(desk, 't1');
  await writeFollowUp(desk, 't1', '2026-05-11');
  const spring = await decidePeriod(desk, 't1', '2026-05-18', 'Anders Bergfalk');
  const firewalls = await buyFirewalls(desk);
  await writeReport(desk, 't2');
  await writeFollowUp(desk, 't2', '2026-09-10');
  const autumn = await decidePeriod(desk, 't2', '2026-09-16', 'Sara Lindhé');
  return [spring, firewalls, autumn];
}

/** The meeting of November 2026: what was laid before it, what it adopted, and its minutes. */
async function november(
  desk: PastDesk,
  riskIds: ReadonlyMap<string, string>,
  decisionIds: readonly string[],
): Promise<void> {
  await risksOf2027(desk, riskIds);
  const planId = await plan2027(desk, 'm2026-11-budget');
  const budget = await budget2027(desk, 'm2026-11-budget');
  await proposedFor2027(desk);
  await informedInNovember(desk);
  await notifiedInNovember(desk, decisionIds);
  await askedByAuditors(desk);
  await adoptBudget(desk, budget, '2026-11-09', '2026-11-10');
  await adoptPlan(desk, planId, '2026-11-09', '2026-11-10');
  await afterNovember(desk);
}

/** What is ready for the meeting of February 2027: the year's report and follow-up are open until it has decided. */
async function towardsFebruary2027(desk: PastDesk): Promise<void> {
  await informedInFebruary2027(desk);
  await notifiedInFebruary2027(desk);
  const subjectId = await writeFollowUp(desk, 't3', '2027-01-15');
  const agendaItemId = 'm2027-02-internkontroll';
  await desk.call('attachment.addMade', { agendaItemId, document: 'uppfoljning', subjectId });
  await auditedInDecember(desk);
  await thoughtOf2028(desk);
  const id = await writeReport(desk, 't3');
  await desk.call('report.placeOnAgenda', { id, place: { itemId: 'm2027-02-arsrapport' } });
}

/** What the board and its officers did beside the meetings, from the autumn of 2025 to January 2027. */
export async function boardYears(desk: PastDesk): Promise<void> {
  const riskIds = await autumnOf2025(desk);
  await notifiedInFebruary2026(desk);
  await afterFebruary(desk);
  const decisionIds = await betweenTheMeetings(desk);
  await november(desk, riskIds, decisionIds);
  await towardsFebruary2027(desk);
}
