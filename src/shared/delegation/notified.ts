import type { Block, RichText } from '../rich-text.ts';
import { unbroken } from '../swedish.ts';
import { seriesNumber } from './rules.ts';

/** A decision as it stands in a list of what is notified. */
export interface NotifiedDecision {
  readonly id: string;
  readonly number: { readonly year: number; readonly number: number };
  readonly decidedOn: string;
  readonly title: string;
  readonly registryNumber: string;
  /** As `Eva Ek, ordförande`. */
  readonly decider: string;
  readonly basisText: string;
  /** Made because it could not wait: it must be notified (KL 6:40). */
  readonly urgent: boolean;
}

/** A matter as it stands in a list of what is notified. */
export interface NotifiedRow {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly registryNumber: string;
  readonly sender: string;
}

/** What an agenda item notifies, in order. */
export interface NotifiedList {
  readonly decisions: readonly NotifiedDecision[];
  readonly matters: readonly NotifiedRow[];
}

export const nothingNotified: NotifiedList = { decisions: [], matters: [] };

const dnr = (registryNumber: string) => (registryNumber === '' ? '' : `dnr ${unbroken(registryNumber)}`);
const joined = (parts: readonly string[]) => parts.filter((each) => each.trim() !== '').join(', ');

/** A decision as one line: its number, day, title, registry number, who decided and on what it rests. */
export function decisionLine(each: NotifiedDecision): string {
  const facts = joined([unbroken(each.decidedOn), dnr(each.registryNumber), each.decider, each.basisText]);
  return `Nr ${seriesNumber(each.number)} ${each.title || 'Utan rubrik'} (${facts})`;
}

/** A notified matter as one line: its title, day, registry number and from whom. */
export function matterLine(each: NotifiedRow): string {
  const sender = each.sender.trim() === '' ? '' : `från ${each.sender.trim()}`;
  const facts = joined([unbroken(each.date ?? ''), dnr(each.registryNumber), sender]);
  return facts === '' ? each.title || 'Utan rubrik' : `${each.title || 'Utan rubrik'} (${facts})`;
}

function listBlocks(title: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return [];
  const item = (text: string) =>
    ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
  return [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] },
    { type: 'bulletList', content: lines.map(item) },
  ];
}

/**
 * The background of an item with the list of what it notifies after it, as memo, summons and minutes print it: so the
 * list is written once, stands where the board reads it, and is approved and frozen with the minutes.
 */
export function withNotified(background: RichText, { decisions, matters }: NotifiedList): RichText {
  if (decisions.length === 0 && matters.length === 0) return background;
  const lists = [
    ...listBlocks('Delegationsbeslut', decisions.map(decisionLine)),
    ...listBlocks('Anmälningsärenden', matters.map(matterLine)),
  ];
  return { type: 'doc', content: [...background.content, ...lists] };
}
