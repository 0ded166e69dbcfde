import { backupTasks } from './backup-tasks.ts';
import { documentTasks } from './document-tasks.ts';
import { exchangeTasks } from './exchange-tasks.ts';
import { reviewTasks } from './review-tasks.ts';
import { riskSheetTasks } from './risk-sheet-tasks.ts';
import { wordTasks } from './word-tasks.ts';

/** Everything the worker can do, by name. A task opens what it needs and closes it again. */
export const tasks = {
  ...backupTasks,
  ...documentTasks,
  ...exchangeTasks,
  ...reviewTasks,
  ...riskSheetTasks,
  ...wordTasks,
} as const;

export type TaskName = keyof typeof tasks;
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;

/** Says how far a task has come. */
export type Progress = (done: number, total: number) => void;
