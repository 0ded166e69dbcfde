import {
  type DocumentName,
  type DocumentRequest,
  type documentCommands,
  documentKinds,
} from '../shared/documents/commands.ts';
import { fileNamePart } from '../shared/documents/file-name.ts';
import type { MadeDocumentName } from '../shared/documents/made.ts';
import { fail } from '../shared/errors.ts';
import { boardAuthor } from './author.ts';
import { exportCalendar } from './calendar.ts';
import type { Queries } from './db/queries.ts';
import { deliverTogether } from './deliver-together.ts';
import type { MadeDocuments } from './documents/documents.ts';
import type { Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { exportMade, isMadeDocument } from './made/export-made.ts';
import { extractFiles, type MinutesOrder, minutesFile, noticeFiles, noticeProofFile } from './minutes-documents.ts';
import { exportRisk, riskDocumentNames } from './risk-documents.ts';

type RiskDocumentName = (typeof riskDocumentNames)[number];

/** An order of a document of a meeting or of one of its items. */
type MeetingOrder = DocumentRequest & {
  readonly document: Exclude<DocumentName, RiskDocumentName | MadeDocumentName | 'kalender'>;
};

const isRiskDocument = (name: DocumentName): name is RiskDocumentName =>
  riskDocumentNames.some((each) => each === name);

/** Which meeting, and which of its items, a request is about. */
function subjectOf(queries: Queries, request: DocumentRequest): { meetingId: string; itemId: string | null } {
  const { id, meeting } = request;
  if (id !== undefined) {
    const item = queries.agendaItems.get(id);
    return item
      ? { meetingId: item.meetingId, itemId: id }
      : { meetingId: queries.meetings.require(id).id, itemId: null };
  }
  if (meeting === undefined)
    return fail('input.invalid', { issues: [{ path: 'id', message: 'sammanträde eller ärende saknas' }] });
  const meetingId = queries.meeting.onDate(meeting)[0] ?? fail('item.missing', { what: 'meeting', id: meeting });
  return { meetingId, itemId: null };
}

/** The files of a request: made from the board in the worker, or issued from the minutes. */
async function filesOf(
  house: House,
  request: MeetingOrder,
  subject: MinutesOrder,
  caller: Caller,
): Promise<MadeDocuments> {
  const { document } = request;
  switch (document) {
    case 'protokoll':
      return minutesFile(house, subject, caller);
    case 'protokollsutdrag':
      return extractFiles(house, subject, caller);
    case 'anslag':
      return noticeFiles(house, subject, caller);
    case 'anslagsbevis':
      return noticeProofFile(house, subject, caller);
    case 'kallelse':
    case 'tjansteskrivelse':
    case 'handlingar':
    case 'narvarolista': {
      const input = { path: house.board().db.path, document, author: boardAuthor(house, caller), ...subject };
      return house.workshop.run('document', input, (done, total) =>
        house.emit({ topic: 'progress', command: 'document.export', done, total }),
      );
    }
  }
}

async function exportDocument(house: House, request: DocumentRequest, caller: Caller) {
  const { document } = request;
  if (isRiskDocument(document)) return exportRisk(house, { ...request, document }, caller);
  if (isMadeDocument(document)) return exportMade(house, { ...request, document }, caller);
  if (document === 'kalender') return exportCalendar(house, request);
  return exportMeeting(house, { ...request, document }, caller);
}

async function exportMeeting(house: House, request: MeetingOrder, caller: Caller) {
  const { queries } = house.board().db;
  const subject = subjectOf(queries, request);
  const made = await filesOf(house, request, subject, caller);
  const { date } = queries.meetings.require(subject.meetingId);
  const prefix = queries.board.all()[0]?.registryPrefix;
  const kind = documentKinds.find((each) => each.name === request.document);
  const parts = [prefix ?? '', date, kind?.title ?? ''].map(fileNamePart).filter((each) => each !== '');
  const files = await deliverTogether(house, made.files, parts.join('_'));
  return { files, warnings: made.warnings };
}

export const documentHandlers: Handlers<typeof documentCommands> = {
  'document.list': () => documentKinds,
  'document.export': exportDocument,
  'document.show': async (house, { token }) => ({ shown: await house.desktop.show(token) }),
};
