import type { Amount } from '../report/amount.ts';
import { seemsUneven } from '../report/figures.ts';
import type { AlternativeDetail, BudgetDetail, KeyDetail, MunicipalityAmount } from './commands.ts';
import { distributed, type Weight, wholeWeights } from './distribution.ts';

/** A municipality as it is shown. */
export interface Payer {
  readonly id: string;
  readonly name: string;
}

/** A ratio in so many parts of one, rounded half away from zero; null of nothing. Exact whole numbers. */
export function ratioOf(part: number | bigint, whole: number | bigint, parts: number): number | null {
  const [a, b] = [BigInt(part), BigInt(whole)];
  if (b === 0n) return null;
  const negative = a < 0n !== b < 0n;
  const size = (each: bigint) => (each < 0n ? -each : each);
  const rounded = (2n * size(a) * BigInt(parts) + size(b)) / (2n * size(b));
  return (negative ? -1 : 1) * Number(rounded) || 0;
}

/** A difference in kronor, and in tenths of a per cent of what it is compared with. */
export interface Change {
  readonly amount: number;
  /** Null where that is nothing. */
  readonly tenths: number | null;
}

/** The change from one amount to another. */
export function changeOf(now: number, before: number): Change {
  // From a negative amount a higher one is an increase all the same.
  const change = ratioOf(now - before, Math.abs(before), 1_000);
  return { amount: now - before, tenths: change };
}

/** The amounts of one alternative, or of the year before, in the order of the municipalities. */
export interface Column {
  readonly amounts: readonly (Amount | null)[];
  /** The sum of what is written; null while nothing is. */
  readonly total: Amount | null;
  /** A total that is stated from outside. */
  readonly stated: Amount | null;
  /** The stated total is another than the computed one, as far as it is written out. */
  readonly denied: boolean;
}

/** The sum of amounts in kronor, as exact as the most exact of them; null of none. */
export function totalOf(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((each) => each !== null);
  if (known.length === 0) return null;
  return {
    amount: known.reduce((sum, each) => sum + each.amount, 0),
    precision: Math.min(...known.map((each) => each.precision)),
  };
}

/** Whether a stated amount is another than a computed one: more than half of what it is written to apart. */
export function isDenied(stated: Amount | null, computed: Amount | null): boolean {
  if (stated === null || computed === null) return false;
  return 2 * Math.abs(stated.amount - computed.amount) > stated.precision;
}

/** Amounts as a column of the municipalities, with its sum and what is stated of it. */
export function columnOf(payers: readonly Payer[], rows: readonly MunicipalityAmount[]): Column {
  const amountOf = (municipalityId: string | null): Amount | null => {
    const found = rows.find((each) => each.municipalityId === municipalityId);
    return found === undefined ? null : { amount: found.amount, precision: found.precision };
  };
  const amounts = payers.map((each) => amountOf(each.id));
  const [total, stated] = [totalOf(amounts), amountOf(null)];
  return { amounts, total, stated, denied: isDenied(stated, total) };
}

/** The year before as it counts: last year's adopted budget where the board has it, else what is stated; null of neither. */
export function beforeColumn(payers: readonly Payer[], { before, stated }: BudgetDetail): Column | null {
  if (before !== null) return columnOf(payers, before.amounts);
  return stated.length === 0 ? null : columnOf(payers, stated);
}

/** Each part of a column's total in tenths of a per cent; null where it is not known. */
export function sharesOf({ amounts, total }: Column): readonly (number | null)[] {
  return amounts.map((each) => (each === null || total === null ? null : ratioOf(each.amount, total.amount, 1_000)));
}

/** How a column differs from another, municipality by municipality, and in all; null where one of them is not known. */
export function changesOf(
  now: Column,
  before: Column | null,
): { readonly each: readonly (Change | null)[]; readonly total: Change | null } {
  const change = (a: Amount | null, b: Amount | null | undefined) =>
    a === null || b === null || b === undefined ? null : changeOf(a.amount, b.amount);
  return {
    each: now.amounts.map((amount, at) => change(amount, before?.amounts[at])),
    total: change(now.total, before?.total),
  };
}

/** Whether amounts shown in tkr with one decimal seem not to give the total shown. */
export function isUneven({ amounts, total }: Column): boolean {
  const known = amounts.flatMap((each) => (each === null ? [] : [each.amount]));
  return total !== null && seemsUneven(total.amount, known, 'tkr');
}

/** Whether shares in tenths of a per cent that all are known seem not to give 100,0 %. */
export function sharesUneven(tenths: readonly (number | null)[]): boolean {
  const known = tenths.flatMap((each) => each ?? []);
  return known.length === tenths.length && known.length > 0 && known.reduce((sum, each) => sum + each, 0) !== 1_000;
}

const none: Weight = { weight: 0, decimals: 0 };

/** The shares of a key in the order of the municipalities; one that has none counts as nothing. */
export function weightsOf(payers: readonly Payer[], key: KeyDetail): readonly Weight[] {
  return payers.map(({ id }) => key.shares.find((each) => each.municipalityId === id) ?? none);
}

/** The parts of a key in hundredths of a per cent; null where the municipality has no share. */
export function keyParts(payers: readonly Payer[], key: KeyDetail): readonly (number | null)[] {
  const whole = wholeWeights(weightsOf(payers, key));
  const sum = whole.reduce((total, each) => total + each, 0n);
  return payers.map(({ id }, at) =>
    key.shares.some((each) => each.municipalityId === id) ? ratioOf(whole[at] ?? 0n, sum, 10_000) : null,
  );
}

/** The step in kronor in which an amount is distributed: what is written in tkr with one decimal stays so. */
export function stepOf({ amount, precision }: Amount): number {
  return precision >= 100 && amount % 100 === 0 ? 100 : 1;
}

/** An amount distributed by a key, in the order of the municipalities; null where the key has no shares. */
export function keyed(payers: readonly Payer[], key: KeyDetail, amount: Amount): readonly Amount[] | null {
  const step = stepOf(amount);
  return (
    distributed(amount.amount, weightsOf(payers, key), step)?.map((each) => ({ amount: each, precision: step })) ?? null
  );
}

/** What an alternative's total would be by a key, and how what is written differs from it. */
export interface KeyComparison {
  readonly amounts: readonly Amount[];
  /** Written less what the key gives, in kronor; null where nothing is written. */
  readonly differences: readonly (number | null)[];
  /** Some municipality pays otherwise than the key says, by more than the rounding. */
  readonly differs: boolean;
}

/** Compares what is written with what a key gives of the same total; null where there is nothing to compare. */
export function keyComparison(payers: readonly Payer[], column: Column, key: KeyDetail): KeyComparison | null {
  if (column.total === null) return null;
  const amounts = keyed(payers, key, column.total);
  if (amounts === null) return null;
  const differences = column.amounts.map((each, at) =>
    each === null ? null : each.amount - (amounts[at]?.amount ?? 0),
  );
  // The largest remainder may lie a whole step from where plain rounding puts it.
  const differs = column.amounts.some(
    (each, at) => Math.abs(differences[at] ?? 0) > Math.max(each?.precision ?? 1, amounts[at]?.precision ?? 1),
  );
  return { amounts, differences, differs };
}

/** The alternative that counts: the adopted one, else the proposed, else the first. */
export function leading<A extends Pick<AlternativeDetail, 'status'>>(alternatives: readonly A[]): A | undefined {
  return (
    alternatives.find((each) => each.status === 'adopted') ??
    alternatives.find((each) => each.status === 'proposed') ??
    alternatives[0]
  );
}
