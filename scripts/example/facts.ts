import type * as z from 'zod';
import type { boardJson } from '../../src/shared/exchange/board-json.ts';
import type { Attendance } from '../../src/shared/meeting/model.ts';

/** The open form as it is written by hand: what has a default may be left out. */
export type BoardInput = z.input<typeof boardJson>;

type FactKey =
  | 'attendance'
  | 'participants'
  | 'approvers'
  | 'attendanceChanges'
  | 'disqualifications'
  | 'adjournments'
  | 'motions'
  | 'propositions'
  | 'statements';

/** What happened at a meeting, as rows. */
export type Facts = { readonly [K in FactKey]?: NonNullable<BoardInput[K]> };

type Present = readonly [person: string, presence: Attendance['presence'], more?: string | 'remote' | 'notice'];

/** Who was there at the opening; the third word is for whom one serves, or how one is there or away. */
export function attendance(meetingId: string, rows: readonly Present[]): NonNullable<BoardInput['attendance']> {
  return rows.map(([person, presence, more]) => ({
    id: `${meetingId}-${person}`,
    meetingId,
    personId: `person-${person}`,
    presence,
    servesForPersonId: more === undefined || more === 'remote' || more === 'notice' ? null : `person-${more}`,
    remote: more === 'remote',
    notice: more === 'notice',
  }));
}

/** Others who took part, with the keys of the items they were there for; none for all. */
export function participants(
  meetingId: string,
  rows: readonly (readonly [name: string, role: string, ...items: string[]])[],
): NonNullable<BoardInput['participants']> {
  return rows.map(([name, role, ...items], position) => ({
    id: `${meetingId}-deltagare-${position + 1}`,
    meetingId,
    position,
    name,
    role,
    itemIds: items.map((key) => `${meetingId}-${key}`),
  }));
}

/** Those chosen to approve the minutes. */
export function approvers(meetingId: string, persons: readonly string[]): NonNullable<BoardInput['approvers']> {
  return persons.map((person, position) => ({
    id: `${meetingId}-justerare-${position + 1}`,
    meetingId,
    position,
    personId: `person-${person}`,
  }));
}
