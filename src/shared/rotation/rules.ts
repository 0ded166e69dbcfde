import type { RotationException } from './model.ts';

/**
 * What the rotation is computed from. The law knows no rotation: fullmäktige elects the presidium among the members and
 * decides its term (KL 6:21–22, 9:24); that the municipalities take turns is the board's own reglemente.
 */
export interface RotationFacts {
  readonly startYear: number;
  /** Ids of the municipalities; the first has the chair in the start year. */
  readonly order: readonly string[];
  readonly exceptions: readonly RotationException[];
}

/** Who has the chair of a year and who is next, by id. */
export interface RotationYear {
  readonly year: number;
  readonly chair: string;
  readonly vice: string;
  /** What the order alone would give, where an exception says otherwise. */
  readonly turn: string;
  readonly exception: RotationException | null;
}

/** A year from which the order is counted, with the place that has the chair then. */
interface Anchor {
  readonly year: number;
  readonly place: number;
}

function anchorsOf({ startYear, order, exceptions }: RotationFacts): readonly Anchor[] {
  const shifts = exceptions.filter((each) => each.shifts && order.includes(each.municipalityId));
  const moved = shifts.map((each) => ({ year: each.year, place: order.indexOf(each.municipalityId) }));
  return [{ year: startYear, place: 0 }, ...moved].toSorted((a, b) => a.year - b.year);
}

/** The municipality whose turn a year is, exceptions that do not shift the order aside; null without an order. */
export function turnOf(facts: RotationFacts, year: number): string | null {
  const count = facts.order.length;
  const anchors = anchorsOf(facts);
  const anchor = anchors.findLast((each) => each.year <= year) ?? anchors[0];
  if (count === 0 || anchor === undefined) return null;
  const place = (((anchor.place + year - anchor.year) % count) + count) % count;
  return facts.order[place] ?? null;
}

const exceptionIn = ({ exceptions }: RotationFacts, year: number) =>
  exceptions.find((each) => each.year === year) ?? null;

/** The municipality that has the chair of a year, by turn or exception; null without an order. */
export function chairOf(facts: RotationFacts, year: number): string | null {
  const turn = turnOf(facts, year);
  return turn === null ? null : (exceptionIn(facts, year)?.municipalityId ?? turn);
}

/** The rotation of a year: the vice chair is from the municipality that has the chair next year. */
export function rotationOf(facts: RotationFacts, year: number): RotationYear | null {
  const turn = turnOf(facts, year);
  const chair = chairOf(facts, year);
  const next = chairOf(facts, year + 1);
  if (turn === null || chair === null || next === null) return null;
  const exception = exceptionIn(facts, year);
  return { year, turn, chair, vice: exception?.viceMunicipalityId ?? next, exception };
}

/** The rotation of all years from one to another, both included. */
export function rotationYears(facts: RotationFacts, from: number, to: number): readonly RotationYear[] {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years.flatMap((year) => rotationOf(facts, year) ?? []);
}
