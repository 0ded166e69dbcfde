import type { BoardDetail } from '../../shared/board/commands.ts';
import type { FollowUpDetail } from '../../shared/control-plan/commands.ts';
import { dayOfWeek, daysAfter } from '../../shared/law/days.ts';
import { approvalDeadline } from '../../shared/law/deadlines.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { holds, seatsAt } from '../../shared/meeting/rules.ts';
import type { ReviewSummary } from '../../shared/review/commands.ts';
import type { ReviewKind, ReviewRole } from '../../shared/review/model.ts';
import { compareSwedish } from '../../shared/swedish.ts';
import { roleLabels } from '../app/labels.ts';

/** Someone to whom a thing can be sent. */
export interface Reader {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly role: ReviewRole;
  readonly name: string;
  /** What she is, as `Ledamot` or `2 åtgärder`. */
  readonly detail: string;
  /** Whether it is likely sent to her. */
  readonly likely: boolean;
}

export interface ReaderGroup {
  readonly title: string;
  readonly readers: readonly Reader[];
}

const readerId = (kind: ReviewKind, role: ReviewRole, name: string) => `${kind} ${role} ${name}`;

function reader(kind: ReviewKind, role: ReviewRole, name: string, detail: string, likely = false): Reader {
  return { id: readerId(kind, role, name), kind, role, name, detail, likely };
}

/** A reader whom the board does not know. */
export const otherReader = (kind: ReviewKind, name: string): Reader => reader(kind, 'reader', name, 'Läsare', true);

/** Those who approve the minutes: the approvers of the meeting, and its chair. */
function approvers(board: BoardDetail, { meeting, approvers: chosen }: MeetingDetail): readonly Reader[] {
  const nameOf = (personId: string) => board.persons.find((each) => each.id === personId)?.name ?? '';
  const chair = seatsAt(board, meeting.date).find((each) => each.role === 'chair');
  const own = chosen
    .toSorted((a, b) => a.position - b.position)
    .map((each) => reader('minutes', 'approver', nameOf(each.personId), 'Justerare', true));
  if (chair === undefined || own.some((each) => each.name === chair.name)) return own;
  return [...own, reader('minutes', 'approver', chair.name, 'Ordförande', true)];
}

/** Everyone who answers for a measure in a period, with how many. */
export function owners({ cards }: FollowUpDetail): readonly Reader[] {
  const counts = new Map<string, number>();
  for (const { measureId, owner, entry } of cards) {
    const name = owner.trim();
    if (measureId !== null && name !== '' && entry !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => compareSwedish(a, b))
    .map(([name, count]) => reader('measures', 'owner', name, count === 1 ? '1 åtgärd' : `${count} åtgärder`));
}

export interface ReaderSource {
  readonly board: BoardDetail;
  readonly kind: ReviewKind;
  readonly day: string;
  readonly meeting: MeetingDetail | null;
  readonly period: FollowUpDetail | null;
  /** What was sent of the same thing before. */
  readonly sent: readonly ReviewSummary[];
}

/** Everyone to whom a thing can be sent, each once, the likely ones first. */
export function readerGroups(source: ReaderSource): readonly ReaderGroup[] {
  const { board, kind, day, meeting, period, sent } = source;
  const seats = seatsAt(board, day);
  const asSeat = (roles: readonly string[]) =>
    seats
      .filter((each) => each.role !== null && roles.includes(each.role))
      .map((each) =>
        reader(
          kind,
          'reader',
          each.name,
          each.role ? roleLabels[each.role] : '',
          kind !== 'minutes' && each.role === 'chair',
        ),
      );
  const officers = board.officers
    .filter((each) => holds(each, day))
    .toSorted((a, b) => a.position - b.position)
    .map((each) => {
      const name = board.persons.find((one) => one.id === each.personId)?.name ?? '';
      return reader(kind, 'reader', name, each.title || 'Tjänsteperson');
    });
  // Who has a seat or an office stands with it.
  const known = new Set([...seats.map((each) => each.name), ...officers.map((each) => each.name)]);
  const before = sent.map((each) => reader(each.kind, each.role, each.recipient, ''));
  const groups: readonly ReaderGroup[] = [
    { title: 'Justerare och ordförande', readers: kind === 'minutes' && meeting ? approvers(board, meeting) : [] },
    { title: 'Ansvariga för åtgärder', readers: period ? owners(period) : [] },
    {
      title: 'Har fått det tidigare',
      readers: before.filter((each) => each.role !== 'reader' || !known.has(each.name)),
    },
    { title: 'Ledamöter', readers: asSeat(['chair', 'viceChair', 'member']) },
    { title: 'Ersättare', readers: asSeat(['substitute']) },
    { title: 'Tjänstepersoner', readers: officers },
  ];
  return eachOnce(groups);
}

/** Who approves or answers for measures is no reader too; of those who stand twice the first counts. */
function eachOnce(groups: readonly ReaderGroup[]): readonly ReaderGroup[] {
  const seen = new Set<string>();
  const approving = new Set(
    groups.flatMap((each) => each.readers.flatMap(({ role, name }) => (role === 'approver' ? [name] : []))),
  );
  return groups.flatMap(({ title, readers }) => {
    const own = readers.filter(({ id, role, name }) => {
      if (name === '' || seen.has(id) || (role === 'reader' && approving.has(name))) return false;
      seen.add(id);
      return true;
    });
    return own.length === 0 ? [] : [{ title, readers: own }];
  });
}

/** The last working day not after a day. */
function onWorkday(day: string): string {
  const back = [0, 0, 0, 0, 0, 1, 2][(dayOfWeek(day) + 6) % 7] ?? 0;
  return daysAfter(day, -back);
}

/** The day that is proposed: before the meeting, in time for the approval, else in a week; always after today. */
export function proposedDay(kind: ReviewKind, meetingDate: string | null, today: string): string {
  const week = onWorkday(daysAfter(today, 7));
  if (meetingDate === null) return week;
  const latest =
    kind === 'minutes'
      ? onWorkday(daysAfter(approvalDeadline(meetingDate).literal, -2))
      : onWorkday(daysAfter(meetingDate, -2));
  if (latest <= today) return kind === 'minutes' ? daysAfter(today, 1) : week;
  return latest < week ? latest : week;
}
