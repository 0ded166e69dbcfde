import type { Signature } from '../shared/approval/model.ts';
import { approvalGroup, signaturesOf, signersOf } from '../shared/approval/rules.ts';
import type { BoardDetail } from '../shared/board/commands.ts';
import type { MeetingDetail } from '../shared/meeting/commands.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import { seatAt } from '../shared/meeting/rules.ts';
import type { Minutes, MinutesSigner } from '../shared/minutes/minutes.ts';
import { minutesOf } from '../shared/minutes/minutes-of.ts';
import { boardDetail } from './board-detail.ts';
import type { FrozenSummary } from './db/frozen.ts';
import type { Queries } from './db/queries.ts';
import { meetingDetail } from './meeting-detail.ts';

/** What is approved together: the minutes of a meeting, or one § at once. */
export type ApprovedKind = 'minutes' | 'immediate';

/** The approval of a meeting's minutes (or of a § at once) as it was frozen and still holds. */
export function frozenApproval(queries: Queries, kind: ApprovedKind, subjectId: string): FrozenSummary | undefined {
  return queries.frozenOf.about(subjectId).findLast((each) => each.kind === kind);
}

/** The minutes that were frozen about a meeting (or a § approved at once) and still hold; null where there are none. */
export function frozenMinutes(queries: Queries, kind: ApprovedKind, subjectId: string): Minutes | null {
  const found = frozenApproval(queries, kind, subjectId);
  return found ? (JSON.parse(queries.frozen.require(found.id).value) as Minutes) : null;
}

/** Answers for any § the day on which it was approved, at once or with its meeting, null where it is not; reads each minutes once. */
export function approvalDays(queries: Queries): (itemId: string) => string | null {
  const days = new Map<string, string>();
  return (itemId) => {
    const { meetingId } = queries.agendaItems.require(itemId);
    const found = frozenApproval(queries, 'immediate', itemId) ?? frozenApproval(queries, 'minutes', meetingId);
    if (found === undefined) return null;
    const day = days.get(found.id) ?? queries.frozenOf.signedOn(found.id);
    days.set(found.id, day);
    return day;
  };
}

/** The day that minutes were approved: that of the last signature; empty where they are not. */
export function approvalDayOf(minutes: Minutes): string {
  return minutes.signers.reduce((last, each) => (each.signedOn > last ? each.signedOn : last), '');
}

/** The minutes of a meeting from its facts; a § that was approved at once stands as it was approved. */
export function madeMinutes(queries: Queries, board: BoardDetail, detail: MeetingDetail): Minutes {
  const minutes = minutesOf(board, detail);
  const paragraphs = minutes.paragraphs.map((each) => {
    if (!each.immediate) return each;
    const frozen = frozenMinutes(queries, 'immediate', each.itemId);
    const approved = frozen?.paragraphs.find((one) => one.itemId === each.itemId);
    return frozen && approved ? { ...approved, approvedOn: approvalDayOf(frozen) } : each;
  });
  return { ...minutes, paragraphs, signers: namedSigners(board, detail, minutes.signers) };
}

/** Who signs; where all §§ were approved at once, and nobody presided over what is left, the meeting's chair does. */
function namedSigners(
  board: BoardDetail,
  detail: MeetingDetail,
  signers: readonly MinutesSigner[],
): readonly MinutesSigner[] {
  if (signers.some((each) => each.role === 'chair' && each.name !== '')) return signers;
  const group = approvalGroup(board, detail, null);
  if (group.items.length > 0 || !group.chairId) return signers;
  const signatures = signaturesOf(group, detail.aftermath.signatures);
  const made = signersOf(group, detail.approvers).map(({ personId, role }): MinutesSigner => {
    const own = signatures.find((each) => each.personId === personId);
    const { name } = seatAt(board, personId, detail.meeting.date);
    return { role, name, paragraphs: '', signedOn: own?.signedOn ?? '', method: own?.method ?? null };
  });
  const open = signers.filter((each) => each.role === 'approver' && each.name === '');
  return [...signers.filter((each) => each.role === 'secretary'), ...made, ...open];
}

/** The minutes as they stand: the approved ones where there are such, else those that the facts make now. */
export function currentMinutes(
  queries: Queries,
  meeting: Meeting,
  today: string,
  signing?: Signature,
): { readonly minutes: Minutes; readonly approved: boolean } {
  const frozen = frozenMinutes(queries, 'minutes', meeting.id);
  if (frozen) return { minutes: frozen, approved: true };
  const detail = meetingDetail(queries, meeting, today);
  const { aftermath } = detail;
  const signatures = signing ? [...aftermath.signatures, signing] : aftermath.signatures;
  const minutes = madeMinutes(queries, boardDetail(queries), { ...detail, aftermath: { ...aftermath, signatures } });
  return { minutes, approved: false };
}
