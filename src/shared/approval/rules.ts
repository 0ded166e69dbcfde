import type { BoardDetail } from '../board/commands.ts';
import type { Municipality } from '../board/model.ts';
import { type AppealPeriod, appealPeriod, isOver } from '../law/deadlines.ts';
import type { MeetingDetail } from '../meeting/commands.ts';
import type { Approver, Meeting } from '../meeting/model.ts';
import { numbered } from '../meeting/numbering.ts';
import { presidingAt, rolls } from '../meeting/roll.ts';
import type { People } from '../meeting/rules.ts';
import type { Appeal, Dispatch, Finality, Notice, Signature } from './model.ts';

/** Someone who must approve a group: who presided over any of its items signs for those, approvers for all. */
export interface Signer {
  readonly personId: string;
  readonly role: 'chair' | 'approver';
  /** The items she signs for. */
  readonly itemIds: readonly string[];
}

/** What is approved together: the minutes as a whole (`agendaItemId` null), or one § at once. */
export interface ApprovalGroup {
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  /** Its items in order, with who presided over each. */
  readonly items: readonly { readonly id: string; readonly presidingId: string | null }[];
}

/** Who must approve a group; one who both presided and was chosen to approve signs once, for all. */
export function signersOf(group: ApprovalGroup, approvers: readonly Approver[]): readonly Signer[] {
  const all = group.items.map((each) => each.id);
  const chairs = [...new Set(group.items.flatMap((each) => each.presidingId ?? []))];
  const chosen = approvers.toSorted((a, b) => a.position - b.position).map((each) => each.personId);
  return [
    ...chairs.map((personId): Signer => {
      const presided = group.items.filter((each) => each.presidingId === personId).map((each) => each.id);
      return { personId, role: 'chair', itemIds: chosen.includes(personId) ? all : presided };
    }),
    ...chosen
      .filter((personId) => !chairs.includes(personId))
      .map((personId): Signer => ({ personId, role: 'approver', itemIds: all })),
  ];
}

/** What stands between a group and its approval, first things first; empty where only signatures are left. */
export type ApprovalObstacle =
  | { readonly code: 'notHeld' }
  | { readonly code: 'notImmediate' }
  | { readonly code: 'approversMissing'; readonly count: number }
  | { readonly code: 'chairMissing'; readonly itemIds: readonly string[] }
  | { readonly code: 'undecided'; readonly itemIds: readonly string[] }
  | { readonly code: 'earlierUnfixed'; readonly date: string };

/** A group from a meeting: one § at once, or all §§ but those that are approved at once. */
export function approvalGroup(
  people: People,
  detail: Pick<MeetingDetail, 'meeting' | 'items' | 'attendance' | 'paragraphs' | 'firstParagraph' | 'aftermath'>,
  agendaItemId: string | null,
): ApprovalGroup {
  const facts = { people, meeting: detail.meeting, attendance: detail.attendance, items: detail.items };
  const all = rolls(facts);
  const atOnce = new Set(
    detail.aftermath.issued.filter((each) => each.kind === 'immediate').map((each) => each.subjectId),
  );
  const taking = numbered(detail.items, detail.paragraphs, detail.firstParagraph).filter(
    (each) => each.number !== null,
  );
  const own = taking.filter(({ item }) => (agendaItemId === null ? !atOnce.has(item.id) : item.id === agendaItemId));
  return {
    meetingId: detail.meeting.id,
    agendaItemId,
    items: own.map(({ item }) => ({ id: item.id, presidingId: presidingAt(facts, item, all.get(item.id) ?? []) })),
  };
}

/** What stands between a group and its approval; only signatures are left where there is nothing. */
export function obstaclesOf(
  board: BoardDetail,
  detail: Pick<MeetingDetail, 'meeting' | 'items' | 'approvers' | 'unfixedBefore'>,
  group: ApprovalGroup,
): readonly ApprovalObstacle[] {
  const atOnce = group.agendaItemId !== null;
  const { status } = detail.meeting;
  const held = status === 'held' || (atOnce && status === 'underway');
  const own = detail.items.filter((each) => group.items.some((one) => one.id === each.id) && !each.withdrawn);
  const missing = board.board.approverCount - detail.approvers.length;
  const chairless = group.items.filter((each) => each.presidingId === null && own.some((one) => one.id === each.id));
  const undecided = own.filter((each) => each.outcome === null);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((each) => each.id);
  return [
    ...(held ? [] : [{ code: 'notHeld' } as const]),
    ...(atOnce && own.some((each) => !each.immediate) ? [{ code: 'notImmediate' } as const] : []),
    ...(undecided.length > 0 ? [{ code: 'undecided', itemIds: ids(undecided) } as const] : []),
    ...(chairless.length > 0 ? [{ code: 'chairMissing', itemIds: ids(chairless) } as const] : []),
    ...(missing > 0 ? [{ code: 'approversMissing', count: missing } as const] : []),
    ...(detail.unfixedBefore === null ? [] : [{ code: 'earlierUnfixed', date: detail.unfixedBefore } as const]),
  ];
}

/** The group's signatures. */
export function signaturesOf(
  group: Pick<ApprovalGroup, 'agendaItemId'>,
  signatures: readonly Signature[],
): readonly Signature[] {
  return signatures.filter((each) => each.agendaItemId === group.agendaItemId);
}

/** The day a group was approved: that of the last signature, once all who must have signed; null before. */
export function approvedOn(signers: readonly Signer[], signatures: readonly Signature[]): string | null {
  if (signers.length === 0) return null;
  const dates = signers.map((each) => signatures.find((one) => one.personId === each.personId)?.signedOn);
  if (dates.some((each) => each === undefined)) return null;
  return dates.reduce((last = '', each = '') => (each > last ? each : last), '') ?? null;
}

/** The appeal time of a group as its notices stand (KL 13:5, 9:32). */
export function periodOf(
  group: Pick<ApprovalGroup, 'agendaItemId'>,
  notices: readonly Notice[],
  municipalities: readonly Pick<Municipality, 'id' | 'name'>[],
): AppealPeriod {
  const own = notices.filter((each) => each.agendaItemId === group.agendaItemId);
  const postings = own.map((each) => ({
    municipality: municipalities.find((one) => one.id === each.municipalityId)?.name ?? '',
    postedOn: each.postedOn,
    takenDownOn: each.takenDownOn,
  }));
  const planned = own.map((each) => each.plannedOn ?? '').reduce((last, each) => (each > last ? each : last), '');
  return appealPeriod(postings, planned === '' ? null : planned);
}

/** The notices that state another last day to appeal than the postings now give: they are to be issued again. */
export function noticesToReissue(notices: readonly Notice[], period: AppealPeriod): readonly Notice[] {
  if (period.kind === 'none') return [];
  return notices.filter((each) => each.statedLastDay !== null && each.statedLastDay !== period.deadline.extended);
}

/** How far a meeting has come; `expired` is computed from its notices and today, `final` confirmed by a person. */
export const stations = [
  'planned',
  'summoned',
  'underway',
  'held',
  'approved',
  'posted',
  'expired',
  'final',
  'cancelled',
] as const;
export type Station = (typeof stations)[number];

/** What the station of a meeting follows from. */
export interface StationFacts {
  readonly status: Meeting['status'];
  readonly summoned: boolean;
  /** Its minutes are approved. */
  readonly approved: boolean;
  /** The appeal time of every group of the meeting. */
  readonly periods: readonly AppealPeriod[];
  /** Whether every § has been confirmed as final. */
  readonly final: boolean;
}

/** The station of a meeting on a day. */
export function stationOf(facts: StationFacts, today: string): Station {
  if (facts.status === 'cancelled') return 'cancelled';
  if (facts.status === 'underway') return 'underway';
  if (facts.status === 'planned') return facts.summoned ? 'summoned' : 'planned';
  if (!facts.approved) return 'held';
  if (facts.final) return 'final';
  const posted = facts.periods.length > 0 && facts.periods.every((each) => each.kind === 'running');
  if (!posted) return facts.periods.some((each) => each.kind === 'broken') ? 'posted' : 'approved';
  return facts.periods.every((each) => each.kind === 'running' && isOver(each.deadline, today)) ? 'expired' : 'posted';
}

/** Why the decision of a § cannot be confirmed as final; null where it can. */
export type FinalityObstacle = 'notExpired' | 'broken' | 'appealed' | 'alreadyFinal';

/** Whether the time of a § has run out and no appeal is open (KL 13:5). */
export function finalityObstacle(
  itemId: string,
  period: AppealPeriod,
  appeals: readonly Appeal[],
  finalities: readonly Finality[],
  today: string,
): FinalityObstacle | null {
  if (finalities.some((each) => each.agendaItemId === itemId)) return 'alreadyFinal';
  const own = appeals.filter((each) => each.agendaItemId === itemId);
  if (own.some((each) => each.outcome === 'pending' || each.outcome === 'upheld')) return 'appealed';
  if (period.kind === 'broken') return 'broken';
  return period.kind === 'running' && isOver(period.deadline, today) ? null : 'notExpired';
}

/** A recipient of a § to whom it has not been sent. */
export interface Unsent {
  readonly agendaItemId: string;
  readonly recipientId: string;
  readonly recipient: string;
}

/** What is left to send: the recipients of each § without a dispatch. */
export function unsent(wanted: readonly Unsent[], dispatches: readonly Dispatch[]): readonly Unsent[] {
  return wanted.filter(
    (each) => !dispatches.some((one) => one.agendaItemId === each.agendaItemId && one.recipientId === each.recipientId),
  );
}
