import { numberText } from '../swedish.ts';
import type { Unit } from './model.ts';

/** Kronor in one of each unit. */
export const kronorIn: Readonly<Record<Unit, number>> = { kr: 1, tkr: 1_000, mnkr: 1_000_000 };

/** An amount in whole kronor, and the step it was written to, in kronor. */
export interface Amount {
  readonly amount: number;
  readonly precision: number;
}

/** Largest amount in kronor that is taken. */
const largest = 1_000_000_000_000;

const named: Readonly<Record<string, Unit>> = {
  kr: 'kr',
  kronor: 'kr',
  tkr: 'tkr',
  kkr: 'tkr',
  tusen: 'tkr',
  mnkr: 'mnkr',
  mkr: 'mnkr',
  milj: 'mnkr',
};

/**
 * An amount as people write it (`-2,9`, `−2 867 340 kr`, `569 tkr`, `(2,9)`), a bare number in `unit`; at most whole
 * kronor. Null where it is none, or where a point could be either a decimal one or one between thousands (`2.867` tkr).
 */
export function amountFrom(text: string, unit: Unit): Amount | null {
  const bare = text
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/^([-−–])\s/, '$1');
  const parts = /^(\(?)([-−–+]?)((?:\d{1,3}(?:[ .]\d{3})+|\d+))(?:[,.](\d+))?\)?\s*([a-zåäö]*)\.?$/.exec(bare);
  if (parts === null) return null;
  const [, bracket, sign, whole = '', fraction = '', word = ''] = parts;
  const own = word === '' ? unit : named[word];
  if (own === undefined || (bracket === '(') !== bare.includes(')')) return null;
  if (own !== 'kr' && /^\d{1,3}\.\d{3}$/.test(whole)) return null;
  const step = kronorIn[own];
  const exact = Number(`${whole.replace(/[ .]/g, '')}.${fraction || '0'}`) * step;
  const amount = Math.round(exact);
  if (Math.abs(exact - amount) > 1e-6 || amount > largest) return null;
  const negative = bracket === '(' || (sign !== '' && sign !== '+');
  return { amount: negative && amount !== 0 ? -amount : amount, precision: Math.max(1, step / 10 ** fraction.length) };
}

/** How many decimals of the unit are needed to write down to `precision` kronor. */
function decimalsFor({ amount, precision }: Amount, unit: Unit): number {
  const step = kronorIn[unit];
  let decimals = 0;
  while (step / 10 ** decimals > 1 && (step / 10 ** decimals > precision || amount % (step / 10 ** decimals) !== 0)) {
    decimals += 1;
  }
  return decimals;
}

/** An amount as it was written, in another unit where asked: nothing of it is rounded. */
export function amountText(value: Amount, unit: Unit): string {
  return numberText(value.amount / kronorIn[unit], decimalsFor(value, unit));
}

/** Kronor rounded half away from zero to tenths of a unit: whole numbers, so that they add up exactly. */
export function tenthsOf(amount: number, unit: Unit): number {
  const step = kronorIn[unit] / 10;
  return Math.sign(amount) * Math.round(Math.abs(amount) / step) || 0;
}

/** Kronor in a unit with one decimal, as `−0,3`. */
export function roundedText(amount: number, unit: Unit): string {
  return numberText(tenthsOf(amount, unit) / 10, 1);
}
