import { fail } from '../shared/errors.ts';
import type { Attendance, AttendanceChange, Meeting } from '../shared/meeting/model.ts';
import { openingRoll, type PersonAt, type RollFacts, rolls, servingIn } from '../shared/meeting/roll.ts';
import { seatAt, seatsAt } from '../shared/meeting/rules.ts';
import { type SeatProblem, seatProblems } from '../shared/meeting/seats.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';
import { rollFacts } from './meeting-detail.ts';
import { numberedItems } from './numbering.ts';

type State = Pick<AttendanceChange, 'presence' | 'servesForPersonId' | 'remote'>;

/** Notes how someone is when the meeting is opened. */
export function putAttendance(desk: Desk, row: Omit<Attendance, 'id'>): void {
  const { attendance } = desk.queries;
  const { meetingId: _meeting, personId, ...fields } = row;
  const known = attendance.of(row.meetingId).find((each) => each.personId === personId);
  if (known) attendance.update(known.id, fields);
  else attendance.insert({ id: desk.newId(), ...row });
}

/** Notes how someone is from an item on. */
export function putChange(desk: Desk, agendaItemId: string, personId: string, time: string | null, state: State): void {
  const { attendanceChanges } = desk.queries;
  const known = attendanceChanges.of(agendaItemId).find((each) => each.personId === personId);
  if (known) attendanceChanges.update(known.id, { ...state, time: time ?? known.time });
  else attendanceChanges.insert({ id: desk.newId(), agendaItemId, personId, time, ...state });
}

/** A roll of the meeting: the opening's has no item. */
type RollOf = readonly [itemId: string | null, roll: readonly PersonAt[]];

const allRolls = (facts: RollFacts): readonly RollOf[] => [[null, openingRoll(facts)], ...rolls(facts)];

/** Who serves for a member that one of those named serves as or for, though she is none of them. */
function rivalIn(roll: readonly PersonAt[], given: readonly string[]): PersonAt | undefined {
  const serving = servingIn(roll);
  const taken = new Set(
    serving.filter((each) => given.includes(each.personId)).map((each) => each.servesFor ?? each.personId),
  );
  return serving.find((each) => each.servesFor !== null && taken.has(each.servesFor) && !given.includes(each.personId));
}

/** Gives a seat to those to whom it was given last: who else serves for the same member is only present from there on. */
export function settleSeats(desk: Desk, meeting: Meeting, given: readonly string[]): void {
  const { queries } = desk;
  // Each turn releases one who serves; more than every person at every item there cannot be.
  for (let turn = 0; turn < 1_000; turn++) {
    const all = allRolls(rollFacts(queries, meeting));
    const found = all.flatMap(([itemId, roll]) => {
      const rival = rivalIn(roll, given);
      return rival === undefined ? [] : [{ itemId, rival }];
    })[0];
    if (found === undefined) return;
    const { personId, remote, notice } = found.rival;
    const state = { presence: 'present', servesForPersonId: null, remote } as const;
    if (found.itemId === null) putAttendance(desk, { meetingId: meeting.id, personId, notice, ...state });
    else putChange(desk, found.itemId, personId, null, state);
  }
}

/** A problem with who serves, and at which item; null at the opening. */
export interface SeatProblemAt {
  readonly itemId: string | null;
  readonly problem: SeatProblem;
}

/** What is wrong with who serves at a meeting; nothing where nobody has been elected for its day yet. */
export function seatProblemsOf(queries: Queries, meeting: Meeting): readonly SeatProblemAt[] {
  const facts = rollFacts(queries, meeting);
  if (seatsAt(facts.people, meeting.date).length === 0) return [];
  const roleOf = (personId: string) => seatAt(facts.people, personId, meeting.date).role;
  return allRolls(facts).flatMap(([itemId, roll]) =>
    seatProblems(roll, roleOf).map((problem) => ({ itemId, problem })),
  );
}

function seatWords(problem: SeatProblem, nameOf: (personId: string) => string): string {
  const name = nameOf(problem.personId);
  switch (problem.kind) {
    case 'notElected':
      return `${name} har inget uppdrag i nämnden den dagen och tjänstgör inte`;
    case 'forNobody':
      return `${name} är ersättare och tjänstgör bara för en ledamot som inte själv tjänstgör`;
    case 'notFree':
      return `${name} kan inte tjänstgöra för ${nameOf(problem.memberId)}`;
    case 'twice':
      return `${name} och ${nameOf(problem.otherId)} skulle båda tjänstgöra för ${nameOf(problem.memberId)}`;
  }
}

/** Ends a change that gives someone a seat that is not free; what was wrong `before` is no matter of it. Call after the change. */
export function keepSeats(queries: Queries, meeting: Meeting, before: readonly SeatProblemAt[]): void {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  const first = seatProblemsOf(queries, meeting).find((each) => !known.has(JSON.stringify(each)));
  if (first === undefined) return;
  const number = numberedItems(queries, meeting).find((each) => each.item.id === first.itemId)?.number ?? null;
  const where =
    first.itemId === null ? 'vid uppropet' : number === null ? 'vid ett utgånget ärende' : `vid § ${number}`;
  const words = seatWords(first.problem, (id) => queries.persons.require(id).name);
  fail('rule.broken', { rule: 'attendance.seat', message: `${words} (${where}).` });
}
