import type { Database as Sqlite } from 'better-sqlite3';
import { lockedSql, ownerLockedSql } from './locked.ts';

/** A table as its triggers see it. */
export interface Triggered {
  readonly name: string;
  readonly columns: readonly string[];
}

/** The current step is always the newest: a merged burst is by definition the last thing that happened. */
const currentStep = '(SELECT max(id) FROM history_step)';

/** Of several changes to one cell within a step the first one's before is the step's. */
function record(table: string, row: string, operation: string, column: string, before: string): string {
  return `INSERT INTO history_change (step_id, table_name, row_id, operation, column_name, before)
    VALUES (${currentStep}, '${table}', ${row}, '${operation}', '${column}', ${before})
    ON CONFLICT (row_id, table_name, column_name, operation, step_id) DO NOTHING;`;
}

function recording({ name, columns }: Triggered): string {
  const values = columns.map((column) => `'${column}', old.${column}`).join(', ');
  const updates = columns
    .filter((column) => column !== 'id')
    .map(
      (column) => `CREATE TEMP TRIGGER history_${name}_${column} AFTER UPDATE OF ${column} ON main.${name}
        WHEN old.${column} IS NOT new.${column}
        BEGIN ${record(name, 'old.id', 'update', column, `old.${column}`)} END;`,
    );
  return `
    CREATE TEMP TRIGGER history_${name}_insert AFTER INSERT ON main.${name}
      BEGIN ${record(name, 'new.id', 'insert', '', 'NULL')} END;
    CREATE TEMP TRIGGER history_${name}_delete AFTER DELETE ON main.${name}
      BEGIN ${record(name, 'old.id', 'delete', '', `json_object(${values})`)} END;
    ${updates.join('\n')}`;
}

function refusing(name: string, change: 'INSERT' | 'UPDATE' | 'DELETE', when: string): string {
  return `CREATE TEMP TRIGGER frozen_${name}_${change.toLowerCase()} BEFORE ${change} ON main.${name} ${when}
        BEGIN SELECT raise(ABORT, 'frozen'); END;`;
}

/** SQL that is true where an update does something else to a row than give it another place. */
function doesMore(columns: readonly string[]): string {
  const others = columns.filter((column) => column !== 'position');
  const values = (row: string) => `(${others.map((column) => `${row}.${column}`).join(', ')})`;
  return `(old.position IS new.position OR ${values('old')} IS NOT ${values('new')})`;
}

/**
 * A frozen row is neither changed nor removed, and nothing is added to it. Only its place may change while its owner is
 * not frozen: others are put among such rows, and `keepFixedOrder` sees to the order.
 */
function keeping({ name, columns }: Triggered): string {
  const locked = lockedSql(name, 'old');
  const ownerLocked = ownerLockedSql(name, 'old');
  const moves = ownerLocked !== null && columns.includes('position');
  return [
    refusing(name, 'UPDATE', `WHEN ${moves ? `(${ownerLocked} OR (${locked} AND ${doesMore(columns)}))` : locked}`),
    refusing(name, 'DELETE', `WHEN ${locked}`),
    ownerLocked === null ? '' : refusing(name, 'INSERT', `WHEN ${lockedSql(name, 'new')}`),
  ].join('\n');
}

/**
 * Triggers that record every change of the recorded tables and refuse any of a frozen row or a settled table.
 * They belong to the connection: a migration, an import or a purge runs without them, and the file carries none.
 */
export function createTriggers(db: Sqlite, recorded: readonly Triggered[], settled: readonly Triggered[]) {
  const sql = [
    ...recorded.map((table) => recording(table) + keeping(table)),
    ...settled.map(({ name }) => refusing(name, 'UPDATE', '') + refusing(name, 'DELETE', '')),
  ].join('\n');
  return {
    install: (): void => {
      db.exec(sql);
    },
    remove: (): void => {
      const names = db.prepare("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'").pluck().all() as string[];
      db.exec(names.map((name) => `DROP TRIGGER temp.${name};`).join('\n'));
    },
  };
}
