import { daysAfter } from './days.ts';
import { freeDayName } from './holidays.ts';

/** Whether an ISO date is neither Saturday, Sunday, holiday, midsommarafton, julafton nor nyårsafton (1930:173 2 §). */
export function isWorkingDay(date: string): boolean {
  return freeDayName(date) === null;
}

/** The first working day from an ISO date on: the date itself where it is one (1930:173 2 §). */
export function nextWorkingDay(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = daysAfter(day, 1);
  return day;
}
