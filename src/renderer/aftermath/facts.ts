import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { FollowUp, Paragraph } from './follow-up.ts';

/** What every part of what follows a meeting is shown from. */
export interface AftermathFacts {
  readonly board: BoardDetail;
  readonly detail: MeetingDetail;
  readonly groups: readonly FollowUp[];
  readonly paragraphs: readonly Paragraph[];
}
