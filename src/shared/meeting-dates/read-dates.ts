import { monthName } from '../swedish.ts';

/** Days read from pasted text, and the lines in which none was found. */
export interface ReadDates {
  readonly dates: readonly { readonly date: string; readonly reason: string }[];
  readonly unread: readonly string[];
}

const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const two = (value: string | number) => String(value).padStart(2, '0');
const day =
  /(?<!\d)(?:(?<iso>\d{4}-\d{2}-\d{2})|(?<first>\d{1,2})(?:\/(?<number>\d{1,2})|[\s\u00a0]+(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?)(?:[\s\u00a0]+(?<year>20\d{2}))?)(?!\d)/giu;
const weekday =
  /(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?\.?(?!\p{L})|(?<!\p{L})(?:den|och)(?!\p{L})/giu;

function isoOf(match: RegExpMatchArray, ofYear: number): string | null {
  const { iso, first = '', number, month, year = String(ofYear) } = match.groups ?? {};
  const place = month === undefined ? number : months.findIndex((each) => each.startsWith(month.toLowerCase())) + 1;
  const date = iso ?? `${year}-${two(place ?? 0)}-${two(first)}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : null;
}

/** The line without its dates and the words around them: what the days are for. */
function reasonOf(line: string): string {
  const rest = line
    .replace(day, ' ')
    .replace(weekday, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
  return rest.replace(/^[\s,.;:–-]+|[\s,.;:–-]+$/g, '');
}

/**
 * Reads days from text, a line at a time: `2026-02-16`, `16/2`, `måndag 16 februari`, several on a line; a day without a
 * year is of the given one. What else the line says is the reason, or else the given reason.
 */
export function readDates(text: string, year: number, reason: string): ReadDates {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const read = lines.map((line) => ({
    line,
    dates: [...line.matchAll(day)].flatMap((match) => isoOf(match, year) ?? []),
    reason: reasonOf(line) || reason.trim(),
  }));
  return {
    dates: read.flatMap((each) => each.dates.map((date) => ({ date, reason: each.reason }))),
    unread: read.filter((each) => each.dates.length === 0).map((each) => each.line.trim()),
  };
}
