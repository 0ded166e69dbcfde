import type { Database as Sqlite } from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import type { HistoryState, HistoryStep } from '../../shared/history/model.ts';
import { codeOf } from './errors.ts';
import { createTriggers, type Triggered } from './triggers.ts';

/** What a step of history is called and who took it. */
export interface StepInfo {
  readonly command: string;
  readonly label: string;
  readonly author: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

interface StepRow {
  readonly id: number;
  readonly kind: HistoryStep['kind'];
  readonly label: string;
  readonly author: string;
  readonly ended_at: string;
  readonly schema_version: number;
  readonly state: 'done' | 'undone' | 'dead';
  readonly reverted_by: number | null;
}

interface Change {
  readonly table_name: string;
  readonly row_id: string;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly column_name: string;
  readonly before: unknown;
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

  const statements = {
    begin:
      db.prepare(`INSERT INTO history_step (kind, command, label, author, started_at, ended_at, schema_version, state)
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
    last: db.prepare('SELECT ended_at FROM history_step ORDER BY id DESC LIMIT 1').pluck(),
    lastChange: db.prepare('SELECT max(id) FROM history_change').pluck(),
    list: db.prepare('SELECT * FROM history_step ORDER BY id DESC LIMIT ?'),
    changes: db.prepare('SELECT * FROM history_change WHERE step_id = ? ORDER BY id DESC'),
    touched: db.prepare('SELECT table_name, row_id FROM history_change WHERE step_id = ? ORDER BY id').raw(),
  };

  function begin(kind: StepRow['kind'], info: StepInfo): number {
    return Number(statements.begin.run({ kind, ...info }).lastInsertRowid);
  }

  /** The ids of the rows that a step touched, by table. */
  function touched(stepId: number): Record<string, string[]> {
    const rows = statements.touched.all(stepId) as [string, string][];
    const tablesOf: Record<string, Set<string>> = {};
    for (const [table, row] of rows) {
      tablesOf[table] ??= new Set();
      tablesOf[table].add(row);
    }
    return Object.fromEntries(Object.entries(tablesOf).map(([table, ids]) => [table, [...ids]]));
  }

  function putBack(change: Change): number {
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

  /** Puts back what a step changed, last change first; refuses where a row has gone its own way since. */
  function revert(stepId: number, label: string): void {
    db.pragma('defer_foreign_keys = ON');
    for (const change of statements.changes.all(stepId) as Change[]) {
      try {
        if (putBack(change) === 0) fail('undo.changed', { label });
      } catch (error) {
        if (codeOf(error) === 'SQLITE_CONSTRAINT_TRIGGER') fail('undo.frozen', { label });
        if (codeOf(error)?.startsWith('SQLITE_CONSTRAINT')) fail('undo.changed', { label });
        throw error;
      }
    }
  }

  function takeBack(step: StepRow | undefined, info: StepInfo): number {
    if (!step) return fail('undo.nothing', {});
    if (step.schema_version !== schemaVersion) fail('undo.older', { label: step.label });
    const id = begin('undo', { ...info, label: step.label });
    revert(step.id, step.label);
    statements.mark.run({ id: step.id, state: 'undone', by: id });
    return id;
  }

  function doAgain(step: StepRow | undefined, info: StepInfo): number {
    if (step?.reverted_by == null) return fail('undo.nothing', {});
    if (step.schema_version !== schemaVersion) fail('undo.older', { label: step.label });
    const id = begin('redo', { ...info, label: step.label });
    revert(step.reverted_by, step.label);
    statements.mark.run({ id: step.id, state: 'done', by: null });
    return id;
  }

  return {
    /** Opens a step for the changes that follow; call inside their transaction. */
    begin: (info: StepInfo) => begin('change', info),
    /** Lets the newest step go on: more typing in the same field. */
    extend: (id: number, at: string) => statements.extend.run({ id, at }),
    /** Ends a step: answers the rows it touched; a step that changed nothing is dropped. */
    end(id: number): Record<string, string[]> {
      const rows = touched(id);
      if (Object.keys(rows).length === 0) statements.drop.run(id);
      else statements.bury.run();
      return rows;
    },
    touched,
    /** The newest change's number: where it is the same nothing more was touched. */
    lastChange: () => (statements.lastChange.get() as number | null) ?? 0,
    /** Takes the last step back; answers the id of the step that did. Call inside a transaction. */
    undo: (info: StepInfo) => takeBack(statements.lastDone.get() as StepRow | undefined, info),
    /** Does the step last taken back again. Call inside a transaction. */
    redo: (info: StepInfo) => doAgain(statements.lastUndone.get() as StepRow | undefined, info),
    state(): HistoryState {
      const undo = statements.lastDone.get() as StepRow | undefined;
      const redo = statements.lastUndone.get() as StepRow | undefined;
      const label = (step: StepRow | undefined) => (step?.schema_version === schemaVersion ? step.label : null);
      return { undo: label(undo), redo: label(redo), savedAt: (statements.last.get() as string | undefined) ?? null };
    },
    /** The newest steps first. */
    list: (limit: number): HistoryStep[] =>
      (statements.list.all(limit) as StepRow[]).map((step) => ({
        id: step.id,
        kind: step.kind,
        label: step.label,
        author: step.author,
        at: step.ended_at,
        undone: step.state !== 'done',
      })),
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
