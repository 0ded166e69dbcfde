const dayMilliseconds = 86_400_000;

const atMidnight = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The ISO date so many days after another (before it where negative). */
export function daysAfter(date: string, days: number): string {
  return new Date(atMidnight(date) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** The day of the week of an ISO date, from 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: string): number {
  return new Date(atMidnight(date)).getUTCDay();
}
