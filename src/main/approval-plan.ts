import type { Signature } from '../shared/approval/model.ts';
import {
  type ApprovalObstacle,
  approvalGroup,
  approvedOn,
  obstaclesOf,
  type Signer,
  signaturesOf,
  signersOf,
} from '../shared/approval/rules.ts';
import { fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type { MeetingDetail } from '../shared/meeting/commands.ts';
import type { Minutes } from '../shared/minutes/minutes.ts';
import { immediateMinutes } from '../shared/minutes/minutes-of.ts';
import { dayAndDate, listed } from '../shared/swedish.ts';
import { boardDetail } from './board-detail.ts';
import { sha256Of } from './db/blob.ts';
import type { Desk } from './handlers.ts';
import { meetingDetail } from './meeting-detail.ts';
import { frozenApproval, madeMinutes } from './minutes-value.ts';
import { mustHaveCome } from './must-have-come.ts';

/** A signature as it is registered. */
type Input = Omit<Signature, 'textSha256'>;

/** What one more signature leads to. */
export interface ApprovalPlan {
  readonly signature: Signature;
  /** The minutes to freeze, where it is the last signature needed. */
  readonly minutes: Minutes | null;
  readonly approvedOn: string | null;
}

function obstacleText(obstacle: ApprovalObstacle): string {
  switch (obstacle.code) {
    case 'notHeld':
      return 'Sammanträdet är inte avslutat.';
    case 'notImmediate':
      return 'Paragrafen ska inte justeras omedelbart.';
    case 'approverAbsent':
      return obstacle.personIds.length === 1
        ? 'En justerare tjänstgjorde inte vid någon paragraf.'
        : `${obstacle.personIds.length} justerare tjänstgjorde inte vid någon paragraf.`;
    case 'approversMissing':
      return obstacle.count === 1 ? 'En justerare är inte vald.' : `${obstacle.count} justerare är inte valda.`;
    case 'chairMissing':
      return 'Det framgår inte vem som var ordförande vid alla paragrafer.';
    case 'undecided':
      return 'Alla paragrafer har inte något beslut.';
    case 'earlierUnfixed':
      return `Sammanträdet ${dayAndDate(obstacle.date)} har inte sina paragrafnummer fastställda.`;
  }
}

/**
 * The text that is approved: all that the minutes say but who has signed them, and the letterhead. What comes after a §
 * that is approved at once, while the meeting goes on, is none of its text.
 */
function textHash(minutes: Minutes, atOnce: boolean): string {
  const { signers: _signers, letterhead: _letterhead, meeting, ...text } = minutes;
  const { endTime, adjournments, ...opening } = meeting;
  return sha256Of(canonicalJson({ ...text, meeting: atOnce ? opening : { ...opening, endTime, adjournments } }));
}

/** A meeting without the adjournments after the § that is approved at once. */
function until(detail: MeetingDetail, agendaItemId: string | null): MeetingDetail {
  if (agendaItemId === null) return detail;
  const own = detail.items.findIndex((each) => each.id === agendaItemId);
  const later = new Set(detail.items.slice(own + 1).map((each) => each.id));
  return { ...detail, adjournments: detail.adjournments.filter((each) => !later.has(each.agendaItemId ?? '')) };
}

/** Ends a signature that is not asked for, or not of that day. */
function mustSign(desk: Desk, { personId, signedOn }: Input, signers: readonly Signer[], meetingDate: string): void {
  if (!signers.some((each) => each.personId === personId)) {
    const { name } = desk.queries.persons.require(personId);
    fail('rule.broken', { rule: 'approval.signer', message: `${name} ska inte justera.` });
  }
  mustHaveCome(signedOn, desk.today, 'Justeringsdagen');
  if (signedOn < meetingDate) {
    const message = 'Justeringsdagen ligger före sammanträdet. Välj sammanträdets dag eller en senare dag.';
    fail('rule.broken', { rule: 'approval.date', message });
  }
}

/** Ends a signature while someone else's is of another text. */
function mustBeOneText(desk: Desk, earlier: readonly Signature[], hash: string): void {
  const others = earlier.filter((each) => each.textSha256 !== null && each.textSha256 !== hash);
  if (others.length === 0) return;
  const names = listed(others.map((each) => desk.queries.persons.require(each.personId).name));
  const message = `Texten har ändrats sedan ${names} justerade. Ta tillbaka den justeringen och registrera den på nytt.`;
  fail('rule.broken', { rule: 'approval.textChanged', message });
}

/** What a person's signature leads to; refuses one that is not asked for, or not yet. */
export function approvalPlan(desk: Desk, input: Input): ApprovalPlan {
  const { queries, today } = desk;
  const { meetingId, agendaItemId } = input;
  const board = boardDetail(queries);
  const detail = meetingDetail(queries, queries.meetings.require(meetingId), today);
  const kind = agendaItemId === null ? 'minutes' : 'immediate';
  if (frozenApproval(queries, kind, agendaItemId ?? meetingId) || frozenApproval(queries, 'minutes', meetingId)) {
    fail('rule.broken', { rule: 'approval.done', message: 'Protokollet är redan justerat.' });
  }
  const group = approvalGroup(board, detail, agendaItemId);
  const [obstacle] = obstaclesOf(board, detail, group);
  if (obstacle) fail('rule.broken', { rule: `approval.${obstacle.code}`, message: obstacleText(obstacle) });
  const signers = signersOf(group, detail.approvers);
  mustSign(desk, input, signers, detail.meeting.date);
  const minutesWith = (signatures: readonly Signature[]): Minutes => {
    const signed = { ...until(detail, agendaItemId), aftermath: { ...detail.aftermath, signatures } };
    const minutes = madeMinutes(queries, board, signed);
    return agendaItemId === null ? minutes : immediateMinutes(board, signed, minutes, agendaItemId);
  };
  const earlier = detail.aftermath.signatures;
  const signature = { ...input, textSha256: textHash(minutesWith(earlier), agendaItemId !== null) };
  mustBeOneText(desk, signaturesOf(group, earlier), signature.textSha256);
  const done = approvedOn(signers, signaturesOf(group, [...earlier, signature]));
  const minutes = done === null ? null : minutesWith([...earlier, signature]);
  return { signature, minutes, approvedOn: done };
}
