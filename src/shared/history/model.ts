/** What the undo and redo buttons say; null where there is nothing to take back. */
export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
  /** When the last step was saved, ISO 8601 with zone; null on a board without history. */
  readonly savedAt: string | null;
}

/** One step of the history, newest first in every list. */
export interface HistoryStep {
  readonly id: number;
  readonly kind: 'change' | 'undo' | 'redo';
  readonly label: string;
  readonly author: string;
  readonly at: string;
  readonly undone: boolean;
}
