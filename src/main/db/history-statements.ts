import type { Database as Sqlite, Statement } from 'better-sqlite3';
import type { HistoryStep } from '../../shared/history/model.ts';

/** What a step of history is called and who took it. */
export interface StepInfo {
  readonly command: string;
  readonly label: string;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** A step as it lies in its table. */
export interface StepRow {
  readonly id: number;
  readonly kind: HistoryStep['kind'];
  readonly label: string;
  readonly author: string;
  readonly ended_at: string;
  readonly schema_version: number;
  readonly state: 'done' | 'undone' | 'dead';
  readonly reverted_by: number | null;
}

/** A change within a step: what a cell, or a whole row that was deleted (as JSON), held before it. */
export interface Change {
  readonly table_name: string;
  readonly row_id: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly column_name: string;
  readonly before: unknown;
}

/** All that is asked of the history's two tables. */
export interface HistoryStatements {
  readonly begin: Statement<[StepInfo & Pick<StepRow, 'kind'>]>;
  readonly extend: Statement<[{ readonly id: number; readonly at: string }]>;
  readonly drop: Statement<[number]>;
  /** A new change ends what could be done again. */
  readonly bury: Statement<[]>;
  readonly mark: Statement<[{ readonly id: number; readonly state: StepRow['state']; readonly by: number | null }]>;
  readonly lastDone: Statement<[], StepRow>;
  readonly lastUndone: Statement<[], StepRow>;
  readonly lastEnd: Statement<[], string>;
  readonly lastChange: Statement<[], number | null>;
  readonly list: Statement<[number], StepRow>;
  readonly changes: Statement<[number], Change>;
  readonly touched: Statement<[number], Pick<Change, 'table_name' | 'row_id'>>;
}

/** Prepares every statement of the history once. */
export function historyStatements(db: Sqlite, schemaVersion: number): HistoryStatements {
  return {
    begin: db.prepare(`
      INSERT INTO history_step (kind, command, label, author, started_at, ended_at, schema_version, state)
      VALUES (@kind, @command, @label, @author, @at, @at, ${schemaVersion}, 'done')`),
    extend: db.prepare('UPDATE history_step SET ended_at = @at WHERE id = @id'),
    drop: db.prepare('DELETE FROM history_step WHERE id = ?'),
    bury: db.prepare("UPDATE history_step SET state = 'dead' WHERE kind = 'change' AND state = 'undone'"),
    mark: db.prepare('UPDATE history_step SET state = @state, reverted_by = @by WHERE id = @id'),
    lastDone: db.prepare(
      "SELECT * FROM history_step WHERE kind = 'change' AND state = 'done' ORDER BY id DESC LIMIT 1",
    ),
    lastUndone: db.prepare(
      "SELECT * FROM history_step WHERE kind = 'change' AND state = 'undone' ORDER BY reverted_by DESC LIMIT 1",
    ),
    lastEnd: db.prepare<[], string>('SELECT ended_at FROM history_step ORDER BY id DESC LIMIT 1').pluck(),
    lastChange: db.prepare<[], number | null>('SELECT max(id) FROM history_change').pluck(),
    list: db.prepare('SELECT * FROM history_step ORDER BY id DESC LIMIT ?'),
    changes: db.prepare('SELECT * FROM history_change WHERE step_id = ? ORDER BY id DESC'),
    touched: db.prepare('SELECT table_name, row_id FROM history_change WHERE step_id = ? ORDER BY id'),
  };
}
