import type { Level } from '../../shared/risk/scale.ts';

/** A risk's place in the matrix; null where it is not rated. */
export interface Place {
  readonly likelihood: number | null;
  readonly consequence: number | null;
}

export interface Axes {
  readonly likelihoods: readonly Level[];
  readonly consequences: readonly Level[];
}

export const samePlace = (one: Place, other: Place) =>
  one.likelihood === other.likelihood && one.consequence === other.consequence;

/** The level so many steps from a value; the end of the axis where there is no more. */
function stepped(levels: readonly Level[], value: number | null, by: number): number | null {
  const at = levels.findIndex((each) => each.value === value);
  const next = at < 0 ? 0 : Math.max(0, Math.min(at + by, levels.length - 1));
  return levels[next]?.value ?? null;
}

/** Where a key moves a risk: up is more likely, right is graver; null for another key, or where nothing changes. */
export function movedBy(key: string, place: Place, { likelihoods, consequences }: Axes): Place | null {
  const moves: Readonly<Record<string, Place>> = {
    ArrowUp: { ...place, likelihood: stepped(likelihoods, place.likelihood, 1) },
    ArrowDown: { ...place, likelihood: stepped(likelihoods, place.likelihood, -1) },
    ArrowRight: { ...place, consequence: stepped(consequences, place.consequence, 1) },
    ArrowLeft: { ...place, consequence: stepped(consequences, place.consequence, -1) },
  };
  const next = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return next === undefined || samePlace(next, place) ? null : next;
}
