import type { MemoWords } from '../shared/agenda/filled.ts';
import { fail } from '../shared/errors.ts';
import type { MeetingDatesDetail, meetingDatesCommands } from '../shared/meeting-dates/commands.ts';
import { datesMemo } from '../shared/meeting-dates/memo.ts';
import {
  blockedDate,
  type MeetingDates,
  meetingDates,
  meetingPattern,
  type ProposedMeeting,
  proposedMeeting,
} from '../shared/meeting-dates/model.ts';
import { readDates } from '../shared/meeting-dates/read-dates.ts';
import { proposedDates } from '../shared/meeting-dates/rules.ts';
import type { Queries } from './db/queries.ts';
import { entityHandlers } from './entity.ts';
import { filledOf, fillItem, fillingOf, refillItem } from './fill-item.ts';
import type { Desk, Handlers } from './handlers.ts';
import { meetingHandlers } from './meeting.ts';

const byDate = (a: { readonly date: string }, b: { readonly date: string }) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0;

const datesIn = (queries: Queries, year: number) => queries.meetingDates.all().find((each) => each.year === year);
const proposedIn = (queries: Queries, { id }: MeetingDates): readonly ProposedMeeting[] =>
  queries.proposedMeetings.of(id).toSorted(byDate);

/** The year's row, begun where there is none. */
function datesOf({ queries, newId }: Desk, year: number): MeetingDates {
  return datesIn(queries, year) ?? queries.meetingDates.insert(meetingDates.parse({ id: newId(), year }));
}

/** What the memo of a year says now. */
function memoOf(queries: Queries, row: MeetingDates): MemoWords {
  return datesMemo({
    board: queries.board.all()[0]?.name ?? '',
    year: row.year,
    proposed: proposedIn(queries, row),
    patterns: queries.meetingPatterns.all(),
    blocked: queries.blockedDates.all(),
  });
}

function detailOf(queries: Queries, year: number): MeetingDatesDetail {
  const dates = datesIn(queries, year) ?? null;
  const filled = dates && filledOf(queries, dates, memoOf(queries, dates));
  const outcome = filled && queries.agendaItems.require(filled.itemId).outcome;
  return {
    year,
    patterns: queries.meetingPatterns.all(),
    blocked: queries.blockedDates
      .all()
      .filter((each) => each.date.startsWith(`${year}-`))
      .toSorted(byDate),
    dates,
    proposed: dates === null ? [] : proposedIn(queries, dates),
    filled: filled && { ...filled, decided: outcome === 'asProposed' || outcome === 'changed' },
  };
}

/** Proposes a year anew: what is no meeting yet gives way, what is one keeps its place in the pattern. */
function propose(desk: Desk, year: number): MeetingDates {
  const { queries } = desk;
  const row = datesOf(desk, year);
  const before = queries.proposedMeetings.of(row.id);
  const made = before.filter((each) => each.meetingId !== null);
  for (const each of before) if (each.meetingId === null) queries.proposedMeetings.remove(each.id);
  const settled = new Set(made.flatMap((each) => each.patternDate ?? []));
  const all = proposedDates(year, queries.meetingPatterns.all(), queries.blockedDates.all(), queries.meeting.rows());
  for (const each of all) {
    if (settled.has(each.patternDate ?? '') || made.some((one) => one.meetingId === each.meetingId)) continue;
    const fields = { ...each, id: desk.newId(), meetingDatesId: row.id };
    queries.proposedMeetings.insert(proposedMeeting.parse(fields));
  }
  return row;
}

/** Makes a planned meeting of each date that has none; the board's meeting on that very day is taken for it. */
function createMeetings(desk: Desk, year: number): readonly string[] {
  const { queries } = desk;
  const row = datesOf(desk, year);
  return proposedIn(queries, row).flatMap(({ id, date, startTime, place, meetingId }) => {
    if (meetingId !== null) return [];
    const there = queries.meeting.rows().find((each) => each.date === date && each.status !== 'cancelled');
    const fields = { date, startTime, ...(place === '' ? {} : { place }), agenda: { from: 'template' as const } };
    const madeId = there?.id ?? meetingHandlers['meeting.create'](desk, fields).meeting.id;
    queries.proposedMeetings.update(id, { meetingId: madeId });
    return there === undefined ? [madeId] : [];
  });
}

/** Adds the days that a text names; one that is there with the same reason is not added twice. */
function paste({ queries, newId }: Desk, input: { text: string; year: number; reason: string }) {
  const { dates, unread } = readDates(input.text, input.year, input.reason);
  const known = new Set(queries.blockedDates.all().map((each) => `${each.date} ${each.reason}`));
  let added = 0;
  for (const each of dates) {
    const key = `${each.date} ${each.reason}`;
    if (known.has(key)) continue;
    known.add(key);
    queries.blockedDates.insert({ id: newId(), ...each });
    added++;
  }
  return { added, unread };
}

const { 'blockedDate.move': _blocked, ...blockedHandlers } = entityHandlers(
  'blockedDate',
  blockedDate,
  (queries) => queries.blockedDates,
);
const { 'proposedMeeting.move': _proposed, ...proposedHandlers } = entityHandlers(
  'proposedMeeting',
  proposedMeeting,
  (queries) => queries.proposedMeetings,
  'meetingDatesId',
);

export const meetingDatesHandlers: Handlers<typeof meetingDatesCommands> = {
  'meetingDates.get': ({ queries }, { year }) => detailOf(queries, year),
  ...entityHandlers('meetingPattern', meetingPattern, (queries) => queries.meetingPatterns),
  ...blockedHandlers,
  'blockedDate.paste': paste,
  'meetingDates.propose': (desk, { year }) => propose(desk, year),
  ...proposedHandlers,
  'proposedMeeting.update': ({ queries }, { id, patch }) => {
    if (queries.proposedMeetings.require(id).meetingId !== null && patch.meetingId === undefined) {
      const message = 'Dagen har redan blivit ett sammanträde. Ändra sammanträdet i stället.';
      fail('rule.broken', { rule: 'meetingDates.made', message });
    }
    return queries.proposedMeetings.update(id, patch);
  },
  'meetingDates.toAgenda': (desk, { year, place }) => {
    const row = datesOf(desk, year);
    const words = memoOf(desk.queries, row);
    const item = fillItem(desk, place, 'decision', words);
    desk.queries.meetingDates.update(row.id, fillingOf(item.id, words));
    return item;
  },
  'meetingDates.fillAgain': (desk, { year }) => {
    const row = datesOf(desk, year);
    const words = memoOf(desk.queries, row);
    const item = refillItem(desk, row, words);
    desk.queries.meetingDates.update(row.id, fillingOf(item.id, words));
    return item;
  },
  'meetingDates.createMeetings': (desk, { year }) => ({ meetingIds: createMeetings(desk, year) }),
};
