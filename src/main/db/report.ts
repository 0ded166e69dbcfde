import type { Database as Sqlite } from 'better-sqlite3';

/** What is asked of period reports beyond their rows. */
export function reportQueries(db: Sqlite) {
  const idOf = db.prepare('SELECT id FROM report WHERE year = ? AND period_key = ?').pluck();
  const ofYear = db.prepare('SELECT id FROM report WHERE year = ? ORDER BY to_month, from_month, id').pluck();
  const years = db.prepare('SELECT DISTINCT year FROM report ORDER BY year DESC').pluck();
  const locked = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM frozen_row WHERE table_name = 'report' AND row_id = ?
      AND frozen_id NOT IN (SELECT frozen_id FROM revocation))`)
    .pluck();
  return {
    /** The report of a year's period. */
    idOf: (year: number, periodKey: string) => idOf.get(year, periodKey) as string | undefined,
    /** The reports of a year, the first period's first. */
    idsOf: (year: number) => ofYear.all(year) as readonly string[],
    /** The years that have a report, the newest first. */
    years: () => years.all() as readonly number[],
    /** Whether a report is decided. */
    isDecided: (id: string) => locked.get(id) === 1,
  };
}
