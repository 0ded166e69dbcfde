import type { Proposition } from '../../shared/minutes/model.ts';
import { tooManyVotes } from '../../shared/minutes/proposition.ts';

/** How far the papers of a closed ballot are counted, checked against those who vote. */
export function countMessage(proposition: Proposition, voters: readonly string[]): string {
  const { totals, blank } = proposition;
  const seats = proposition.kind === 'election' ? proposition.seats : 1;
  const votes = totals.reduce((sum, each) => sum + each.votes, 0);
  const all = voters.length;
  if (tooManyVotes(proposition, voters)) return `Rösterna är fler än de ${all} som tjänstgör räcker till. Räkna om.`;
  if (seats > 1)
    return `${votes} av högst ${(all - blank) * seats} röster är räknade: ${seats} namn på varje valsedel.`;
  if (votes + blank === all) return `Alla ${all} röster är räknade.`;
  return `${votes + blank} av ${all} röster är räknade.`;
}
