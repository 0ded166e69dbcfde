import type { BoardDetail } from '../board/commands.ts';
import type { Letterhead } from '../minutes/minutes.ts';
import { letterheadOf } from '../minutes/minutes-of.ts';
import type { Proposal, RichText } from '../rich-text.ts';
import type { DecisionAttachment, DelegatedDecision, DelegationPoint, LegalBasis } from './model.ts';
import { basisText, notifies } from './rules.ts';

/** The format of a delegated decision as it is frozen. */
export const decisionFormat = 1;

/** A delegated decision as one plain value: all that its document shows, copied. */
export interface DecisionValue {
  readonly format: number;
  readonly letterhead: Letterhead;
  readonly clauseStyle: 'att' | 'numbered';
  /** Its number in the year's series; null while it is a draft. */
  readonly number: { readonly year: number; readonly number: number } | null;
  readonly decidedOn: string | null;
  readonly title: string;
  readonly registryNumber: string;
  readonly recipients: readonly string[];
  readonly deciderName: string;
  readonly deciderRole: string;
  readonly basis: LegalBasis | null;
  /** On what it rests, in words; empty where nobody has said. */
  readonly basisText: string;
  readonly urgentReason: string;
  /** Whether it is to be notified to the board (KL 6:40, 7:8). */
  readonly notified: boolean;
  readonly background: RichText;
  readonly proposal: Proposal;
  readonly attachments: readonly { readonly title: string; readonly date: string | null }[];
}

/** What a decision is made of beside the board. */
export interface DecisionFacts {
  readonly decision: DelegatedDecision;
  readonly number: DecisionValue['number'];
  readonly point: DelegationPoint | undefined;
  readonly attachments: readonly Pick<DecisionAttachment, 'title' | 'date'>[];
}

/** A decision as the plain value that is frozen and that its document is made of. */
export function decisionValue(board: BoardDetail, facts: DecisionFacts): DecisionValue {
  const { decision, number, point, attachments } = facts;
  const { title, decidedOn, deciderName, deciderRole, basis, background, proposal, recipients } = decision;
  const matter = board.matters.find((each) => each.id === decision.matterId);
  return {
    format: decisionFormat,
    letterhead: letterheadOf(board),
    clauseStyle: board.board.clauseStyle,
    number,
    decidedOn,
    title: title.trim(),
    registryNumber: matter?.registryNumber.trim() ?? '',
    recipients: recipients.filter((each) => each.trim() !== ''),
    deciderName: deciderName.trim(),
    deciderRole: deciderRole.trim(),
    basis,
    basisText: basisText(basis, point),
    urgentReason: basis === '6:39' ? decision.urgentReason.trim() : '',
    notified: notifies(basis, point),
    background,
    proposal,
    attachments: attachments.map(({ title: named, date }) => ({ title: named.trim() || 'Utan rubrik', date })),
  };
}

/** Who decided, as `Eva Ek, ordförande`. */
export function deciderText({ deciderName, deciderRole }: Pick<DecisionValue, 'deciderName' | 'deciderRole'>): string {
  return [deciderName, deciderRole].filter((each) => each.trim() !== '').join(', ');
}
