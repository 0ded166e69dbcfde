import type { Database as Sqlite } from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import type { HistoryState, HistoryStep } from '../../shared/history/model.ts';
import { codeOf } from './errors.ts';
import {
  type Change,
  type HistoryStatements,
  historyStatements,
  type StepInfo,
  type StepRow,
} from './history-statements.ts';
import { createTriggers, type Triggered } from './triggers.ts';

function putBack(db: Sqlite, change: Change): number {
  const { table_name: table, row_id: id } = change;
  switch (change.operation) {
    case 'insert':
      return db.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id).changes;
    case 'update':
      return db.prepare(`UPDATE ${table} SET ${change.column_name} = ? WHERE id = ?`).run(change.before, id).changes;
    case 'delete': {
      const row = JSON.parse(change.before as string) as Record<string, unknown>;
      const names = Object.keys(row);
      const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`;
      return db.prepare(sql).run(row).changes;
    }
  }
}

/** Puts changes back, the last one first; refuses where a row has gone its own way since. */
function revert(db: Sqlite, changes: readonly Change[], label: string): void {
  db.pragma('defer_foreign_keys = ON');
  for (const change of changes) {
    try {
      if (putBack(db, change) === 0) fail('undo.changed', { label });
    } catch (error) {
      if (codeOf(error) === 'SQLITE_CONSTRAINT_TRIGGER') fail('undo.frozen', { label });
      if (codeOf(error)?.startsWith('SQLITE_CONSTRAINT')) fail('undo.changed', { label });
      throw error;
    }
  }
}

/** The ids of the rows that a step touched, by table. */
function touchedBy(statements: HistoryStatements, stepId: number): Record<string, string[]> {
  const tablesOf: Record<string, Set<string>> = {};
  for (const { table_name: table, row_id: row } of statements.touched.all(stepId)) {
    tablesOf[table] ??= new Set();
    tablesOf[table].add(row);
  }
  return Object.fromEntries(Object.entries(tablesOf).map(([table, ids]) => [table, [...ids]]));
}

function stepOf({ id, kind, label, author, ended_at: at, state }: StepRow): HistoryStep {
  return { id, kind, label, author, at, undone: state !== 'done' };
}

/** Undo and redo: each reverts an earlier step as a step of its own, and answers its id. */
function createTravel(db: Sqlite, statements: HistoryStatements, schemaVersion: number) {
  function travel(kind: 'undo' | 'redo', step: StepRow, info: StepInfo, reverted: number): number {
    if (step.schema_version !== schemaVersion) fail('undo.older', { label: step.label });
    const id = Number(statements.begin.run({ kind, ...info, label: step.label }).lastInsertRowid);
    revert(db, statements.changes.all(reverted), step.label);
    const mark = kind === 'undo' ? ({ state: 'undone', by: id } as const) : ({ state: 'done', by: null } as const);
    statements.mark.run({ id: step.id, ...mark });
    return id;
  }
  return {
    /** Takes the last step back; answers the id of the step that did. Call inside a transaction. */
    undo(info: StepInfo): number {
      const step = statements.lastDone.get() ?? fail('undo.nothing', {});
      return travel('undo', step, info, step.id);
    },
    /** Does the step last taken back again. Call inside a transaction. */
    redo(info: StepInfo): number {
      const step = statements.lastUndone.get() ?? fail('undo.nothing', {});
      return travel('redo', step, info, step.reverted_by ?? fail('undo.nothing', {}));
    },
  };
}

/**
 * The history of a board, written by triggers that are made from its tables when it is opened for writing.
 * A change keeps the value before it; the value after is the next change's before, or what stands in the row now.
 * Undo and redo are steps themselves, so the log is one line from the first step to the last.
 */
export function createHistory(
  db: Sqlite,
  tables: { readonly recorded: readonly Triggered[]; readonly settled: readonly Triggered[] },
  schemaVersion: number,
) {
  const triggers = createTriggers(db, tables.recorded, tables.settled);
  triggers.install();
  const statements = historyStatements(db, schemaVersion);
  const label = (step: StepRow | undefined) => (step?.schema_version === schemaVersion ? step.label : null);
  return {
    ...createTravel(db, statements, schemaVersion),
    /** Opens a step for the changes that follow; call inside their transaction. */
    begin: (info: StepInfo) => Number(statements.begin.run({ kind: 'change', ...info }).lastInsertRowid),
    /** Lets the newest step go on: more typing in the same field. */
    extend: (id: number, at: string) => statements.extend.run({ id, at }),
    /** Ends a step: answers the rows it touched; a step that changed nothing is dropped. */
    end(id: number): Record<string, string[]> {
      const rows = touchedBy(statements, id);
      if (Object.keys(rows).length === 0) statements.drop.run(id);
      else statements.bury.run();
      return rows;
    },
    /** The ids of the rows that a step touched, by table. */
    touched: (id: number) => touchedBy(statements, id),
    /** The newest change's number: where it is the same nothing more was touched. */
    lastChange: (): number => statements.lastChange.get() ?? 0,
    state: (): HistoryState => ({
      undo: label(statements.lastDone.get()),
      redo: label(statements.lastUndone.get()),
      savedAt: statements.lastEnd.get() ?? null,
    }),
    /** The newest steps first. */
    list: (limit: number): HistoryStep[] => statements.list.all(limit).map(stepOf),
    /** Runs something that is no step: an import into an empty board, or the removal of text for good. */
    unrecorded<R>(run: () => R): R {
      triggers.remove();
      try {
        return run();
      } finally {
        triggers.install();
      }
    },
  };
}

export type History = ReturnType<typeof createHistory>;
