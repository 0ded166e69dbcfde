import type { Role } from '../people/model.ts';
import { type PersonAt, servingIn } from './roll.ts';

/** Why someone cannot serve as the roll has it: each seat of the board is taken by one person (KL 6:16). */
export type SeatProblem =
  /** Not elected that day. */
  | { readonly kind: 'notElected'; readonly personId: string }
  /** A substitute for no member. */
  | { readonly kind: 'forNobody'; readonly personId: string }
  /** In the place of one who serves herself, or of one who is no member; or a member in another's place. */
  | { readonly kind: 'notFree'; readonly personId: string; readonly memberId: string }
  /** Two for the same member. */
  | { readonly kind: 'twice'; readonly personId: string; readonly otherId: string; readonly memberId: string };

/** What is wrong with who serves in a roll, in its order; `roleOf` knows everyone's role of the day. */
export function seatProblems(
  roll: readonly PersonAt[],
  roleOf: (personId: string) => Role | null,
): readonly SeatProblem[] {
  const serving = servingIn(roll);
  const isMember = (id: string) => ![null, 'substitute'].includes(roleOf(id));
  return serving.flatMap(({ personId, servesFor }, at): readonly SeatProblem[] => {
    if (roleOf(personId) === null) return [{ kind: 'notElected', personId }];
    if (servesFor === null) return isMember(personId) ? [] : [{ kind: 'forNobody', personId }];
    const memberId = servesFor;
    const taken = serving.some((each) => each.personId === memberId);
    if (taken || isMember(personId) || !isMember(memberId)) return [{ kind: 'notFree', personId, memberId }];
    const other = serving.slice(0, at).find((each) => each.servesFor === memberId);
    return other === undefined ? [] : [{ kind: 'twice', personId, otherId: other.personId, memberId }];
  });
}
