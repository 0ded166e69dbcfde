import { listed, weekdayOf } from '../swedish.ts';
import { dayOfWeek, daysAfter } from './days.ts';

interface FreeDay {
  readonly name: string;
  readonly on: (year: number) => string;
}

const saturday = 6;
const sunday = 0;

const dateOf = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Easter Sunday of a Gregorian year as an ISO date (the Meeus/Jones/Butcher computation). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateCorrection = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return daysAfter(dateOf(year, 3, 22), epact + toSunday - 7 * lateCorrection);
}

const fixed = (month: number, day: number) => (year: number) => dateOf(year, month, day);
const fromEaster = (days: number) => (year: number) => daysAfter(easterOf(year), days);
const saturdayFrom = (month: number, day: number) => (year: number) => {
  const first = dateOf(year, month, day);
  return daysAfter(first, saturday - dayOfWeek(first));
};

const midsummer = saturdayFrom(6, 20);

/** Lag (1989:253) om allmänna helgdagar 1–2 §§, as it reads since 2005; Sundays are holidays too and not listed. */
const holidays: readonly FreeDay[] = [
  { name: 'nyårsdagen', on: fixed(1, 1) },
  { name: 'trettondedag jul', on: fixed(1, 6) },
  { name: 'långfredagen', on: fromEaster(-2) },
  { name: 'påskdagen', on: easterOf },
  { name: 'annandag påsk', on: fromEaster(1) },
  { name: 'första maj', on: fixed(5, 1) },
  { name: 'Kristi himmelsfärdsdag', on: fromEaster(39) },
  { name: 'pingstdagen', on: fromEaster(49) },
  { name: 'nationaldagen', on: fixed(6, 6) },
  { name: 'midsommardagen', on: midsummer },
  { name: 'alla helgons dag', on: saturdayFrom(10, 31) },
  { name: 'juldagen', on: fixed(12, 25) },
  { name: 'annandag jul', on: fixed(12, 26) },
];

/** The three eves that lag (1930:173) 2 § puts on a par with holidays; no other eve is. */
const eves: readonly FreeDay[] = [
  { name: 'midsommarafton', on: (year) => daysAfter(midsummer(year), -1) },
  { name: 'julafton', on: fixed(12, 24) },
  { name: 'nyårsafton', on: fixed(12, 31) },
];

function byDate(days: readonly FreeDay[], year: number): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(days, (day) => day.on(year))]
      .map(([date, same]) => [date, listed(same.map((day) => day.name))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function onceAYear(days: readonly FreeDay[]): (year: number) => ReadonlyMap<string, string> {
  const known = new Map<number, ReadonlyMap<string, string>>();
  return (year) => {
    const found = known.get(year) ?? byDate(days, year);
    known.set(year, found);
    return found;
  };
}

/** The public holidays of a year by ISO date (1989:253); two on one day are named together, `första maj och …`. */
export const holidaysOf = onceAYear(holidays);

/** The eves of a year that count as holidays, by ISO date (1930:173 2 §). */
export const evesOf = onceAYear(eves);

/** Why an ISO date is no working day, in Swedish: `juldagen`, `midsommarafton`, `lördag`; null for a working day. */
export function freeDayName(date: string): string | null {
  const year = Number(date.slice(0, 4));
  const name = holidaysOf(year).get(date) ?? evesOf(year).get(date);
  if (name !== undefined) return name;
  const day = dayOfWeek(date);
  return day === saturday || day === sunday ? weekdayOf(date) : null;
}
