import type { ListedItem } from '../../shared/delegation/demand.ts';
import { paragraphText } from '../../shared/swedish.ts';

/** Where a question is taken up, as `2025-11-10, § 12`. */
export function handledWord({ meetingDate, paragraph }: ListedItem, prefix: string): string {
  return paragraph === null ? meetingDate : `${meetingDate}, ${paragraphText(paragraph, prefix)}`;
}
