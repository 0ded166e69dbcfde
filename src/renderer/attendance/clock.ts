import type { Meeting } from '../../shared/meeting/model.ts';
import { clockOf } from '../app/moment.ts';

/** The time of day to begin with, `HH:MM`; null for a meeting that is over, where the clock says nothing. */
export function clockNow({ status }: Pick<Meeting, 'status'>): string | null {
  return status === 'held' ? null : clockOf(Date.now()).replace('.', ':');
}
