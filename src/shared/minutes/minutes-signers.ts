import { signaturesOf, signersOf } from '../approval/rules.ts';
import type { MinutesFacts } from './facts.ts';
import type { MinutesSigner } from './minutes.ts';
import { numbersText } from './spans.ts';

const unsigned = { signedOn: '', method: null } as const;

/** Whom a line to sign names as the chair while nobody has been called: who would preside. */
function expectedChair({ board, detail, opening, seatOf }: MinutesFacts): string {
  if (opening.length > 0) return '';
  const { chairPersonId } = detail.meeting;
  if (chairPersonId !== null) return seatOf(chairPersonId).name;
  const chair = board.assignments.find((each) => seatOf(each.personId).role === 'chair');
  return chair === undefined ? '' : seatOf(chair.personId).name;
}

/** The items that are not signed with the others any more: those approved at once. */
function approvedAtOnce({ detail, onlyItemId }: MinutesFacts): readonly string[] {
  if (onlyItemId !== null) return [];
  return detail.aftermath.issued.filter((each) => each.kind === 'immediate').map((each) => each.subjectId);
}

/**
 * Who signs: the secretary, each who presided with her own §§, and the approvers; a line without a name for each who
 * is to be chosen still.
 */
export function minutesSigners(facts: MinutesFacts, span: string): readonly MinutesSigner[] {
  const { board, detail, items, onlyItemId, seatOf } = facts;
  const prefix = board.board.paragraphPrefix;
  const atOnce = new Set(approvedAtOnce(facts));
  const group = {
    meetingId: detail.meeting.id,
    agendaItemId: onlyItemId,
    items: items.filter((each) => !atOnce.has(each.item.id)).map((each) => ({ ...each, id: each.item.id })),
  };
  const signatures = signaturesOf(group, detail.aftermath.signatures);
  const signers = signersOf(group, detail.approvers).map(({ personId, role, itemIds }): MinutesSigner => {
    const own = signatures.find((each) => each.personId === personId);
    const numbers = items.filter((each) => itemIds.includes(each.item.id)).map((each) => each.number);
    const signed = own === undefined ? unsigned : { signedOn: own.signedOn, method: own.method };
    return { role, name: seatOf(personId).name, paragraphs: numbersText(numbers, prefix), ...signed };
  });
  const { secretaryPersonId } = detail.meeting;
  const secretary = secretaryPersonId === null ? '' : seatOf(secretaryPersonId).name;
  const line = (role: MinutesSigner['role'], name: string): MinutesSigner => ({
    role,
    name,
    paragraphs: span,
    ...unsigned,
  });
  const chairs = signers.filter((each) => each.role === 'chair');
  const missing = Math.max(0, board.board.approverCount - detail.approvers.length);
  return [
    line('secretary', secretary),
    ...(chairs.length > 0 ? chairs : [line('chair', expectedChair(facts))]),
    ...signers.filter((each) => each.role === 'approver'),
    ...Array.from({ length: missing }, () => line('approver', '')),
  ];
}
