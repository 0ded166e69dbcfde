import type { BoardDetail } from '../../shared/board/commands.ts';
import { daysAfter } from '../../shared/law/days.ts';
import { approvalDeadline, type Deadline, isOver, noticeDeadline, warnFrom } from '../../shared/law/deadlines.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { dayAndDate, listed } from '../../shared/swedish.ts';
import { type FollowUp, followUps, readyToSend, toApprove } from './follow-up.ts';
import { type AftermathSection, isFollowed } from './sections.ts';
import { deadlineText } from './words.ts';

/** How near a day is; `now` is what may be done already. */
export type Urgency = 'late' | 'near' | 'now' | 'later';

/** Something with a day that is not done. */
export interface Due {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingDate: string;
  readonly section: AftermathSection;
  /** As `Justeras senast`. */
  readonly what: string;
  /** The §§, and who it is about. */
  readonly about: string;
  /** The day it is sorted by. */
  readonly day: string;
  readonly dayText: string;
  readonly urgency: Urgency;
}

/** Days of warning before a last day. */
const warningDays = 3;
/** What is further off than this is not told of yet (days). */
const horizonDays = 28;

/** How near a last day is: late after its extended day, near from some days before the literal one. */
export function urgencyOf(deadline: Deadline, today: string): Urgency {
  if (isOver(deadline, today)) return 'late';
  return today >= daysAfter(warnFrom(deadline), -warningDays) ? 'near' : 'later';
}

/** How far off a day is in words: `i dag`, `om 3 dagar`, `för 3 dagar sedan`. */
export function awayText(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days === 0) return 'i dag';
  if (Math.abs(days) === 1) return days > 0 ? 'i morgon' : 'i går';
  return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`;
}

interface Facts {
  readonly board: BoardDetail;
  readonly detail: MeetingDetail;
  readonly today: string;
}

type Found = Omit<Due, 'id' | 'meetingId' | 'meetingDate'>;

const lastDay = (deadline: Deadline, today: string) => ({
  day: deadline.literal,
  dayText: deadlineText(deadline),
  urgency: urgencyOf(deadline, today),
});

function names(board: BoardDetail, municipalityIds: readonly string[]): string {
  return listed(municipalityIds.map((id) => board.municipalities.find((each) => each.id === id)?.name ?? ''));
}

function approvalDue({ issued, span }: FollowUp, { detail, today }: Facts): readonly Found[] {
  if (issued) return [];
  const day = lastDay(approvalDeadline(detail.meeting.date), today);
  return [{ section: 'justering', what: 'Justeras senast', about: span, ...day }];
}

function noticeDue({ approvedOn, notices, span }: FollowUp, { board, today }: Facts): readonly Found[] {
  const missing = notices.filter((each) => each.postedOn === null).map((each) => each.municipalityId);
  if (approvedOn === null || missing.length === 0) return [];
  const about = `${span}: ${names(board, missing)}`;
  return [{ section: 'anslag', what: 'Anslås senast', about, ...lastDay(noticeDeadline(approvedOn), today) }];
}

function appealDue({ period, span }: FollowUp, { today }: Facts): readonly Found[] {
  switch (period.kind) {
    case 'none':
    case 'preliminary':
      return [];
    case 'broken': {
      const about = `${span}: ${listed(period.early)}`;
      const dayText = 'anslaget togs ned för tidigt';
      return [{ section: 'anslag', what: 'Anslå på nytt', about, day: today, dayText, urgency: 'late' }];
    }
    case 'running': {
      if (isOver(period.deadline, today)) return [];
      // It is a last day for others: nothing here can be late for it.
      const day = { ...lastDay(period.deadline, today), urgency: 'later' } as const;
      return [{ section: 'overklagande', what: 'Sista dag att överklaga', about: span, ...day }];
    }
  }
}

function takeDownDue({ period, notices, span }: FollowUp, { board, today }: Facts): readonly Found[] {
  const up = notices.filter((each) => each.takenDownOn === null).map((each) => each.municipalityId);
  if (period.kind !== 'running' || up.length === 0) return [];
  const day = period.takeDown;
  const about = `${span}: ${names(board, up)}`;
  const urgency = day <= today ? 'now' : 'later';
  return [{ section: 'anslag', what: 'Anslag tas ned tidigast', about, day, dayText: dayAndDate(day), urgency }];
}

function finalDue({ period, itemIds, span }: FollowUp, { detail, today }: Facts): readonly Found[] {
  if (period.kind !== 'running' || !isOver(period.deadline, today)) return [];
  const { finalities, appeals } = detail.aftermath;
  const left = itemIds.filter(
    (id) =>
      !detail.items.some((each) => each.id === id && each.withdrawn) &&
      !finalities.some((each) => each.agendaItemId === id) &&
      !appeals.some((each) => each.agendaItemId === id && (each.outcome === 'pending' || each.outcome === 'upheld')),
  );
  if (left.length === 0) return [];
  const day = period.takeDown;
  const dayText = `sedan ${dayAndDate(day)}`;
  return [{ section: 'overklagande', what: 'Laga kraft att bekräfta', about: span, day, dayText, urgency: 'now' }];
}

function dispatchDue(groups: readonly FollowUp[], { board, detail }: Facts): readonly Found[] {
  const left = readyToSend(board, detail, groups).length;
  const days = groups.flatMap((each) => each.approvedOn ?? []).toSorted();
  const [day] = days;
  if (left === 0 || day === undefined) return [];
  const about = left === 1 ? 'ett utskick kvar' : `${left} utskick kvar`;
  const dayText = `justerat ${dayAndDate(day)}`;
  return [{ section: 'expediering', what: 'Att expediera', about, day, dayText, urgency: 'now' }];
}

/** All that follows a meeting and is not done, as far as it falls within the coming weeks; what is late and earliest first. */
export function dueOf(board: BoardDetail, detail: MeetingDetail, today: string): readonly Due[] {
  if (!isFollowed(detail.station)) return [];
  const facts = { board, detail, today };
  const groups = toApprove(followUps(board, detail));
  const found = [
    ...groups.flatMap((each) => [
      ...approvalDue(each, facts),
      ...noticeDue(each, facts),
      ...appealDue(each, facts),
      ...takeDownDue(each, facts),
      ...finalDue(each, facts),
    ]),
    ...dispatchDue(groups, facts),
  ];
  const { id: meetingId, date: meetingDate } = detail.meeting;
  const end = daysAfter(today, horizonDays);
  return found
    .filter((each) => each.day <= end)
    .map((each) => ({ ...each, id: `${meetingId} ${each.what} ${each.about}`, meetingId, meetingDate }))
    .toSorted(inUrgency);
}

/** The order of what is due: what is late first, then by day, and of one day by words. */
export function inUrgency<D extends Pick<Due, 'id' | 'day' | 'urgency'>>(a: D, b: D): number {
  if ((a.urgency === 'late') !== (b.urgency === 'late')) return a.urgency === 'late' ? -1 : 1;
  if (a.day === b.day) return a.id < b.id ? -1 : 1;
  return a.day < b.day ? -1 : 1;
}
