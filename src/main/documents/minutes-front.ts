import {
  nameAndParty,
  type RollCall,
  rollCall,
  type Seat,
  seatAt,
  seatsAt,
  seatText,
} from '../../shared/meeting/rules.ts';
import { capitalized, clockText, dayAndDate, paragraphSpan } from '../../shared/swedish.ts';
import type { MeetingDocumentData } from './data.ts';
import { type Block, documentType, heading } from './parts/blocks.ts';
import type { Draft } from './parts/draft.ts';
import { chairName, personName } from './parts/meeting.ts';
import { signatureTable } from './parts/signature.ts';
import { type Fact, fact, factTable } from './parts/table.ts';

/** The §§ of a meeting as `§§ 12–19`; empty where it has no items. */
export function meetingParagraphs(data: MeetingDocumentData): string {
  const { firstParagraph, items } = data.meeting;
  if (items.length === 0) return '';
  return paragraphSpan(firstParagraph, firstParagraph + items.length - 1, data.board.board.paragraphPrefix);
}

/** Who approves the minutes beside the chair. */
function approvers(data: MeetingDocumentData): readonly Seat[] {
  return data.meeting.approvers
    .toSorted((a, b) => a.position - b.position)
    .map((each) => seatAt(data.board, each.personId, data.meeting.meeting.date))
    .filter((each) => each.name !== '');
}

function servingText(each: RollCall['servingSubstitutes'][number]): string {
  return each.servesFor === null ? seatText(each.seat) : `${seatText(each.seat)}, för ${nameAndParty(each.servesFor)}`;
}

/** A serving member; one who presides without being the board's chair is said to. */
function memberText(data: MeetingDocumentData, seat: Seat): string {
  const presides = seat.personId === data.meeting.meeting.chairPersonId && seat.role !== 'chair';
  return presides ? `${seatText(seat)}, ordförande vid sammanträdet` : seatText(seat);
}

function participantTexts(data: MeetingDocumentData): readonly string[] {
  return data.meeting.participants
    .toSorted((a, b) => a.position - b.position)
    .map((each) => [each.name, each.role, each.paragraphs].filter((one) => one.trim() !== '').join(', '));
}

function facts(data: MeetingDocumentData): readonly Fact[] {
  const { meeting, attendance } = data.meeting;
  const roll = rollCall(data.board, attendance, meeting.date);
  const day = capitalized(dayAndDate(meeting.date));
  const approval = meeting.approvalDate === null ? '' : capitalized(dayAndDate(meeting.approvalDate));
  return [
    fact('Organ', data.board.board.name),
    fact('Plats och tid', meeting.place, `${day}, ${clockText(meeting.startTime, meeting.endTime)}`),
    fact('Beslutande', ...roll.members.map((each) => memberText(data, each))),
    fact('Tjänstgörande ersättare', ...roll.servingSubstitutes.map(servingText)),
    fact('Ej tjänstgörande ersättare', ...roll.presentSubstitutes.map(seatText)),
    fact('Ej tjänstgörande ledamöter', ...roll.presentMembers.map(seatText)),
    fact('Övriga deltagande', ...participantTexts(data)),
    fact('Utses att justera', ...approvers(data).map(nameAndParty)),
    fact('Justeringens tid och plats', approval, meeting.approvalPlace),
    fact('Paragrafer', meetingParagraphs(data)),
  ];
}

/** The first page of the minutes: the meeting, who took part, and the lines to sign on. */
export function frontBlocks(draft: Draft, data: MeetingDocumentData): readonly Block[] {
  const { meeting } = data.meeting;
  const paragraphs = meetingParagraphs(data);
  const chair = chairName(data, seatsAt(data.board, meeting.date));
  const lines = [
    { role: 'Sekreterare', name: personName(data, meeting.secretaryPersonId) },
    { role: 'Ordförande', name: chair },
    ...approverLines(data),
  ];
  return [
    documentType('Protokoll', false),
    heading(draft, 1, `Sammanträde ${dayAndDate(meeting.date)}`),
    factTable(facts(data), 'Sammanträdet och dess deltagare'),
    heading(draft, 2, 'Underskrifter'),
    signatureTable(lines.map((each) => ({ ...each, paragraphs }))),
  ];
}

/** A line for each approver, and empty ones for those who are not chosen yet. */
function approverLines(data: MeetingDocumentData): readonly { role: string; name: string }[] {
  const names = approvers(data).map((each) => each.name);
  const count = Math.max(names.length, data.board.board.approverCount);
  return Array.from({ length: count }, (_, index) => ({ role: 'Justerare', name: names[index] ?? '' }));
}
