import type { Signature } from '../shared/approval/model.ts';
import type { BoardDetail } from '../shared/board/commands.ts';
import type { MeetingDetail } from '../shared/meeting/commands.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import type { Minutes } from '../shared/minutes/minutes.ts';
import { minutesOf } from '../shared/minutes/minutes-of.ts';
import { boardDetail } from './board-detail.ts';
import type { Queries } from './db/queries.ts';
import { meetingDetail } from './meeting-detail.ts';

/** The minutes that were frozen about a meeting (or a § approved at once) and still hold; null where there are none. */
export function frozenMinutes(queries: Queries, kind: 'minutes' | 'immediate', subjectId: string): Minutes | null {
  const found = queries.frozenOf.about(subjectId).findLast((each) => each.kind === kind);
  return found ? (JSON.parse(queries.frozen.require(found.id).value) as Minutes) : null;
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
    return frozen?.paragraphs.find((one) => one.itemId === each.itemId) ?? each;
  });
  return { ...minutes, paragraphs };
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
