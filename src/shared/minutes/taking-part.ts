import type { MeetingStatus } from '../meeting/model.ts';
import type { PersonAt } from '../meeting/roll.ts';
import type { Statement } from './model.ts';

/** Why a person cannot reserve herself against a decision. */
export type ReservationObstacle = 'notServing' | 'abstained' | 'notUnderway' | 'alreadyReserved';

/** A reservation is for one who took part in the decision, and is notified before the meeting ends (KL 4:27). */
export function reservationObstacle(
  personId: string,
  roll: readonly PersonAt[],
  statements: readonly Statement[],
  status: MeetingStatus,
): ReservationObstacle | null {
  const own = statements.filter((each) => each.personId === personId);
  if (!roll.some((each) => each.personId === personId && each.presence === 'serving')) return 'notServing';
  if (own.some((each) => each.kind === 'abstention')) return 'abstained';
  if (own.some((each) => each.kind === 'reservation')) return 'alreadyReserved';
  return status === 'underway' ? null : 'notUnderway';
}

/** Those who took part in the decision of an item: who served and did not abstain (KL 4:25, 5:67). */
export function decidersIn(roll: readonly PersonAt[], statements: readonly Statement[]): readonly PersonAt[] {
  const abstained = new Set(statements.filter((each) => each.kind === 'abstention').map((each) => each.personId));
  return roll.filter((each) => each.presence === 'serving' && !abstained.has(each.personId));
}
