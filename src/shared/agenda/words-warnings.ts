import { type WrongWeekday, wrongWeekdaysInMemo } from '../law/wrong-weekdays.ts';
import { listed } from '../swedish.ts';
import { blanksInMemo } from './blanks.ts';
import type { AgendaItem } from './model.ts';

/** Something in the words of an item that should be seen to before they leave the house. */
export type WordsWarning =
  /** Something is still to be filled in; `blanks` are the words as they stand. */
  | { readonly code: 'blankLeft'; readonly blanks: readonly string[] }
  /** A weekday that the date beside it does not have; null where there is no such day. */
  | ({ readonly code: 'weekdayWrong' } & WrongWeekday);

type Words = Pick<AgendaItem, 'title' | 'proposal' | 'decision' | 'background'>;

/** What the words of an item leave to fill in, and its weekdays that are not those of the dates (R-H, R-I). */
export function wordsWarnings(
  { title, proposal, decision, background }: Words,
  meetingDate: string,
): readonly WordsWarning[] {
  const memo = { title, proposal: decision ?? proposal, background };
  const blanks = blanksInMemo(memo);
  return [
    ...(blanks.length === 0 ? [] : [{ code: 'blankLeft', blanks } as const]),
    ...wrongWeekdaysInMemo(memo, meetingDate).map((each) => ({ code: 'weekdayWrong', ...each }) as const),
  ];
}

function dayText({ year, weekday }: WrongWeekday): string {
  return weekday === null ? `Det finns ingen sådan dag ${year}.` : `Dagen är en ${weekday} ${year}.`;
}

/** What is to be seen to, as one Swedish sentence or two. */
export function wordsWarningText(warning: WordsWarning): string {
  switch (warning.code) {
    case 'blankLeft':
      return `${listed(warning.blanks.map((each) => `”${each}”`))} står kvar att fylla i.`;
    case 'weekdayWrong':
      return `”${warning.text}” stämmer inte. ${dayText(warning)}`;
  }
}
