const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' });
const isoDay = new Intl.DateTimeFormat('sv-SE');
const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** Today's date where the person sits, as ISO 8601. */
export function today(): string {
  return isoDay.format(new Date());
}

/** The time of day where the person sits, as `13.15`. */
export function clockOf(instant: string | number): string {
  return clock.format(new Date(instant)).replace(':', '.');
}

/** An instant as `23 november 2026`. */
export function dayOf(instant: string): string {
  return day.format(new Date(instant));
}

/** An instant as `23 november 2026 kl. 13.15`, for a sentence. */
export function momentOf(instant: string): string {
  return `${dayOf(instant)} kl.\u00a0${clockOf(instant)}`;
}

/** An instant as `2026-11-23 13.15`, for a table. */
export function stampOf(instant: string): string {
  return `${isoDay.format(new Date(instant))}\u00a0${clockOf(instant)}`;
}
