const isoDay = new Intl.DateTimeFormat('sv-SE');

/** Today's date where the person sits, as ISO 8601. */
export function today(): string {
  return isoDay.format(new Date());
}
