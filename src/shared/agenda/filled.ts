import type { Proposal, RichText } from '../rich-text.ts';
import type { AgendaItem } from './model.ts';

/** What a memo that the board's own rows give says. */
export interface MemoWords {
  readonly title: string;
  readonly proposal: Proposal;
  readonly background: RichText;
}

/** How an item stands to what it was filled with. */
export interface FilledItem {
  readonly itemId: string;
  readonly meetingId: string;
  readonly meetingDate: string;
  readonly title: string;
  /** What it would be filled with now is not what it was filled with. */
  readonly stale: boolean;
  /** Someone has written in it since, which filling again would replace. */
  readonly edited: boolean;
  /** Its § is approved: nothing in it changes any more. */
  readonly locked: boolean;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Compares an item with the words it was filled with and those it would be filled with now. */
export function filledItem(
  item: AgendaItem,
  meetingDate: string,
  then: Pick<MemoWords, 'proposal' | 'background'>,
  now: MemoWords,
  locked: boolean,
): FilledItem {
  return {
    itemId: item.id,
    meetingId: item.meetingId,
    meetingDate,
    title: item.title,
    stale: !same(then.proposal, now.proposal) || !same(then.background, now.background),
    locked,
    edited: !same(item.proposal, then.proposal) || !same(item.background, then.background),
  };
}
