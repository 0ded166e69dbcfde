import type { Matter } from '../../shared/registry/model.ts';
import { registryNumberProblem } from '../../shared/registry/rules.ts';
import { compareSwedish } from '../../shared/swedish.ts';

export type MatterFilter = 'open' | 'closed' | 'all';

/** Newest first: those not yet opened by the registry, then by day and by number. */
export function newestFirst(a: Matter, b: Matter): number {
  if (a.openedOn !== b.openedOn) {
    if (a.openedOn === null) return -1;
    if (b.openedOn === null) return 1;
    return a.openedOn < b.openedOn ? 1 : -1;
  }
  return compareSwedish(b.registryNumber, a.registryNumber) || (a.id < b.id ? 1 : -1);
}

/** The matters that the filter lets through and that hold every typed word, newest first. */
export function mattersShown(matters: readonly Matter[], filter: MatterFilter, typed: string): readonly Matter[] {
  const words = typed.toLocaleLowerCase('sv').split(/\s+/);
  const open = (each: Matter) => each.closedOn === null;
  return matters
    .filter((each) => filter === 'all' || open(each) === (filter === 'open'))
    .filter((each) => {
      const whole = `${each.registryNumber} ${each.title}`.toLocaleLowerCase('sv');
      return words.every((word) => whole.includes(word));
    })
    .toSorted(newestFirst);
}

/** Other matters with the same registry number; none for one without a number. */
export function sameNumber(matter: Matter, matters: readonly Matter[]): readonly Matter[] {
  const number = matter.registryNumber.trim();
  return number === '' ? [] : matters.filter((each) => each.id !== matter.id && each.registryNumber.trim() === number);
}

export type NumberState = 'missing' | 'preliminary' | 'confirmed';

export const numberStateLabels: Readonly<Record<NumberState, string>> = {
  missing: 'saknas',
  preliminary: 'preliminärt',
  confirmed: 'bekräftat',
};

/** Where the number stands between us and the registry. */
export function numberState(matter: Matter): NumberState {
  if (registryNumberProblem(matter, '') === 'missing') return 'missing';
  return matter.preliminary ? 'preliminary' : 'confirmed';
}
