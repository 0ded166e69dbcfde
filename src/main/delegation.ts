import type { delegationCommands } from '../shared/delegation/commands.ts';
import {
  type DelegationPoint,
  decisionTemplate,
  delegationPoint,
  type NotifiedMatter,
  notifiedMatter,
} from '../shared/delegation/model.ts';
import { decisionAttachmentHandlers } from './delegation-attachments.ts';
import { decide, deliverDecision } from './delegation-decide.ts';
import { decisionDetail, delegationDetail } from './delegation-detail.ts';
import { createDraft } from './delegation-draft.ts';
import { mustBeOpen, notificationHandlers } from './delegation-notify.ts';
import { attachPeriodDocuments, missingPeriodDocuments } from './delegation-period.ts';
import { entityHandlers } from './entity.ts';
import type { Desk, Handlers } from './handlers.ts';

type PointFields = Partial<Omit<DelegationPoint, 'id' | 'position'>>;

/** Adds points of the order at its end, or in place of all there are. */
function fillPoints({ queries, newId }: Desk, rows: readonly PointFields[], replace: boolean) {
  const { delegationPoints } = queries;
  if (replace) for (const each of delegationPoints.all()) delegationPoints.remove(each.id);
  const first = delegationPoints.end();
  rows.forEach((fields, at) => {
    delegationPoints.insert(delegationPoint.parse({ ...fields, id: newId(), position: first + at }));
  });
  return delegationPoints.all();
}

const matters = entityHandlers('notifiedMatter', notifiedMatter, (queries) => queries.notifiedMatters, 'agendaItemId');

/** A change to a matter that would put it on a list that is approved is ended. */
function openPlace({ queries }: Desk, agendaItemId: NotifiedMatter['agendaItemId'] | undefined): void {
  if (agendaItemId != null) mustBeOpen(queries, agendaItemId);
}

export const delegationHandlers: Handlers<typeof delegationCommands> = {
  'delegation.get': ({ queries, today }) => delegationDetail(queries, today),
  'delegatedDecision.get': ({ queries }, { id }) => decisionDetail(queries, id),
  'delegatedDecision.create': (desk, { templateId, period, fields }) => createDraft(desk, templateId, period, fields),
  'delegatedDecision.update': ({ queries }, { id, patch }) => queries.delegatedDecisions.update(id, patch),
  'delegatedDecision.remove': ({ queries }, { id }) => {
    queries.delegatedDecisions.remove(id);
    return { id };
  },
  'delegatedDecision.decide': decide,
  'delegatedDecision.deliver': (house, { id }, caller) => deliverDecision(house, id, caller),
  'delegatedDecision.addPeriodDocuments': (desk, { id }) => {
    const decision = desk.queries.delegatedDecisions.require(id);
    attachPeriodDocuments(desk, decision, missingPeriodDocuments(desk.queries, decision));
    return desk.queries.decisionAttachments.of(id);
  },
  ...decisionAttachmentHandlers,
  ...entityHandlers('delegationPoint', delegationPoint, (queries) => queries.delegationPoints),
  'delegationPoint.fill': (desk, { rows, replace }) => fillPoints(desk, rows, replace),
  ...entityHandlers('decisionTemplate', decisionTemplate, (queries) => queries.decisionTemplates),
  ...matters,
  'notifiedMatter.create': (desk, fields) => {
    openPlace(desk, fields.agendaItemId);
    return matters['notifiedMatter.create'](desk, fields);
  },
  'notifiedMatter.update': (desk, input) => {
    openPlace(desk, input.patch.agendaItemId);
    return matters['notifiedMatter.update'](desk, input);
  },
  ...notificationHandlers,
};
