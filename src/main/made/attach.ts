import type { Attachment } from '../../shared/agenda/model.ts';
import { attachment } from '../../shared/agenda/model.ts';
import { documentKinds } from '../../shared/documents/commands.ts';
import { type MadeChoice, type MadeDocumentName, madeDocumentNames } from '../../shared/documents/made.ts';
import { fail } from '../../shared/errors.ts';
import type { Queries } from '../db/queries.ts';
import type { Desk } from '../handlers.ts';
import { madeDocument } from './made-documents.ts';

/** What documents can be made of and attached, the newest of each kind first. */
export function madeChoices(queries: Queries): readonly MadeChoice[] {
  return madeDocumentNames.flatMap((document) =>
    madeDocument(document)
      .subjects(queries)
      .map(({ id: subjectId, ...each }) => ({ document, subjectId, ...each })),
  );
}

/** Attaches a document that is made here to an item, if it is not there already; call inside a write. */
export function attachMade(
  { queries, newId }: Desk,
  agendaItemId: string,
  document: MadeDocumentName,
  subjectId: string,
): Attachment {
  queries.agendaItems.require(agendaItemId);
  const own = queries.attachments.of(agendaItemId);
  const there = own.find((each) => each.document === document && each.subjectId === subjectId);
  if (there) return shownAttachment(queries, there);
  const known = madeDocument(document).subjects(queries);
  if (!known.some((each) => each.id === subjectId)) fail('item.missing', { what: document, id: subjectId });
  const position = queries.attachments.end(agendaItemId);
  const row = attachment.parse({ id: newId(), agendaItemId, position, title: '', document, subjectId });
  return shownAttachment(queries, queries.attachments.insert(row));
}

/** An attachment as it is shown: one that is made here has the title and date of what it is made of, where it has none. */
export function shownAttachment(queries: Queries, row: Attachment): Attachment {
  const { document, subjectId } = row;
  if (document === null) return row;
  const subject = madeDocument(document)
    .subjects(queries)
    .find((each) => each.id === subjectId);
  const kind = documentKinds.find((each) => each.name === document)?.title ?? document;
  const title = row.title.trim() === '' ? (subject?.title ?? `${kind} (borttagen)`) : row.title;
  return { ...row, title, date: row.date ?? subject?.date ?? null };
}
