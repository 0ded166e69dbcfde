import type { Delivered } from '../shared/agenda/commands.ts';
import type { Attachment } from '../shared/agenda/model.ts';
import { printedBackground } from '../shared/agenda/printed-background.ts';
import { clausesOf } from '../shared/agenda/rules.ts';
import type { BoardDetail } from '../shared/board/commands.ts';
import { fail } from '../shared/errors.ts';
import type { MeetingDetail, meetingCommands } from '../shared/meeting/commands.ts';
import { seatsAt, seatText } from '../shared/meeting/rules.ts';
import { type SummonsValue, summonsChanges, summonsFormat } from '../shared/meeting/summons-changes.ts';
import { plainText } from '../shared/rich-text.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { deliverTogether } from './deliver-together.ts';
import { freezeMade } from './freeze-made.ts';
import { freeze, type IssuedFile } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { madeContent } from './made/made-content.ts';
import { meetingDetail } from './meeting-detail.ts';

type SummonsCommands = Pick<typeof meetingCommands, 'meeting.summon' | 'meeting.summonsChanges'>;

/** What an attachment says, as `title, date, hash`: of its file, or of what it is made from. */
function attachmentWords(queries: Queries, { title, date, sha256, document, subjectId }: Attachment): string {
  const made = document === null || subjectId === null ? null : madeContent(queries, document, subjectId);
  return [title, date ?? '', made ?? sha256 ?? ''].join(', ');
}

/** What a summons sent now would say. */
function summonsValue(queries: Queries, board: BoardDetail, detail: MeetingDetail): SummonsValue {
  const { meeting } = detail;
  return {
    format: summonsFormat,
    date: meeting.date,
    startTime: meeting.startTime,
    place: meeting.place,
    link: meeting.link,
    summonsDate: meeting.summonsDate ?? '',
    called: seatsAt(board, meeting.date).map(seatText),
    items: detail.items
      .filter((each) => !each.withdrawn)
      .map((item) => ({
        id: item.id,
        title: item.title,
        registryNumber: board.matters.find((each) => each.id === item.matterId)?.registryNumber ?? '',
        presenter: item.presenter,
        proposal: [item.proposal.intro, ...clausesOf(item.proposal, board.board.clauseStyle).map((each) => each.text)]
          .filter((each) => each !== '')
          .join('\n'),
        background: plainText(printedBackground(item)),
        attachments: item.attachments.map((each) => attachmentWords(queries, each)),
      })),
  };
}

const currentValue = ({ queries, today }: Desk, id: string) =>
  summonsValue(queries, boardDetail(queries), meetingDetail(queries, queries.meetings.require(id), today));

/** The summons that was last sent; null where none has been. */
function lastSummons(queries: Queries, id: string): SummonsValue | null {
  const found = queries.frozenOf.about(id).findLast((each) => each.kind === 'summons');
  return found ? (JSON.parse(queries.frozen.require(found.id).value) as SummonsValue) : null;
}

async function summonsFiles(house: House, meetingId: string, author: string): Promise<readonly IssuedFile[]> {
  const { path } = house.board().db;
  const input = { path, meetingId, itemId: null, author };
  const summons = await house.workshop.run('document', { ...input, document: 'kallelse' });
  const packet = await house.workshop.run('document', { ...input, document: 'handlingar' }, (done, total) =>
    house.emit({ topic: 'progress', command: 'meeting.summon', done, total }),
  );
  return [...summons.files, ...packet.files].map((each, index) => ({
    document: index === 0 ? 'kallelse' : 'handlingar',
    ...each,
  }));
}

/** Makes the files of the summons, freezes them as sent, and hands them over. */
async function summon(
  house: House,
  id: string,
  summonsDate: string,
  caller: Caller,
): Promise<{ readonly files: readonly Delivered[] }> {
  const step = { command: 'meeting.summon', label: 'Sänd kallelse' } as const;
  const { meetings } = house.board().db.queries;
  if (meetings.require(id).status !== 'planned') {
    fail('rule.broken', { rule: 'summons.planned', message: 'Kallelsen sänds innan sammanträdet öppnas.' });
  }
  house.write(caller, step, ({ queries }) => queries.meetings.update(id, { summonsDate }));
  const files = await freezeMade(house, caller, {
    step,
    subject: { table: 'meeting', id },
    value: (desk) => currentValue(desk, id),
    files: () => summonsFiles(house, id, boardAuthor(house, caller)),
    changed: { rule: 'summons.changed', message: 'Sammanträdet ändrades medan kallelsen gjordes. Försök igen.' },
    write(desk, value, documents) {
      freeze(desk, { kind: 'summons', subjectId: id, formatVersion: summonsFormat, value, documents, locks: [] });
    },
  });
  return { files: await deliverTogether(house, files, `Kallelse_${meetings.require(id).date}`) };
}

export const summonsHandlers: Handlers<SummonsCommands> = {
  'meeting.summon': (house, { id, summonsDate }, caller) => summon(house, id, summonsDate, caller),
  'meeting.summonsChanges': (desk, { id }) => {
    const sent = lastSummons(desk.queries, id);
    return sent === null ? null : summonsChanges(sent, { ...currentValue(desk, id), summonsDate: sent.summonsDate });
  },
};
