import type { Proposition } from '../../shared/minutes/model.ts';
import { type Result, resultOf } from '../../shared/minutes/proposition.ts';

type Chosen = Partial<Pick<Proposition, 'chosen' | 'castingKey' | 'drawnKeys'>>;

const toggled = (keys: readonly string[], key: string) =>
  keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];

/** How it stands before casting vote and lots: whether there is a tie for them to break. */
export function unbrokenResult(
  proposition: Proposition,
  voters: readonly string[],
  presidingId: string | null,
): Result {
  return resultOf({ ...proposition, castingKey: null, drawnKeys: [] }, voters, presidingId);
}

/**
 * What it means that an alternative is pointed out: where there is a tie, what the casting vote is given for or whom the
 * lots fell on; else what the chair finds carried by acclamation. Pointed out again it is taken back. Null where it
 * says nothing.
 */
export function chosen(proposition: Proposition, unbroken: Result, key: string): Chosen | null {
  if (unbroken.kind === 'tie') {
    if (!unbroken.keys.includes(key)) return null;
    switch (unbroken.solvedBy) {
      case 'castingVote':
        return { castingKey: proposition.castingKey === key ? null : key };
      case 'lots':
        return { drawnKeys: toggled(proposition.drawnKeys, key) };
    }
  }
  if (proposition.kind === 'election') {
    return proposition.method === 'acclamation' ? { chosen: toggled(proposition.chosen, key) } : null;
  }
  return { chosen: proposition.chosen.includes(key) ? [] : [key] };
}
