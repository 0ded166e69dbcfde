import type { AttendanceChange, Disqualification } from '../../shared/meeting/model.ts';
import { type PersonAt, servingIn } from '../../shared/meeting/roll.ts';

/** The attendance of a § in one line: "6 tjänstgör · Anna Berg (S) lämnade · jäv: Bo Ek (M) → Cia Dahl (C)". */
export function attendanceLine(
  item: {
    readonly attendanceChanges: readonly AttendanceChange[];
    readonly disqualifications: readonly Disqualification[];
  },
  before: readonly PersonAt[],
  roll: readonly PersonAt[],
  nameOf: (personId: string) => string,
): string {
  const was = (personId: string) => before.find((each) => each.personId === personId)?.presence ?? 'absent';
  const changed = item.attendanceChanges.flatMap(({ personId, presence }) => {
    if (presence === 'absent') return was(personId) === 'absent' ? [] : [`${nameOf(personId)} lämnade`];
    if (was(personId) === 'absent') return [`${nameOf(personId)} kom`];
    return presence === was(personId)
      ? []
      : [`${nameOf(personId)} ${presence === 'serving' ? 'trädde in' : 'trädde ut'}`];
  });
  const jav = item.disqualifications.map(({ personId, substitutePersonId }) =>
    substitutePersonId === null ? nameOf(personId) : `${nameOf(personId)} → ${nameOf(substitutePersonId)}`,
  );
  const parts = [`${servingIn(roll).length} tjänstgör`, ...changed, jav.length === 0 ? '' : `jäv: ${jav.join(', ')}`];
  return parts.filter((each) => each !== '').join(' · ');
}
