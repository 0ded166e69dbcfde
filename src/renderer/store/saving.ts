import type { DraftCount } from './drafts.ts';

/** What the "Sparat" sign tells. */
export interface SavingSlice extends DraftCount {
  /** When the last save of this window was acknowledged, in milliseconds; null before the first. */
  readonly savedAt: number | null;
}

export type SavingState = 'saved' | 'saving' | 'failed' | 'conflict';

export function savingState(saving: SavingSlice): SavingState {
  if (saving.conflicts > 0) return 'conflict';
  if (saving.failed > 0) return 'failed';
  return saving.unsaved > 0 ? 'saving' : 'saved';
}
