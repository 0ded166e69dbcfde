import type { Database as Sqlite } from 'better-sqlite3';

/** What is asked of budgets and keys beyond their rows. */
export function budgetQueries(db: Sqlite) {
  const idsOf = db.prepare('SELECT id FROM budget WHERE year = ? ORDER BY version DESC').pluck();
  const years = db.prepare('SELECT year FROM budget UNION SELECT year FROM allocation_key ORDER BY year DESC').pluck();
  const budgetYears = db.prepare('SELECT DISTINCT year FROM budget ORDER BY year DESC').pluck();
  const keyIds = db.prepare('SELECT id FROM allocation_key WHERE year = ? ORDER BY position, id').pluck();
  const locked = db
    .prepare(`SELECT EXISTS (SELECT 1 FROM frozen_row WHERE table_name = 'budget' AND row_id = ?
      AND frozen_id NOT IN (SELECT frozen_id FROM revocation))`)
    .pluck();
  return {
    /** The versions of a year's budget, the newest first. */
    idsOf: (year: number) => idsOf.all(year) as readonly string[],
    /** The years that have a budget or a key, the newest first. */
    years: () => years.all() as readonly number[],
    /** The years that have a budget, the newest first. */
    budgetYears: () => budgetYears.all() as readonly number[],
    /** The keys of a year, in order. */
    keyIdsOf: (year: number) => keyIds.all(year) as readonly string[],
    /** Whether a budget is adopted. */
    isAdopted: (id: string) => locked.get(id) === 1,
  };
}
