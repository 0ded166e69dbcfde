import type { Board } from '../../shared/board/model.ts';
import type { Attendance, Presence } from '../../shared/meeting/model.ts';
import type { Seat } from '../../shared/meeting/rules.ts';
import { ownMember } from './own-member.ts';

/** How one person was noted at the opening; `presence` is null while nothing is. */
export interface Noted {
  readonly personId: string;
  readonly presence: Presence | null;
  readonly servesForPersonId: string | null;
  readonly remote: boolean;
  readonly notice: boolean;
}

const nothing = { presence: null, servesForPersonId: null, remote: false, notice: false };

/** How each of the elected is noted, in their order. */
export function notedOf(seats: readonly Seat[], attendance: readonly Attendance[]): readonly Noted[] {
  return seats.map(({ personId }) => {
    const known = attendance.find((each) => each.personId === personId);
    if (known === undefined) return { personId, ...nothing };
    const { presence, servesForPersonId, remote, notice } = known;
    return { personId, presence, servesForPersonId, remote, notice };
  });
}

/** What one key says of the person in focus. */
export type RollKey = 's' | 'n' | 'f' | 'a' | 'd' | 'delete';

/** The keys of a roll call that are letters, in the order of the buttons. */
export const rollKeys = ['s', 'n', 'f', 'a'] as const;

export function rollKeyOf(key: string): RollKey | null {
  const lower = key.toLowerCase();
  return (['s', 'n', 'f', 'a', 'd', 'delete'] as const).find((each) => each === lower) ?? null;
}

/** Whether the roll call goes on to the next person after this key: all but what is said beside the state. */
export function goesOn(key: RollKey): boolean {
  return key !== 'd' && key !== 'delete';
}

/** The key that a state stands for; null while nothing is noted. */
export function keyOf({ presence, notice }: Noted): RollKey | null {
  switch (presence) {
    case 'serving':
      return 's';
    case 'present':
      return 'n';
    case 'absent':
      return notice ? 'a' : 'f';
    case null:
      return null;
  }
}

type Order = Board['substituteOrder'];

/** How the roll is after a key on one person; a substitute who is to serve gets a member who is away and has nobody. */
export function afterKey(
  all: readonly Noted[],
  seats: readonly Seat[],
  order: Order,
  personId: string,
  key: RollKey,
): readonly Noted[] {
  const seat = seats.find((each) => each.personId === personId);
  return all.map((each) =>
    each.personId === personId && seat !== undefined
      ? noted(each, key, seat, () => memberOf(all, seats, order, seat))
      : each,
  );
}

function memberOf(all: readonly Noted[], seats: readonly Seat[], order: Order, substitute: Seat): string | null {
  const own = all.find((each) => each.personId === substitute.personId)?.servesForPersonId ?? null;
  return own ?? ownMember(substitute, awayMembers(all, seats), order)?.personId ?? null;
}

function noted(now: Noted, key: RollKey, seat: Seat, member: () => string | null): Noted {
  const substitute = seat.role === 'substitute';
  const rest = { ...now, servesForPersonId: null, notice: false };
  switch (key) {
    case 's':
      return { ...rest, presence: 'serving', servesForPersonId: substitute ? member() : null };
    case 'n':
      return { ...rest, presence: 'present' };
    case 'f':
      return { ...rest, presence: 'absent', remote: false };
    case 'a':
      return { ...rest, presence: 'absent', remote: false, notice: true };
    case 'd':
      if (now.presence === 'serving' || now.presence === 'present') return { ...now, remote: !now.remote };
      return { ...rest, presence: substitute ? 'present' : 'serving', remote: true };
    case 'delete':
      return { personId: now.personId, ...nothing };
  }
}

/** The members who are noted as away and for whom nobody serves. */
export function awayMembers(all: readonly Noted[], seats: readonly Seat[]): readonly Seat[] {
  return seats.filter(({ personId, role }) => {
    const state = all.find((each) => each.personId === personId)?.presence;
    const served = all.some((each) => each.presence === 'serving' && each.servesForPersonId === personId);
    return role !== 'substitute' && state === 'absent' && !served;
  });
}

/** The members for whom a substitute may be set to serve: all who do not serve themselves and have nobody else. */
export function replaceable(all: readonly Noted[], seats: readonly Seat[], substituteId: string): readonly Seat[] {
  const served = all.filter((each) => each.presence === 'serving' && each.personId !== substituteId);
  const taken = new Set(served.map((each) => each.servesForPersonId ?? each.personId));
  return seats.filter((each) => each.role !== 'substitute' && !taken.has(each.personId));
}

/** The roll as attendance, for rules that are computed from it before it is read back. */
export function attendanceOf(meetingId: string, all: readonly Noted[]): readonly Attendance[] {
  return all.flatMap(({ presence, ...each }) =>
    presence === null ? [] : [{ ...each, id: each.personId, meetingId, presence }],
  );
}
