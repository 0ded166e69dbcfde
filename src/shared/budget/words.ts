import { type Amount, roundedText } from '../report/amount.ts';
import { noBreakSpace, numberText } from '../swedish.ts';
import { type Weight, wholeWeights } from './distribution.ts';
import type { AllocationKey, AlternativeStatus, Budget, KeyBasis } from './model.ts';
import type { Change } from './rules.ts';

/** Where an alternative stands, in a word and by a sign. */
export const statusWords: Readonly<Record<AlternativeStatus, { readonly sign: string; readonly text: string }>> = {
  open: { sign: '○', text: 'Övervägs' },
  proposed: { sign: '▸', text: 'Föreslås' },
  adopted: { sign: '✓', text: 'Fastställd' },
  rejected: { sign: '✕', text: 'Avslagen' },
};

export const basisWords: Readonly<Record<KeyBasis, string>> = {
  population: 'Befolkning',
  use: 'Uppmätt användning',
  agreed: 'Överenskommelse',
};

/** What shares are usually counted in. */
export const usualUnits: Readonly<Record<KeyBasis, string>> = {
  population: 'invånare',
  use: '',
  agreed: 'procent',
};

/** What an alternative is called; `at` is its place, from 0. */
export function alternativeName({ label }: { readonly label: string }, at: number): string {
  return label.trim() === '' ? `Alternativ ${at + 1}` : label.trim();
}

/** What a key is called. */
export function keyName({ name, basis }: Pick<AllocationKey, 'name' | 'basis'>): string {
  return name.trim() === '' ? basisWords[basis] : name.trim();
}

/** What a version is called, as `Budget 2026` or `Reviderad budget 2026 (version 2)`. */
export function budgetTitle({ year, version }: Pick<Budget, 'year' | 'version'>): string {
  return version === 1 ? `Budget ${year}` : `Reviderad budget ${year} (version ${version})`;
}

/** An amount in tkr with one decimal, `14 635,1`; a dash where there is none. */
export function tkrText(amount: Amount | number | null): string {
  if (amount === null) return '–';
  return roundedText(typeof amount === 'number' ? amount : amount.amount, 'tkr');
}

/** The same with its sign, as a difference is written: `+3 346,5`. */
export function signedTkr(amount: number | null): string {
  if (amount === null) return '–';
  const text = tkrText(amount);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Tenths of a per cent as `58,9 %`. */
export function percentText(tenths: number | null): string {
  return tenths === null ? '–' : `${numberText(tenths / 10, 1)}${noBreakSpace}%`;
}

/** A change in per cent with its sign; a dash where it is compared with nothing. */
export function changePercent(change: Change | null): string {
  if (change === null || change.tenths === null) return '–';
  return change.tenths > 0 ? `+${percentText(change.tenths)}` : percentText(change.tenths);
}

/** Hundredths of a per cent as `58,87 %`. */
export function partText(hundredths: number | null): string {
  return hundredths === null ? '–' : `${numberText(hundredths / 100, 2)}${noBreakSpace}%`;
}

/** A share as it was counted or agreed, exactly: `134 209`, `58,87`. */
export function weightText({ weight, decimals }: Weight): string {
  const digits = String(weight).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
}

/** The sum of shares as they were counted or agreed; a dash of none. */
export function weightSumText(shares: readonly Weight[]): string {
  if (shares.length === 0) return '–';
  const decimals = Math.max(...shares.map((each) => each.decimals));
  const sum = wholeWeights(shares).reduce((total, each) => total + each, 0n);
  return weightText({ weight: Number(sum), decimals });
}

/** Most decimals and digits that a share is taken with. */
const mostDecimals = 6;
const largest = 1_000_000_000_000;

/** A share as people write it: `134 209`, `58,87 %`, `588,7 ‰`; null where it is none, or is negative. */
export function weightFrom(text: string): Weight | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f\u2009]+/g, ' ');
  const parts = /^\+?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](\d+))?\s*[%‰]?$/.exec(bare);
  if (parts === null) return null;
  const [, whole = '', fraction = ''] = parts;
  if (fraction.length > mostDecimals) return null;
  const weight = Number(whole.replace(/[ .]/g, '') + fraction);
  return weight > largest ? null : { weight, decimals: fraction.length };
}
