import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { seatsAt } from '../../shared/meeting/rules.ts';

/** How many of those elected the roll call has not come to. */
export function notNoted(board: BoardDetail, { meeting, attendance }: MeetingDetail): number {
  const noted = new Set(attendance.map((each) => each.personId));
  return seatsAt(board, meeting.date).filter((each) => !noted.has(each.personId)).length;
}

/** The same in words; one at least. */
export function notNotedText(count: number): string {
  return count === 1 ? 'En är inte noterad i uppropet.' : `${count} är inte noterade i uppropet.`;
}
