import { attachmentLimit } from '../shared/agenda/limits.ts';
import type { DecisionAttachmentDetail, delegationCommands } from '../shared/delegation/commands.ts';
import { type DecisionAttachment, decisionAttachment } from '../shared/delegation/model.ts';
import { documentKinds } from '../shared/documents/commands.ts';
import type { MadeDocumentName } from '../shared/documents/made.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeFiles } from './made/export-made.ts';
import { madeDocument } from './made/made-documents.ts';

/** An attachment as it is shown: one that is made here has the title and day of what it is made of, where it has none. */
export function shownDecisionAttachment(queries: Queries, row: DecisionAttachment): DecisionAttachmentDetail {
  const { document, subjectId } = row;
  if (document === null) return { ...row, settled: true };
  const subject = madeDocument(document)
    .subjects(queries)
    .find((each) => each.id === subjectId);
  const kind = documentKinds.find((each) => each.name === document)?.title ?? document;
  const title = row.title.trim() === '' ? (subject?.title ?? `${kind} (borttagen)`) : row.title;
  return { ...row, title, date: row.date ?? subject?.date ?? null, settled: subject?.settled ?? false };
}

/** What follows a decision, in order. */
export function shownDecisionAttachments(queries: Queries, decisionId: string): readonly DecisionAttachmentDetail[] {
  return queries.decisionAttachments.of(decisionId).map((each) => shownDecisionAttachment(queries, each));
}

/** Lets a document that is made here follow a decision, if it does not already; call inside a write. */
export function attachMadeToDecision(
  { queries, newId }: Desk,
  delegatedDecisionId: string,
  document: MadeDocumentName,
  subjectId: string,
): DecisionAttachment {
  queries.delegatedDecisions.require(delegatedDecisionId);
  const own = queries.decisionAttachments.of(delegatedDecisionId);
  const there = own.find((each) => each.document === document && each.subjectId === subjectId);
  if (there) return there;
  const known = madeDocument(document).subjects(queries);
  if (!known.some((each) => each.id === subjectId)) fail('item.missing', { what: document, id: subjectId });
  const position = queries.decisionAttachments.end(delegatedDecisionId);
  const ids = { id: newId(), delegatedDecisionId, position };
  return queries.decisionAttachments.insert(decisionAttachment.parse({ ...ids, title: '', document, subjectId }));
}

async function open(house: House, id: string, caller: Caller) {
  const { queries } = house.board().db;
  const { sha256, title, fileName, document, subjectId } = queries.decisionAttachments.require(id);
  if (document !== null && subjectId !== null) {
    const [file] = (await madeFiles(house, document, subjectId, caller)).files;
    return file ? house.desktop.open(file) : fail('attachment.missing', { title });
  }
  const bytes = sha256 === null ? undefined : queries.blobs.get(sha256);
  return bytes ? house.desktop.open({ fileName: fileName || title, bytes }) : fail('attachment.missing', { title });
}

type AttachmentCommands = Pick<
  typeof delegationCommands,
  Extract<keyof typeof delegationCommands, `decisionAttachment.${string}`>
>;

export const decisionAttachmentHandlers: Handlers<AttachmentCommands> = {
  'decisionAttachment.add': ({ queries, newId }, { bytes, ...fields }) => {
    const { delegatedDecisionId } = fields;
    queries.delegatedDecisions.require(delegatedDecisionId);
    if (bytes && bytes.byteLength > attachmentLimit) {
      fail('attachment.tooLarge', { size: bytes.byteLength, limit: attachmentLimit });
    }
    return queries.decisionAttachments.insert({
      ...fields,
      id: newId(),
      position: queries.decisionAttachments.end(delegatedDecisionId),
      size: bytes?.byteLength ?? 0,
      sha256: bytes ? queries.blobs.put(bytes) : null,
      document: null,
      subjectId: null,
    });
  },
  'decisionAttachment.addMade': (desk, { delegatedDecisionId, document, subjectId }) =>
    attachMadeToDecision(desk, delegatedDecisionId, document, subjectId),
  'decisionAttachment.update': ({ queries }, { id, patch }) =>
    shownDecisionAttachment(queries, queries.decisionAttachments.update(id, patch)),
  'decisionAttachment.move': ({ queries }, { id, to }) => {
    queries.decisionAttachments.move(id, to);
    return { id };
  },
  'decisionAttachment.remove': ({ queries }, { id }) => {
    queries.decisionAttachments.remove(id);
    return { id };
  },
  'decisionAttachment.open': (house, { id }, caller) => open(house, id, caller),
};
