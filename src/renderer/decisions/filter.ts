import type { Outcome } from '../../shared/agenda/model.ts';
import type { DecisionRow } from '../../shared/minutes/commands.ts';
import { compareSwedish } from '../../shared/swedish.ts';
import { outcomeLabels } from '../app/labels.ts';

/** What narrows the list; null lets all through. */
export interface DecisionFilter {
  readonly typed: string;
  readonly year: string | null;
  readonly outcome: Outcome | null;
  readonly matterId: string | null;
}

export const everyDecision: DecisionFilter = { typed: '', year: null, outcome: null, matterId: null };

/** A decision with all that it can be found by, made once. */
export interface FoundDecision extends DecisionRow {
  readonly id: string;
  readonly words: string;
}

// One letter, one code: å typed as a and a ring is still å, and never a.
const folded = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');

/** The decisions made ready for searching, in the order given. */
export function findable(rows: readonly DecisionRow[]): readonly FoundDecision[] {
  return rows.map((row) => {
    const { number, registryNumber, title, text, outcome, meetingDate } = row;
    const paragraph = number === null ? '' : `§ ${number} §${number}`;
    const words = [paragraph, registryNumber, title, meetingDate, outcomeLabels[outcome], text].join('\n');
    return { ...row, id: row.itemId, words: folded(words) };
  });
}

/** The decisions that the filter lets through and that hold every typed word, in the order given. */
export function decisionsShown(all: readonly FoundDecision[], filter: DecisionFilter): readonly FoundDecision[] {
  const { year, outcome, matterId } = filter;
  const words = folded(filter.typed)
    .split(/\s+/)
    .filter((each) => each !== '');
  return all.filter(
    (each) =>
      (year === null || each.meetingDate.startsWith(year)) &&
      (outcome === null || each.outcome === outcome) &&
      (matterId === null || each.matterId === matterId) &&
      words.every((word) => each.words.includes(word)),
  );
}

/** The calendar years that have decisions, newest first. */
export function yearsOf(all: readonly DecisionRow[]): readonly string[] {
  return [...new Set(all.map((each) => each.meetingDate.slice(0, 4)))].toSorted().toReversed();
}

/** The outcomes that decisions have had, in the order of their words. */
export function outcomesOf(all: readonly DecisionRow[]): readonly Outcome[] {
  return [...new Set(all.map((each) => each.outcome))].toSorted((a, b) =>
    compareSwedish(outcomeLabels[a], outcomeLabels[b]),
  );
}
