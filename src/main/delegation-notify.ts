import type { DecisionSummary, delegationCommands, ItemNotifications } from '../shared/delegation/commands.ts';
import type { NotifiedList } from '../shared/delegation/notified.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';
import { decisionSummaries, matterDetails } from './delegation-detail.ts';
import { notifiedList } from './delegation-list.ts';
import { attachDecision, detachDecision } from './delegation-notify-files.ts';
import { isApproved, listedItems } from './delegation-standing.ts';
import type { Desk, Handlers } from './handlers.ts';
import { placeOnAgenda } from './made/place-on-agenda.ts';

/** What is chosen: decisions and matters by their ids. */
interface Chosen {
  readonly decisionIds: readonly string[];
  readonly matterIds: readonly string[];
}

/** What an agenda item notifies, and what could be notified in it. */
function itemNotifications(queries: Queries, agendaItemId: string): ItemNotifications {
  const { meetingId } = queries.agendaItems.require(agendaItemId);
  const { date } = queries.meetings.require(meetingId);
  const waits = (each: DecisionSummary) =>
    each.decidedOn !== null && each.decidedOn <= date && each.notified && each.listed.length === 0;
  const listedAt = listedItems(queries);
  const own = new Set(queries.decisionNotifications.of(agendaItemId).map((each) => each.delegatedDecisionId));
  return {
    list: notifiedList(queries, agendaItemId),
    matters: queries.notifiedMatters.of(agendaItemId),
    offeredDecisions: decisionSummaries(queries, listedAt)
      .filter((each) => waits(each) && !own.has(each.id))
      .toReversed(),
    offeredMatters: matterDetails(queries, listedAt).filter(
      (each) => each.listed === null && each.agendaItemId !== agendaItemId,
    ),
  };
}

/** Ends a change to what was notified in minutes that are approved. */
export function mustBeOpen(queries: Queries, agendaItemId: string): void {
  if (isApproved(queries, agendaItemId)) fail('item.frozen', { what: 'agenda_item' });
}

function addDecision(desk: Desk, agendaItemId: string, delegatedDecisionId: string): void {
  const { queries, newId } = desk;
  const { decidedOn } = queries.delegatedDecisions.require(delegatedDecisionId);
  if (decidedOn === null) {
    const message = 'Beslutet är ett utkast. Det kan anmälas när det är fattat.';
    fail('rule.broken', { rule: 'decision.draft', message });
  }
  const there = queries.decisionNotifications.of(agendaItemId);
  if (there.some((each) => each.delegatedDecisionId === delegatedDecisionId)) return;
  const position = queries.decisionNotifications.end(agendaItemId);
  queries.decisionNotifications.insert({ id: newId(), agendaItemId, position, delegatedDecisionId });
  attachDecision(desk, agendaItemId, delegatedDecisionId);
}

function add(desk: Desk, agendaItemId: string, { decisionIds, matterIds }: Chosen): NotifiedList {
  const { queries } = desk;
  mustBeOpen(queries, agendaItemId);
  for (const each of decisionIds) addDecision(desk, agendaItemId, each);
  for (const each of matterIds) {
    queries.notifiedMatters.update(each, { agendaItemId, position: queries.notifiedMatters.end(agendaItemId) });
  }
  return notifiedList(queries, agendaItemId);
}

function remove({ queries }: Desk, agendaItemId: string, { decisionIds, matterIds }: Chosen): NotifiedList {
  for (const each of queries.decisionNotifications.of(agendaItemId)) {
    if (!decisionIds.includes(each.delegatedDecisionId)) continue;
    queries.decisionNotifications.remove(each.id);
    detachDecision(queries, agendaItemId, each.delegatedDecisionId);
  }
  for (const each of queries.notifiedMatters.of(agendaItemId)) {
    if (matterIds.includes(each.id)) queries.notifiedMatters.update(each.id, { agendaItemId: null });
  }
  return notifiedList(queries, agendaItemId);
}

/** The notification item of a meeting, made at the end of its agenda where there is none. */
function notificationItem(desk: Desk, meetingId: string): string {
  const { queries } = desk;
  const there = queries.agendaItems.of(meetingId).find((each) => each.kind === 'notification' && !each.withdrawn);
  if (there) return there.id;
  const proposal = { intro: 'Nämnden beslutar att godkänna redovisningen av det som har anmälts.', clauses: [] };
  return placeOnAgenda(desk, { meetingId }, { kind: 'notification', title: 'Anmälningsärenden', proposal }).id;
}

type NotificationCommands = Pick<
  typeof delegationCommands,
  Extract<keyof typeof delegationCommands, `notification.${string}`>
>;

export const notificationHandlers: Handlers<NotificationCommands> = {
  'notification.get': ({ queries }, { agendaItemId }) => itemNotifications(queries, agendaItemId),
  'notification.add': (desk, { agendaItemId, ...chosen }) => add(desk, agendaItemId, chosen),
  'notification.remove': (desk, { agendaItemId, ...chosen }) => remove(desk, agendaItemId, chosen),
  'notification.move': ({ queries }, { agendaItemId, delegatedDecisionId, to }) => {
    const row = queries.decisionNotifications
      .of(agendaItemId)
      .find((each) => each.delegatedDecisionId === delegatedDecisionId);
    if (!row) return fail('item.missing', { what: 'decision_notification', id: delegatedDecisionId });
    queries.decisionNotifications.move(row.id, to);
    return queries.decisionNotifications.require(row.id);
  },
  'notification.place': (desk, { meetingId, ...chosen }) => {
    const agendaItemId = notificationItem(desk, meetingId);
    add(desk, agendaItemId, chosen);
    return { agendaItemId };
  },
};
