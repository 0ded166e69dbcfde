import * as z from 'zod';
import { job, nothing } from '../contract.ts';
import type { HistoryState, HistoryStep } from './model.ts';

export const historyCommands = {
  'history.state': job('Visa ångra-läget', nothing).returns<HistoryState>(),
  'history.list': job('Visa ändringar', z.strictObject({ limit: z.int().min(1).max(1_000).default(200) })).returns<
    readonly HistoryStep[]
  >(),
  /** Takes back the last step. */
  'history.undo': job('Ångra', nothing).returns<HistoryState>(),
  /** Does again what was last taken back. */
  'history.redo': job('Gör om', nothing).returns<HistoryState>(),
  /** Ends the burst of typing, as when a field is left. */
  'history.seal': job('Avsluta skrivning', nothing).returns<HistoryState>(),
} as const;
