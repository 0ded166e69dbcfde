import type { AgendaItemDetail } from '../agenda/commands.ts';
import { recipientTexts } from '../agenda/rules.ts';
import type { BoardDetail } from '../board/commands.ts';
import type { MeetingDetail } from '../meeting/commands.ts';
import { clockText, dayAndDate } from '../swedish.ts';
import type { ReviewAttachment, ReviewContent, ReviewPart } from './page-value.ts';
import { factsBlock } from './parts.ts';

/** An attachment as it is sent; what is made here is known by the SHA-256 of what it says. */
export type AttachmentBlock = (item: AgendaItemDetail) => readonly ReviewAttachment[];

function preparersOf({ officers, persons }: BoardDetail, item: AgendaItemDetail): readonly string[] {
  return item.preparers
    .toSorted((a, b) => a.position - b.position)
    .flatMap((each) => {
      const officer = officers.find((one) => one.id === each.officerId);
      const name = persons.find((one) => one.id === officer?.personId)?.name;
      return officer && name ? [[name, officer.title].filter((one) => one !== '').join(', ')] : [];
    });
}

function itemPart(board: BoardDetail, item: AgendaItemDetail, number: number, files: AttachmentBlock): ReviewPart {
  const key = `agendaItem/${item.id}`;
  const registryNumber = board.matters.find((each) => each.id === item.matterId)?.registryNumber ?? '';
  const field = { kind: 'field', proposable: true } as const;
  return {
    key,
    number: String(number),
    title: item.title,
    judged: true,
    blocks: [
      ...factsBlock(key, [
        ['Diarienummer', registryNumber],
        ['Föredragande', item.presenter],
      ]),
      { ...field, key: `${key}/title`, label: 'Rubrik', words: { type: 'line', text: item.title } },
      {
        ...field,
        key: `${key}/proposal`,
        label: 'Förslag till beslut',
        words: { type: 'proposal', proposal: item.proposal },
      },
      {
        ...field,
        key: `${key}/background`,
        label: 'Ärendebeskrivning',
        words: { type: 'richText', doc: item.background },
      },
      ...files(item),
      ...factsBlock(key, [
        ['Beredningsansvariga', preparersOf(board, item).join('; ')],
        ['Beslutet ska skickas till', recipientTexts(item.recipients, board.recipients).join('; ')],
      ]),
    ],
  };
}

/** A meeting as it is read before it is held: its items that are not withdrawn, in order. */
export function meetingContent(board: BoardDetail, detail: MeetingDetail, files: AttachmentBlock): ReviewContent {
  const { meeting } = detail;
  const items = detail.items.filter((each) => !each.withdrawn);
  return {
    title: `Sammanträde ${dayAndDate(meeting.date)}`,
    organ: board.board.name,
    clauseStyle: board.board.clauseStyle,
    parts: [
      {
        key: `meeting/${meeting.id}`,
        number: '',
        title: 'Sammanträdet',
        judged: false,
        blocks: factsBlock(`meeting/${meeting.id}`, [
          ['Tid', `${dayAndDate(meeting.date)} ${clockText(meeting.startTime, meeting.endTime)}`],
          ['Plats', meeting.place],
          ['Länk', meeting.link],
        ]),
      },
      ...items.map((item, at) => itemPart(board, item, at + 1, files)),
    ],
  };
}
