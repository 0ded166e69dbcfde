import type { DecisionRow } from '../../shared/minutes/commands.ts';

/** How far a decision has come, with a sign that fills up on the way. */
export interface Standing {
  readonly sign: '○' | '◐' | '●';
  readonly word: string;
}

export function standingOf({ approved, final }: Pick<DecisionRow, 'approved' | 'final'>): Standing {
  if (final) return { sign: '●', word: 'laga kraft' };
  return approved ? { sign: '◐', word: 'justerat' } : { sign: '○', word: 'inte justerat' };
}
