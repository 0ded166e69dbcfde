import type { AgendaItemDetail } from '../agenda/commands.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { BoardDetail } from '../board/commands.ts';
import type { Municipality } from '../board/model.ts';
import { type AppealPeriod, appealPeriod, isOver } from '../law/deadlines.ts';
import type { MeetingDetail } from '../meeting/commands.ts';
import type { Approver, Meeting } from '../meeting/model.ts';
import { numbered } from '../meeting/numbering.ts';
import {
  openingRoll,
  type PersonAt,
  presidingAt,
  quorumAt,
  type RollFacts,
  rolls,
  servingIn,
} from '../meeting/roll.ts';
import type { People } from '../meeting/rules.ts';
import { decisionOf } from '../minutes/sentences.ts';
import type { Appeal, Dispatch, Finality, Notice, Signature } from './model.ts';
import type { NoticeValue } from './notice-value.ts';

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
  /** Who signs as the chair of minutes that have no § left with one who presided. */
  readonly chairId?: string | null;
}

/** Who must approve a group; one who both presided and was chosen to approve signs once, for all. */
export function signersOf(group: ApprovalGroup, approvers: readonly Approver[]): readonly Signer[] {
  const all = group.items.map((each) => each.id);
  const presiding = [...new Set(group.items.flatMap((each) => each.presidingId ?? []))];
  const chairs = presiding.length > 0 ? presiding : [group.chairId ?? []].flat();
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
  /** Approvers who served at no § of the meeting. */
  | { readonly code: 'approverAbsent'; readonly personIds: readonly string[] }
  | { readonly code: 'chairMissing'; readonly itemIds: readonly string[] }
  | { readonly code: 'undecided'; readonly itemIds: readonly string[] }
  | { readonly code: 'earlierUnfixed'; readonly date: string };

/** A group from a meeting: one § at once, or all §§ but those that are approved at once. */
export function approvalGroup(
  people: People,
  detail: Pick<MeetingDetail, 'meeting' | 'items' | 'attendance' | 'paragraphs' | 'firstParagraph' | 'aftermath'>,
  agendaItemId: string | null,
): ApprovalGroup {
  const facts = rollFactsOf(people, detail);
  const all = rolls(facts);
  const presidingOf = (item: AgendaItemDetail) => presidingAt(facts, item, all.get(item.id) ?? []);
  const atOnce = new Set(
    detail.aftermath.issued.filter((each) => each.kind === 'immediate').map((each) => each.subjectId),
  );
  const taking = numbered(detail.items, detail.paragraphs, detail.firstParagraph).filter(
    (each) => each.number !== null,
  );
  const own = taking.filter(({ item }) => (agendaItemId === null ? !atOnce.has(item.id) : item.id === agendaItemId));
  const presided = taking.flatMap(({ item }) => presidingOf(item) ?? []);
  return {
    meetingId: detail.meeting.id,
    agendaItemId,
    items: own.map(({ item }) => ({ id: item.id, presidingId: presidingOf(item) })),
    chairId: agendaItemId === null ? (mostOf(presided) ?? openingChair(facts)) : null,
  };
}

type Rolled = Pick<MeetingDetail, 'meeting' | 'items' | 'attendance'>;

function rollFactsOf(people: People, { meeting, items, attendance }: Rolled): RollFacts & Rolled {
  return { people, meeting, attendance, items };
}

/** What is there most often, the first of several; null where there is nothing. */
function mostOf(ids: readonly string[]): string | null {
  const count = (id: string) => ids.filter((each) => each === id).length;
  return [...new Set(ids)].toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

/** Who presided when a meeting without any § was opened. */
function openingChair(facts: RollFacts & Rolled): string | null {
  return presidingAt(facts, { chairPersonId: null }, openingRoll(facts)) ?? facts.meeting.chairPersonId;
}

/** The approvers who served at no § (when it was opened, where it had none). */
function absentApprovers(people: People, detail: Rolled & Pick<MeetingDetail, 'approvers'>): readonly string[] {
  const facts = rollFactsOf(people, detail);
  const all: readonly (readonly PersonAt[])[] =
    facts.items.length === 0 ? [openingRoll(facts)] : [...rolls(facts).values()];
  const served = new Set(all.flatMap((roll) => servingIn(roll).map((each) => each.personId)));
  return detail.approvers.map((each) => each.personId).filter((id) => !served.has(id));
}

/**
 * How many approvers are to be chosen still. One who presides over all that is approved is none; one who presides over
 * some of it is for the rest, but someone else must approve each § beside the one who presided (KL 5:69).
 */
function approversLeft(wanted: number, approvers: readonly Approver[], group: ApprovalGroup): number {
  const chairs = signersOf(group, []);
  const others = [...new Set(approvers.map((each) => each.personId))].filter((id) => {
    const presided = chairs.find((each) => each.personId === id)?.itemIds.length;
    return presided === undefined || presided < group.items.length;
  });
  const alone = group.items.some((item) => others.every((id) => id === item.presidingId));
  return Math.max(wanted - others.length, wanted > 0 && alone ? 1 : 0);
}

/** Whether a decision is missing: none is taken, or one without words. */
export function isUndecided(item: Pick<AgendaItem, 'outcome' | 'proposal' | 'decision'>): boolean {
  return item.outcome === null || (item.outcome !== 'none' && decisionOf(item) === null);
}

/** What stands between a group and its approval; only signatures are left where there is nothing. */
export function obstaclesOf(
  board: BoardDetail,
  detail: Rolled & Pick<MeetingDetail, 'approvers' | 'unfixedBefore'>,
  group: ApprovalGroup,
): readonly ApprovalObstacle[] {
  const atOnce = group.agendaItemId !== null;
  const { status } = detail.meeting;
  const held = status === 'held' || (atOnce && status === 'underway');
  const own = detail.items.filter((each) => group.items.some((one) => one.id === each.id) && !each.withdrawn);
  const missing = approversLeft(board.board.approverCount, detail.approvers, group);
  const absent = absentApprovers(board, detail);
  const chairless = group.items.filter((each) => each.presidingId === null && own.some((one) => one.id === each.id));
  const nobody = !atOnce && group.items.length === 0 && !group.chairId;
  const undecided = own.filter(isUndecided);
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((each) => each.id);
  return [
    ...(held ? [] : [{ code: 'notHeld' } as const]),
    ...(atOnce && (own.length === 0 || own.some((each) => !each.immediate)) ? [{ code: 'notImmediate' } as const] : []),
    ...(undecided.length > 0 ? [{ code: 'undecided', itemIds: ids(undecided) } as const] : []),
    ...(chairless.length > 0 || nobody ? [{ code: 'chairMissing', itemIds: ids(chairless) } as const] : []),
    ...(missing > 0 ? [{ code: 'approversMissing', count: missing } as const] : []),
    ...(absent.length > 0 ? [{ code: 'approverAbsent', personIds: absent } as const] : []),
    ...(detail.unfixedBefore === null ? [] : [{ code: 'earlierUnfixed', date: detail.unfixedBefore } as const]),
  ];
}

/** What one should know before a group is approved, though nothing stops it. */
export type ApprovalNote =
  /** Decided without a quorum (KL 6:27). */
  | { readonly code: 'quorumMissing'; readonly itemIds: readonly string[] }
  /** Nobody's notice board is known: the time to appeal cannot begin. */
  | { readonly code: 'municipalitiesMissing' };

/** What one should know before a group is approved. */
export function approvalNotes(
  board: BoardDetail,
  detail: Rolled,
  group: { readonly items: readonly { readonly id: string }[] },
): readonly ApprovalNote[] {
  const all = rolls(rollFactsOf(board, detail));
  const { date } = detail.meeting;
  const short = detail.items.filter(
    (each) =>
      group.items.some((one) => one.id === each.id) &&
      !each.withdrawn &&
      each.outcome !== null &&
      each.outcome !== 'none' &&
      !quorumAt(board, date, all.get(each.id) ?? []).reached,
  );
  return [
    ...(short.length > 0 ? [{ code: 'quorumMissing', itemIds: short.map((each) => each.id) } as const] : []),
    ...(board.municipalities.length === 0 ? [{ code: 'municipalitiesMissing' } as const] : []),
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

/** The days that a notice says, which change with every posting of its group. */
export type NoticeDays = Pick<NoticeValue, 'postedOn' | 'preliminary' | 'lastDay' | 'takeDown'>;

/** The days that a notice would say now; null where it has no day yet on which it is posted. */
export function noticeDays(notice: Pick<Notice, 'postedOn' | 'plannedOn'>, period: AppealPeriod): NoticeDays | null {
  const postedOn = notice.postedOn ?? notice.plannedOn;
  if (period.kind === 'none' || postedOn === null) return null;
  const { literal, extended, extendedBecause: because } = period.deadline;
  const lastDay = { literal, extended, because };
  return { postedOn, preliminary: period.kind === 'preliminary', lastDay, takeDown: period.takeDown };
}

/** Whether a notice that was issued, and is not taken down, says other days than hold now: it is to be issued again. */
export function isNoticeStale(issued: NoticeDays, notice: Notice, period: AppealPeriod): boolean {
  if (notice.takenDownOn !== null) return false;
  const now = noticeDays(notice, period);
  return (
    now === null ||
    issued.postedOn !== now.postedOn ||
    issued.preliminary !== now.preliminary ||
    issued.lastDay.literal !== now.lastDay.literal ||
    issued.lastDay.extended !== now.lastDay.extended ||
    issued.takeDown !== now.takeDown
  );
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
  /** Whether every § has been confirmed as final and none of them is appealed. */
  readonly final: boolean;
}

/** The station of a meeting on a day. */
export function stationOf(facts: StationFacts, today: string): Station {
  if (facts.status === 'cancelled') return 'cancelled';
  if (facts.status === 'underway') return 'underway';
  if (facts.status === 'planned') return facts.summoned ? 'summoned' : 'planned';
  if (!facts.approved) return 'held';
  const posted = facts.periods.length > 0 && facts.periods.every((each) => each.kind === 'running');
  if (!posted) return facts.periods.some((each) => each.kind === 'broken') ? 'posted' : 'approved';
  if (!facts.periods.every((each) => each.kind === 'running' && isOver(each.deadline, today))) return 'posted';
  return facts.final ? 'final' : 'expired';
}

/** Why the decision of a § cannot be confirmed as final; null where it can. */
export type FinalityObstacle = 'notExpired' | 'broken' | 'appealed' | 'alreadyFinal';

/** Whether an appeal against the decision of a § is open, or has been upheld. */
export function isAppealed(itemId: string, appeals: readonly Appeal[]): boolean {
  const own = appeals.filter((each) => each.agendaItemId === itemId);
  return own.some((each) => each.outcome === 'pending' || each.outcome === 'upheld');
}

/** Whether the time of a § has run out and no appeal is open (KL 13:5). */
export function finalityObstacle(
  itemId: string,
  period: AppealPeriod,
  appeals: readonly Appeal[],
  finalities: readonly Finality[],
  today: string,
): FinalityObstacle | null {
  if (finalities.some((each) => each.agendaItemId === itemId)) return 'alreadyFinal';
  if (isAppealed(itemId, appeals)) return 'appealed';
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
