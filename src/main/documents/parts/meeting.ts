import { officerTitleAt, type Seat } from '../../../shared/meeting/rules.ts';
import type { MeetingDocumentData } from '../data.ts';
import { shortened } from './text.ts';

/** The name of a person, empty for nobody. */
export function personName(data: MeetingDocumentData, personId: string | null): string {
  return data.board.persons.find((each) => each.id === personId)?.name ?? '';
}

/** Who presides: the one chosen for the meeting, else the board's chair that day. */
export function chairName(data: MeetingDocumentData, seats: readonly Seat[]): string {
  const chosen = personName(data, data.meeting.meeting.chairPersonId);
  return chosen === '' ? (seats.find((each) => each.role === 'chair')?.name ?? '') : chosen;
}

/** The secretary with her title. */
export function secretaryText(data: MeetingDocumentData): string {
  const { secretaryPersonId, date } = data.meeting.meeting;
  if (secretaryPersonId === null) return '';
  const name = personName(data, secretaryPersonId);
  return [name, officerTitleAt(data.board, secretaryPersonId, date)].filter((each) => each !== '').join(', ');
}

/** The running head of a meeting's documents from page two; the date is an ISO date. */
export function meetingRunning(organ: string, kind: string, date: string): string {
  return [shortened(organ, 60), kind, date].filter((each) => each !== '').join(' · ');
}

/** Whether the meeting will not be held. */
export function isCancelled(data: MeetingDocumentData): boolean {
  return data.meeting.meeting.status === 'cancelled';
}

/** The title of a document about a meeting to come; it says first of all where the meeting is cancelled. */
export function comingTitle(data: MeetingDocumentData, title: string): string {
  return isCancelled(data) ? `INSTÄLLT – ${title}` : title;
}
