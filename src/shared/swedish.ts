/** Keeps what stands on both sides of it on one line. */
export const noBreakSpace = '\u00a0';
/** A hyphen at which no line is broken. */
export const noBreakHyphen = '\u2011';

const weekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'] as const;
const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The weekday of an ISO date in Swedish, in lower case. */
export function weekdayOf(date: string): string {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The name of a month, from 1, in lower case. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** An ISO date as `9 februari 2026`, day and month kept together. */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}${noBreakSpace}${months[Number(month) - 1] ?? ''} ${year}`;
}

/** An ISO date as `måndag 9 februari 2026`. */
export function dayAndDate(date: string): string {
  return `${weekdayOf(date)} ${longDate(date)}`;
}

/** A time of day `13:15` as `kl. 13.15`, or a span as `kl. 13.15–15.40`. */
export function clockText(start: string, end: string | null = null): string {
  const dotted = (time: string) => time.replace(':', '.');
  return `kl.${noBreakSpace}${dotted(start)}${end === null ? '' : `–${dotted(end)}`}`;
}

/** A number of the minutes as `§ 12`, or `ITN § 12` with the board's prefix. */
export function paragraphText(number: number, prefix = ''): string {
  return `${prefix === '' ? '' : `${prefix}${noBreakSpace}`}§${noBreakSpace}${number}`;
}

/** Numbers of the minutes from first to last as `§§ 5–12`; one alone as `§ 5`. */
export function paragraphSpan(first: number, last: number, prefix = ''): string {
  if (last <= first) return paragraphText(first, prefix);
  return `${prefix === '' ? '' : `${prefix}${noBreakSpace}`}§§${noBreakSpace}${first}–${last}`;
}

/** A number as Swedes write it, `14 635,1` with no-break spaces and a true minus, rounded to so many decimals. */
export function numberText(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const written = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
}

/** Words in a row as `a, b och c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;
}

/** A registry number that no line break splits. */
export function unbroken(registryNumber: string): string {
  return registryNumber.replaceAll('-', noBreakHyphen).replaceAll(' ', noBreakSpace);
}

const tightPairs = /(§|\bkl\.|\bdnr:?) (?=[\dA-ZÅÄÖ])|(\d) (?=(?:\d{3}\b|tkr\b|mnkr\b|kr\b|kronor\b|%))/g;
// A registry number, or a short prefix in capitals that would look odd alone at the end of a line.
const tightHyphens = /(?<![\p{L}\d-])(?:[A-ZÅÄÖ]{2,8}-\d{4}\/\d+|[A-ZÅÄÖ]{2,4}-(?=\p{L}))/gu;

/**
 * Running text with the spaces and hyphens that must not break made so: `§ 12`, `kl. 13.15`, `14 635 tkr`,
 * `ITN-2025/00003`, `IT-chef`.
 */
export function tightened(value: string): string {
  const spaced =
    value.includes(' ') && /[\d§]/.test(value)
      ? value.replace(tightPairs, (_all, sign, digit) => (sign ?? digit) + noBreakSpace)
      : value;
  return spaced.includes('-') ? spaced.replace(tightHyphens, unbroken) : spaced;
}

const collator = new Intl.Collator('sv');

/** Compares two texts in Swedish order (… z å ä ö), for sorting. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The text with a capital first letter. */
export function capitalized(value: string): string {
  const [first = ''] = value;
  return first.toLocaleUpperCase('sv') + value.slice(first.length);
}
