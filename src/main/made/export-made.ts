import type { DocumentRequest } from '../../shared/documents/commands.ts';
import { extensionOf, fileName } from '../../shared/documents/file-name.ts';
import { type MadeDocumentName, madeDocumentNames } from '../../shared/documents/made.ts';
import { fail } from '../../shared/errors.ts';
import { boardAuthor } from '../author.ts';
import type { Queries } from '../db/queries.ts';
import { deliverTogether } from '../deliver-together.ts';
import type { DocumentFile, MadeDocuments } from '../documents/documents.ts';
import { issued } from '../frozen.ts';
import type { Caller } from '../host.ts';
import type { House } from '../house.ts';
import { makeWordFiles } from '../word-files.ts';
import { madeDocument } from './made-documents.ts';

/** An order of a document that is made of the board's own rows. */
export type MadeOrder = DocumentRequest & { readonly document: MadeDocumentName };

/** Whether a document is made of the board's own rows. */
export function isMadeDocument(name: string): name is MadeDocumentName {
  return madeDocumentNames.some((each) => each === name);
}

/** The files of a made document: what is frozen as it was issued, what is not as a draft. */
export async function madeFiles(
  house: House,
  document: MadeDocumentName,
  id: string,
  caller: Caller,
): Promise<MadeDocuments> {
  const desk = house.desk(caller);
  const made = madeDocument(document);
  const warnings = made.warnings(desk.queries, id);
  const frozenId = made.frozenId(desk.queries, id);
  const original = frozenId === null ? [] : issued(desk, frozenId).filter((each) => each.document === document);
  // What was decided elsewhere may have come without its files: what it says is still there.
  if (original.length > 0 && made.remarked?.(desk.queries, id) !== true) return { files: original, warnings };
  const spec = made.spec(desk.queries, id, boardAuthor(house, caller));
  return { files: [...original, ...(await makeWordFiles(house, [spec], 'document.export'))], warnings };
}

/** The files that follow a made document, under names that say which of its appendices each is. */
function followingFiles(queries: Queries, document: MadeDocumentName, id: string): readonly DocumentFile[] {
  const following = madeDocument(document).following?.(queries, id) ?? [];
  return following.flatMap(({ number, title, fileName: given, mediaType, sha256 }) => {
    const bytes = queries.blobs.get(sha256);
    const name = fileName([`Bilaga ${number}`, title], extensionOf(given) || 'bin');
    return bytes ? [{ fileName: name, mediaType: mediaType || 'application/octet-stream', bytes }] : [];
  });
}

/** Hands over a made document with the files that follow it. */
export async function deliverMade(house: House, document: MadeDocumentName, id: string, caller: Caller) {
  const { files, warnings } = await madeFiles(house, document, id, caller);
  const all = [...files, ...followingFiles(house.desk(caller).queries, document, id)];
  const folder = files[0]?.fileName.replace(/\.\w+$/, '') ?? '';
  return { files: await deliverTogether(house, all, folder), warnings };
}

/** Hands over a made document. */
export async function exportMade(house: House, { document, year, period, id: given }: MadeOrder, caller: Caller) {
  const { queries } = house.desk(caller);
  const id = given ?? (year === undefined ? undefined : madeDocument(document).find?.(queries, { year, period }));
  if (id === undefined) {
    if (year !== undefined) return fail('item.missing', { what: document, id: [year, period].join(' ').trim() });
    return fail('input.invalid', { issues: [{ path: 'id', message: 'id saknas' }] });
  }
  const { files, warnings } = await madeFiles(house, document, id, caller);
  const folder = files[0]?.fileName.replace(/\.\w+$/, '') ?? '';
  return { files: await deliverTogether(house, files, folder), warnings };
}
