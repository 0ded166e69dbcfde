const two = (value: number) => String(value).padStart(2, '0');

/** The local calendar date of a moment, as `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The local time of day of a moment, as `HH:MM`. */
export function localTime(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
