import type { AttendanceChange } from '../../shared/meeting/model.ts';
import type { PersonAt } from '../../shared/meeting/roll.ts';

type State = Pick<AttendanceChange, 'presence' | 'servesForPersonId' | 'remote'>;

/** What happens with a person at a §, in words that stand before her name. */
export function changeWords(before: PersonAt | undefined, change: State, nameOf: (personId: string) => string): string {
  const was = before?.presence ?? 'absent';
  const whom = change.servesForPersonId === null ? '' : ` för ${nameOf(change.servesForPersonId)}`;
  const where = change.remote ? ', på distans' : '';
  if (change.presence === 'absent') return was === 'absent' ? 'Är frånvarande' : 'Lämnar före paragrafen';
  if (was === 'absent') {
    return change.presence === 'present' ? `Kommer, tjänstgör inte${where}` : `Kommer och tjänstgör${whom}${where}`;
  }
  const same = was === change.presence && (before?.servesFor ?? null) === change.servesForPersonId;
  if (same) return change.remote ? 'Deltar på distans' : 'Deltar på plats';
  return change.presence === 'serving' ? `Börjar tjänstgöra${whom}${where}` : `Slutar tjänstgöra${where}`;
}

/**
 * The changes at a § that belong to one of them: who is called in when someone leaves, who steps back when she comes.
 * Taken away together, so that nobody serves for one who serves herself.
 */
export function togetherWith(
  change: AttendanceChange,
  changes: readonly AttendanceChange[],
  before: readonly PersonAt[],
): readonly AttendanceChange[] {
  const served = (personId: string) => before.find((each) => each.personId === personId)?.servesFor ?? null;
  const seat = served(change.personId) ?? change.personId;
  return changes.filter(
    (each) => each === change || each.servesForPersonId === seat || served(each.personId) === change.personId,
  );
}
