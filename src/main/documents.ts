import { type DocumentRequest, type documentCommands, documentKinds } from '../shared/documents/commands.ts';
import { fail } from '../shared/errors.ts';
import type { Queries } from './db/queries.ts';
import { type DocumentFile, zipFiles } from './documents/documents.ts';
import type { Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';

/** Which meeting, and which of its items, a request is about. */
function subjectOf(queries: Queries, request: DocumentRequest): { meetingId: string; itemId: string | null } {
  const { id, meeting } = request;
  if (id !== undefined) {
    const item = request.document === 'tjansteskrivelse' ? queries.agendaItems.get(id) : undefined;
    return item
      ? { meetingId: item.meetingId, itemId: id }
      : { meetingId: queries.meetings.require(id).id, itemId: null };
  }
  if (meeting === undefined)
    return fail('input.invalid', { issues: [{ path: 'id', message: 'sammanträde eller ärende saknas' }] });
  const meetingId = queries.meeting.onDate(meeting)[0] ?? fail('item.missing', { what: 'meeting', id: meeting });
  return { meetingId, itemId: null };
}

async function deliver(house: House, files: readonly DocumentFile[], name: string) {
  const [first] = files;
  if (files.length === 1 && first) return [await house.desktop.deliver(first)];
  if (!house.desktop.folders) return [await house.desktop.deliver(zipFiles(`${name}.zip`, files))];
  const delivered = [];
  for (const file of files) delivered.push(await house.desktop.deliver(file, name));
  return delivered;
}

async function exportDocument(house: House, request: DocumentRequest, caller: Caller) {
  const { db } = house.board();
  const subject = subjectOf(db.queries, request);
  const author = caller.author ?? house.profile.get().userName;
  const made = await house.workshop.run(
    'document',
    { path: db.path, document: request.document, author, ...subject },
    (done, total) => house.emit({ topic: 'progress', command: 'document.export', done, total }),
  );
  const { date } = db.queries.meetings.require(subject.meetingId);
  const prefix = db.queries.board.all()[0]?.registryPrefix;
  const kind = documentKinds.find((each) => each.name === request.document);
  const files = await deliver(house, made.files, [prefix, date, kind?.title].filter(Boolean).join('_'));
  return { files, warnings: made.warnings };
}

export const documentHandlers: Handlers<typeof documentCommands> = {
  'document.list': () => documentKinds,
  'document.export': exportDocument,
  'document.show': async (house, { token }) => ({ shown: await house.desktop.show(token) }),
};
