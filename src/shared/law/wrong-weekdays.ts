import { type Proposal, plainText, type RichText } from '../rich-text.ts';
import { monthName, weekdayOf } from '../swedish.ts';

/** A weekday and a date in a text that do not belong together. */
export interface WrongWeekday {
  /** The words as they stand, as "Måndag 9 februari". */
  readonly text: string;
  readonly year: number;
  /** The weekday that the date has; null where there is no such day. */
  readonly weekday: string | null;
}

const monthNames = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const written =
  /(?<![\p{L}])(?<weekday>(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en|ens)?)?)\.?,?[\s\u00a0]+(?:den[\s\u00a0]+)?(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<day>\d{1,2})(?::?[ae])?(?:[\s\u00a0]+(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?|\/(?<number>\d{1,2}))(?:[\s\u00a0,]+(?<year>\d{4})(?![\d-]))?)(?!\d)/giu;

const two = (value: number) => String(value).padStart(2, '0');

/** The ISO date of a day, where there is one. */
function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function monthOf({ month, number }: Groups): number {
  if (month === undefined) return Number(number);
  return monthNames.findIndex((each) => each.startsWith(month.toLowerCase())) + 1;
}

/** The dates that may be meant, one for each year. */
function meant(groups: Groups, years: readonly number[]): readonly { year: number; date: string | null }[] {
  const { iso, day, year } = groups;
  if (iso !== undefined) {
    const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
    return [{ year: y, date: dateOf(y, m, d) }];
  }
  const possible = year === undefined ? years : [Number(year)];
  return possible.map((each) => ({ year: each, date: dateOf(each, monthOf(groups), Number(day)) }));
}

/**
 * Weekdays in a Swedish text that the dates beside them do not have (R-H): "Måndag 9 februari", "tisdagen den 10/2",
 * "ons 2026-02-11". A date without a year may be of any of these years, and is wrong only where it is in all of them.
 */
export function wrongWeekdays(text: string, years: readonly number[]): readonly WrongWeekday[] {
  return [...text.matchAll(written)].flatMap((match): WrongWeekday[] => {
    const groups = match.groups ?? {};
    const begins = (groups.weekday ?? '').toLowerCase().slice(0, 3);
    const dates = meant(groups, years);
    const [first] = dates;
    if (first === undefined) return [];
    const fits = dates.some(({ date }) => date !== null && weekdayOf(date).startsWith(begins));
    if (fits) return [];
    return [{ text: match[0], year: first.year, weekday: first.date === null ? null : weekdayOf(first.date) }];
  });
}

const yearsIn = (words: string) => [...words.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year));

/**
 * The same in a memo. What is proposed is of the year that the title names; what is told beside it may also be of the
 * meeting's year, the next, and any year it names.
 */
export function wrongWeekdaysInMemo(
  memo: { readonly title: string; readonly proposal: Proposal; readonly background: RichText },
  meetingDate: string,
): readonly WrongWeekday[] {
  const year = Number(meetingDate.slice(0, 4));
  const proposed = [memo.proposal.intro, ...memo.proposal.clauses].join('\n');
  const told = plainText(memo.background);
  const titled = yearsIn(memo.title);
  const near = [...new Set([...titled, ...yearsIn(proposed), ...yearsIn(told), year, year + 1])];
  const found = [...wrongWeekdays(proposed, titled.length > 0 ? titled : near), ...wrongWeekdays(told, near)];
  return found.filter((each, at) => found.findIndex(({ text }) => text === each.text) === at);
}
