import { type Attachment, attachment } from '../shared/agenda/model.ts';
import type { DecisionAttachment } from '../shared/delegation/model.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';
import { attachMade } from './made/attach.ts';

/** Whether an attachment of an item is the same document as one that follows a decision. */
function isSame(a: Attachment, b: DecisionAttachment): boolean {
  if (b.document !== null) return a.document === b.document && a.subjectId === b.subjectId;
  return a.document === null && a.title === b.title && a.sha256 === b.sha256;
}

/** Lets a decision that is notified, and what follows it, follow the agenda item too, so that the packet holds them. */
export function attachDecision(desk: Desk, agendaItemId: string, decisionId: string): void {
  const { queries, newId } = desk;
  attachMade(desk, agendaItemId, 'delegationsbeslut', decisionId);
  for (const each of queries.decisionAttachments.of(decisionId)) {
    const { document, subjectId, title, date, fileName, mediaType, size, sha256 } = each;
    if (queries.attachments.of(agendaItemId).some((own) => isSame(own, each))) continue;
    const position = queries.attachments.end(agendaItemId);
    const file = { title, date, fileName, mediaType, size, sha256, document, subjectId };
    queries.attachments.insert(attachment.parse({ ...file, id: newId(), agendaItemId, position }));
  }
}

/** Takes them off again, but for what another decision that is notified there brings with it too. */
export function detachDecision(queries: Queries, agendaItemId: string, decisionId: string): void {
  const others = queries.decisionNotifications.of(agendaItemId).map((each) => each.delegatedDecisionId);
  const kept = others.flatMap((id) => queries.decisionAttachments.of(id));
  const gone = queries.decisionAttachments.of(decisionId);
  for (const own of queries.attachments.of(agendaItemId)) {
    const itself = own.document === 'delegationsbeslut' && own.subjectId === decisionId;
    const followed = gone.some((each) => isSame(own, each)) && !kept.some((each) => isSame(own, each));
    if (itself || followed) queries.attachments.remove(own.id);
  }
}
