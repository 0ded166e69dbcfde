import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { paragraphText } from '../../shared/swedish.ts';

/** An item's § as it will be when the minutes are written; a cancelled meeting takes no numbers of the year. */
export function itemNumber({ meeting, firstParagraph }: MeetingDetail, index: number): string {
  return meeting.status === 'cancelled' ? String(index + 1) : paragraphText(firstParagraph + index);
}
