import type { Letterhead } from '../minutes/minutes.ts';
import type { NotifiedList } from './notified.ts';

/** What is notified in an agenda item as one plain value. */
export interface NotifiedListValue {
  readonly letterhead: Letterhead;
  readonly meetingDate: string;
  /** Title of the agenda item, and its § where it has one. */
  readonly item: string;
  readonly paragraph: string;
  readonly registryNumber: string;
  readonly list: NotifiedList;
}
