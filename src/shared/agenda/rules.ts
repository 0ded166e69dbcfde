import type { Board } from '../board/model.ts';
import type { Recipient } from '../registry/model.ts';
import type { Proposal } from '../rich-text.ts';
import { listed } from '../swedish.ts';
import type { AgendaItem, ItemKind, ItemRecipient } from './model.ts';

/** A clause as it is written: an att-sats, a numbered sentence, or a line of a list (typed with a dash). */
export type Clause = { readonly kind: 'att' | 'numbered' | 'dash'; readonly text: string };

const dash = /^\s*[-–•]\s+/;
const att = /^\s*att\s+/i;

/** How a clause is written in the board's style: "att" exactly once, whether it was typed or not. */
export function clauseOf(typed: string, style: Board['clauseStyle']): Clause {
  if (dash.test(typed)) return { kind: 'dash', text: typed.replace(dash, '').trim() };
  if (style === 'numbered') return { kind: 'numbered', text: typed.trim() };
  return { kind: 'att', text: `att ${typed.replace(att, '').trim()}` };
}

function hasText(clause: string): boolean {
  return `${clause} `.replace(dash, '').replace(att, '').trim() !== '';
}

/** The clauses of a proposal or a decision that have any text, as they are written. */
export function clausesOf(proposal: Proposal, style: Board['clauseStyle']): readonly Clause[] {
  return proposal.clauses.filter(hasText).map((each) => clauseOf(each, style));
}

/** Whether there is nothing proposed or decided. */
export function isEmptyProposal(proposal: Proposal): boolean {
  return proposal.intro.trim() === '' && !proposal.clauses.some(hasText);
}

/** Recipients in words, as "Norrköpa kommun – KS diarium och SLK Ekonomi"; those that are gone are left out. */
export function recipientTexts(chosen: readonly ItemRecipient[], known: readonly Recipient[]): readonly string[] {
  return chosen.flatMap((each) => {
    const recipient = known.find((one) => one.id === each.recipientId);
    if (recipient === undefined) return [];
    const units = each.units.filter((unit) => unit.trim() !== '');
    return [units.length === 0 ? recipient.name : `${recipient.name} – ${listed(units)}`];
  });
}

/**
 * When each item is planned to begin (`HH:MM`), from the meeting's start and each item's length in minutes;
 * null from the first item whose time cannot be known.
 */
export function plannedTimes(startTime: string, minutes: readonly (number | null)[]): readonly (string | null)[] {
  const [hour = 0, minute = 0] = startTime.split(':').map(Number);
  let at: number | null = hour * 60 + minute;
  return minutes.map((length) => {
    const begins = at;
    at = at === null || length === null ? null : at + length;
    if (begins === null || begins >= 24 * 60) return null;
    return `${String(Math.floor(begins / 60)).padStart(2, '0')}:${String(begins % 60).padStart(2, '0')}`;
  });
}

/**
 * Where a new matter goes on an agenda: before the notified matters and the formalities that end it. Last where there are
 * only formalities, as nothing says which of them end it.
 */
export function placeOfNew(items: readonly Pick<AgendaItem, 'kind'>[], kind: ItemKind): number {
  const closing: readonly ItemKind[] = kind === 'notification' ? ['procedural'] : ['procedural', 'notification'];
  const last = items.findLastIndex((each) => !closing.includes(each.kind));
  return last < 0 ? items.length : last + 1;
}
