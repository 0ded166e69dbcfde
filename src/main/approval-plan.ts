import type { Signature } from '../shared/approval/model.ts';
import {
  type ApprovalObstacle,
  approvalGroup,
  approvedOn,
  obstaclesOf,
  signaturesOf,
  signersOf,
} from '../shared/approval/rules.ts';
import { fail } from '../shared/errors.ts';
import type { Minutes } from '../shared/minutes/minutes.ts';
import { immediateMinutes } from '../shared/minutes/minutes-of.ts';
import { dayAndDate } from '../shared/swedish.ts';
import { boardDetail } from './board-detail.ts';
import type { Desk } from './handlers.ts';
import { meetingDetail } from './meeting-detail.ts';
import { frozenMinutes, madeMinutes } from './minutes-value.ts';

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

/** What a person's signature leads to; refuses one that is not asked for, or not yet. */
export function approvalPlan(desk: Desk, signature: Signature): ApprovalPlan {
  const { queries, today } = desk;
  const { meetingId, agendaItemId, personId } = signature;
  const board = boardDetail(queries);
  const detail = meetingDetail(queries, queries.meetings.require(meetingId), today);
  const kind = agendaItemId === null ? 'minutes' : 'immediate';
  if (frozenMinutes(queries, kind, agendaItemId ?? meetingId)) {
    fail('rule.broken', { rule: 'approval.done', message: 'Protokollet är redan justerat.' });
  }
  const group = approvalGroup(board, detail, agendaItemId);
  const [obstacle] = obstaclesOf(board, detail, group);
  if (obstacle) fail('rule.broken', { rule: `approval.${obstacle.code}`, message: obstacleText(obstacle) });
  const signers = signersOf(group, detail.approvers);
  if (!signers.some((each) => each.personId === personId)) {
    const { name } = queries.persons.require(personId);
    fail('rule.broken', { rule: 'approval.signer', message: `${name} ska inte justera.` });
  }
  if (signature.signedOn < detail.meeting.date || signature.signedOn > today) {
    fail('rule.broken', {
      rule: 'approval.date',
      message: 'Justeringsdagen ligger före sammanträdet eller i framtiden.',
    });
  }
  const signatures = [...detail.aftermath.signatures, signature];
  const done = approvedOn(signers, signaturesOf(group, signatures));
  if (done === null) return { signature, minutes: null, approvedOn: null };
  const signed = { ...detail, aftermath: { ...detail.aftermath, signatures } };
  const minutes = madeMinutes(queries, board, signed);
  const frozen = agendaItemId === null ? minutes : immediateMinutes(board, signed, minutes, agendaItemId);
  return { signature, minutes: frozen, approvedOn: done };
}
