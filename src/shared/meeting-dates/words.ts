import { clockText, dayAndDate, listed, longDate, monthName, noBreakSpace, weekdayOf } from '../swedish.ts';
import { lastInMonth, type MeetingPattern, type ProposedMeeting } from './model.ts';
import type { Hindrance } from './rules.ts';

export const plainSpaces = (text: string): string => text.replaceAll(noBreakSpace, ' ');

const ordinals = ['första', 'andra', 'tredje', 'fjärde'];
const weekdays = ['måndagen', 'tisdagen', 'onsdagen', 'torsdagen', 'fredagen'];

/** Which of a month's weekdays, as "andra". */
export const nthText = (nth: number): string => (nth === lastInMonth ? 'sista' : (ordinals[nth - 1] ?? ''));

/** A pattern as "andra måndagen i februari". */
export function patternText({ nth, weekday, month }: Pick<MeetingPattern, 'nth' | 'weekday' | 'month'>): string {
  return `${nthText(nth)} ${weekdays[weekday - 1] ?? ''} i ${monthName(month)}`;
}

/** A hindrance as "nationaldagen", "kommunfullmäktige i Granå", "ett annat sammanträde". */
export function hindranceText(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case 'free':
      return hindrance.name;
    case 'blocked':
      return hindrance.reason.trim() === '' ? 'spärrad dag' : hindrance.reason.trim();
    case 'meeting':
      return 'ett annat sammanträde';
  }
}

/** A proposed meeting as "måndag 9 februari kl. 13.15"; its year stands in the sentence before. */
export function dateText({ date, startTime }: Pick<ProposedMeeting, 'date' | 'startTime'>): string {
  const [day = ''] = longDate(date).split(' ');
  return plainSpaces(`${weekdayOf(date)} ${day} ${clockText(startTime)}`);
}

/** Why a date is not the day that the pattern gives, with what stands against that day in words. */
export function movedText(patternDate: string, reasons: readonly string[]): string {
  const day = dayAndDate(patternDate);
  if (reasons.length === 0) return `Mönstret gav ${day}.`;
  return `Mönstret gav ${day}, som inte passar: ${listed(reasons)}.`;
}
