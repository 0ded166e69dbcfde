import type { Database as Sqlite } from 'better-sqlite3';

/** What is asked of operational plans beyond their rows. */
export function operationalPlanQueries(db: Sqlite) {
  const idsOf = db.prepare('SELECT id FROM operational_plan WHERE year = ? ORDER BY version DESC').pluck();
  const years = db.prepare('SELECT DISTINCT year FROM operational_plan ORDER BY year DESC').pluck();
  const locked = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM frozen_row WHERE table_name = 'operational_plan' AND row_id = ?
      AND frozen_id NOT IN (SELECT frozen_id FROM revocation))`)
    .pluck();
  return {
    /** The versions of a year's plan, the newest first. */
    idsOf: (year: number) => idsOf.all(year) as readonly string[],
    /** The years that have a plan, the newest first. */
    years: () => years.all() as readonly number[],
    /** Whether a plan is adopted. */
    isAdopted: (id: string) => locked.get(id) === 1,
  };
}
