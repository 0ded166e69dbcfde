import type { BoardDetail } from '../board/commands.ts';
import type { MeetingDetail } from '../meeting/commands.ts';
import { clockText } from '../swedish.ts';
import { attendanceLines, participantLines } from './attendance-lines.ts';
import { itemFacts, type MinutesFacts, minutesFacts } from './facts.ts';
import { type Letterhead, type Minutes, minutesFormat } from './minutes.ts';
import { minutesParagraph } from './minutes-paragraph.ts';
import { minutesSigners } from './minutes-signers.ts';
import type { WordingSection } from './model.ts';
import { sectionText, sentencesOf } from './sentences.ts';
import { numbersOf, numbersText } from './spans.ts';

/** The letterhead of the board: its names, and its host municipality with logo where those are set. */
export function letterheadOf({ board, municipalities }: BoardDetail): Letterhead {
  const host = municipalities.find((each) => each.id === board.hostMunicipalityId);
  const sha256 = host?.logoSha256 ?? null;
  return {
    organ: board.name,
    prefix: board.registryPrefix,
    shortName: board.shortName,
    host:
      host === undefined
        ? null
        : {
            name: host.name,
            postAddress: host.postAddress,
            visitingAddress: host.visitingAddress,
            phone: host.phone,
            website: host.website,
          },
    logo: host === undefined || sha256 === null ? null : { sha256, alt: host.logoAlt },
  };
}

type AboutItems = 'participants' | 'span' | 'signers' | keyof ReturnType<typeof attendanceLines>;

/** What of the minutes depends on which §§ they are about. */
function aboutItems(facts: MinutesFacts): Pick<Minutes, AboutItems> {
  const span = numbersText(
    facts.items.map((each) => each.number),
    facts.board.board.paragraphPrefix,
  );
  return {
    ...attendanceLines(facts),
    participants: participantLines(facts),
    span,
    signers: minutesSigners(facts, span),
  };
}

/** The minutes of a meeting as one plain value: names as of its date, numbers and sentences, no references. */
export function minutesOf(board: BoardDetail, detail: MeetingDetail): Minutes {
  const facts = minutesFacts(board, detail);
  const { meeting } = detail;
  return {
    format: minutesFormat,
    letterhead: letterheadOf(board),
    clauseStyle: board.board.clauseStyle,
    paragraphPrefix: board.board.paragraphPrefix,
    meeting: {
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      place: meeting.place,
      link: meeting.link,
      adjournments: detail.adjournments
        .toSorted((a, b) => a.position - b.position)
        .map((each) => `${each.toTime === null ? 'från ' : ''}${clockText(each.fromTime, each.toTime)}`),
    },
    ...aboutItems(facts),
    approvers: detail.approvers.toSorted((a, b) => a.position - b.position).map((each) => facts.nameOf(each.personId)),
    approvalPlace: meeting.approvalPlace,
    approvalDate: meeting.approvalDate,
    paragraphs: facts.items.map((each) => minutesParagraph(facts, each)),
  };
}

/**
 * The minutes of one § that is approved at once, narrowed from those of its meeting: who was there for it, who signs it,
 * and nothing of the others.
 */
export function immediateMinutes(board: BoardDetail, detail: MeetingDetail, minutes: Minutes, itemId: string): Minutes {
  const paragraphs = minutes.paragraphs.filter((each) => each.itemId === itemId);
  return { ...minutes, ...aboutItems(minutesFacts(board, detail, itemId)), paragraphs };
}

/** Minutes that may be frozen with one § alone, as an extract shows it; of who signs, those who do for that §. */
export function paragraphOnly(minutes: Minutes, itemId: string): Minutes {
  const paragraphs = minutes.paragraphs.filter((each) => each.itemId === itemId);
  const numbers = paragraphs.map((each) => each.number);
  const span = numbersText(numbers, minutes.paragraphPrefix);
  const signers = minutes.signers
    .filter((each) => numbersOf(each.paragraphs).some((number) => numbers.includes(number)))
    .map((each) => ({ ...each, paragraphs: span }));
  return { ...minutes, span, signers, paragraphs };
}

/**
 * The text of each section of an item as it is made from the facts, a line for each paragraph, whatever own words there
 * are; empty for an item without a §.
 */
export function madeSections(
  board: BoardDetail,
  detail: MeetingDetail,
  itemId: string,
): Readonly<Record<WordingSection, string>> {
  const facts = minutesFacts(board, detail, itemId);
  const made = facts.items[0] && sentencesOf(itemFacts(facts, facts.items[0]));
  const text = (section: WordingSection) => (made === undefined ? '' : sectionText(made, section));
  return {
    disqualification: text('disqualification'),
    motions: text('motions'),
    procedure: text('procedure'),
    votes: text('votes'),
    reservations: text('reservations'),
  };
}
