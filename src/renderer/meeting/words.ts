import type { Meeting } from '../../shared/meeting/model.ts';
import { capitalized, clockText, dayAndDate } from '../../shared/swedish.ts';

/** A meeting's name on the screen, as "Måndag 9 februari 2026 kl. 13.15 · Stadshuset". */
export function meetingTitle({ date, startTime, place }: Pick<Meeting, 'date' | 'startTime' | 'place'>): string {
  const when = `${capitalized(dayAndDate(date))} ${clockText(startTime)}`;
  return place === '' ? when : `${when} · ${place}`;
}

/** The ISO date so many days earlier. */
export function daysBefore(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** A title as it stands after a name, `IT-chef` and `strateg`: a capital that only begins the word is lowered. */
export function loweredTitle(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.slice(0, 1).toLocaleLowerCase('sv') + title.slice(1) : title;
}
