import type { Database as Sqlite } from 'better-sqlite3';

/** A version of a year with how many risks it has. */
export interface AnalysisRow {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly adoptedOn: string | null;
  readonly risks: number;
  /** Locked by a frozen value that holds. */
  readonly locked: boolean;
}

/** What is asked of risk analyses and follow-ups beyond their rows. */
export function riskQueries(db: Sqlite) {
  const locked = (table: string, row: string) => `EXISTS (SELECT 1 FROM frozen_row WHERE table_name = '${table}'
    AND row_id = ${row} AND frozen_id NOT IN (SELECT frozen_id FROM revocation))`;
  const list = db.prepare(`SELECT id, year, version, adopted_on AS adoptedOn,
    (SELECT count(*) FROM risk_entry WHERE analysis_id = risk_analysis.id) AS risks,
    ${locked('risk_analysis', 'risk_analysis.id')} AS locked
    FROM risk_analysis ORDER BY year DESC, version DESC`);
  const followUp = db.prepare('SELECT id FROM follow_up WHERE year = ? AND period_key = ?').pluck();
  const followUps = db.prepare('SELECT id FROM follow_up WHERE year = ?').pluck();
  const followedYears = db.prepare('SELECT DISTINCT year FROM follow_up ORDER BY year DESC').pluck();
  const isLocked = db.prepare(`SELECT ${locked('follow_up', '?')}`).pluck();
  const entriesOfRisk = db.prepare('SELECT id FROM risk_entry WHERE risk_id = ?').pluck();
  return {
    /** Every version of every year, the newest first. */
    analyses: (): readonly AnalysisRow[] =>
      (list.all() as (Omit<AnalysisRow, 'locked'> & { locked: number })[]).map((row) => ({
        ...row,
        locked: row.locked === 1,
      })),
    /** The follow-up of a year's period. */
    followUpId: (year: number, periodKey: string) => followUp.get(year, periodKey) as string | undefined,
    /** The follow-ups of a year. */
    followUpIds: (year: number) => followUps.all(year) as readonly string[],
    /** The years that have a follow-up, the newest first. */
    followedYears: () => followedYears.all() as readonly number[],
    /** Whether a follow-up is reported. */
    isReported: (id: string) => isLocked.get(id) === 1,
    /** The rows of one risk in all versions of all years. */
    entryIdsOf: (riskId: string) => entriesOfRisk.all(riskId) as readonly string[],
  };
}
