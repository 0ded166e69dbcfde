import { type PersonAt, servingIn } from '../../shared/meeting/roll.ts';
import { nameAndParty, seatsAt } from '../../shared/meeting/rules.ts';
import type { Option } from '../parts/select.tsx';
import type { Roll } from './item-roll.ts';

/** The choice of no one, where a list of persons must have one. */
export const nobody = '+nobody';

/** Who may serve in someone's place: those present who do not serve, the one whose turn it is first, and nobody. */
export function substituteOptions(
  roll: readonly PersonAt[],
  insteadOf: string,
  next: string | null,
): readonly Option[] {
  const may = roll.filter(
    ({ personId, presence, seat }) => personId !== insteadOf && presence === 'present' && seat.role === 'substitute',
  );
  const inTurn = may.toSorted((a, b) => Number(b.personId === next) - Number(a.personId === next));
  return [
    ...inTurn.map((each) => ({
      id: each.personId,
      text: nameAndParty(each.seat),
      detail: each.personId === next ? `i tur, ${each.seat.municipality}` : each.seat.municipality,
    })),
    { id: nobody, text: 'ingen' },
  ];
}

/** The members in whose place a substitute may begin to serve: they do not serve, and nobody does for them. */
export function freeMembers({ facts, roll }: Pick<Roll, 'facts' | 'roll'>, substitute: PersonAt): readonly Option[] {
  const serving = servingIn(roll).filter((each) => each.personId !== substitute.personId);
  const taken = new Set(serving.map((each) => each.servesFor ?? each.personId));
  return seatsAt(facts.people, facts.meeting.date)
    .filter((each) => each.role !== 'substitute' && !taken.has(each.personId))
    .map((each) => ({ id: each.personId, text: nameAndParty(each), detail: each.municipality }));
}
