import type { Correction, Notice } from '../shared/approval/model.ts';
import type { NoticeProofValue, NoticeValue } from '../shared/approval/notice-value.ts';
import { periodOf } from '../shared/approval/rules.ts';
import type { DocumentWarning } from '../shared/documents/commands.ts';
import { fail } from '../shared/errors.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import { type Minutes, minutesFormat } from '../shared/minutes/minutes.ts';
import { paragraphOnly } from '../shared/minutes/minutes-of.ts';
import { numbersText } from '../shared/minutes/spans.ts';
import { aftermathOf } from './aftermath.ts';
import { boardAuthor } from './author.ts';
import type { DocumentFile } from './documents/documents.ts';
import { minutesWarnings } from './documents/minutes-warnings.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { issueOnce, makeFiles, type ToIssue } from './issue-once.ts';
import { approvalDayOf, currentMinutes, frozenMinutes } from './minutes-value.ts';
import { fixNumbers } from './numbering.ts';

/** What an order of a minutes document is about: a meeting, or one of its items. */
export interface MinutesOrder {
  readonly meetingId: string;
  readonly itemId: string | null;
}

interface Made {
  readonly files: readonly DocumentFile[];
  readonly warnings: readonly DocumentWarning[];
}

const command = 'document.export';

/** The minutes that an order is about, and whether they are approved. */
function ordered(desk: Desk, order: MinutesOrder): { minutes: Minutes; approved: boolean; meeting: Meeting } {
  const { queries, today } = desk;
  const meeting = queries.meetings.require(order.meetingId);
  const immediate = order.itemId === null ? null : frozenMinutes(queries, 'immediate', order.itemId);
  if (immediate) return { minutes: immediate, approved: true, meeting };
  return { ...currentMinutes(queries, meeting, today), meeting };
}

function correctionsOf(desk: Desk, meetingId: string, itemId: string | null): readonly Correction[] {
  const all = aftermathOf(desk.queries, meetingId).corrections;
  return itemId === null ? all : all.filter((each) => each.agendaItemId === itemId);
}

/** The minutes: approved ones as they were issued (with later corrections as a copy of its own), others as a draft. */
export async function minutesFile(house: House, order: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const { minutes, approved } = ordered(desk, order);
  const corrections = correctionsOf(desk, order.meetingId, order.itemId);
  const author = boardAuthor(house, caller);
  const spec = { kind: 'protokoll', minutes, corrections, draft: !approved, author } as const;
  const warnings = minutesWarnings(minutes, !approved);
  if (!approved) return { files: await makeFiles(house, [spec], command), warnings };
  const subjectId = order.itemId ?? order.meetingId;
  const kind = order.itemId === null ? 'minutes' : 'immediate';
  const value = corrections.length === 0 ? minutes : { minutes, corrections };
  const issue = { kind: corrections.length === 0 ? kind : 'minutesCopy', subjectId, formatVersion: minutesFormat };
  return { files: await issueOnce(house, [{ ...issue, value, spec }], command, caller), warnings };
}

/** The items an order of extracts is about: the one, or all §§ that have someone to be sent to (all §§ where none has). */
function extractItems(minutes: Minutes, itemId: string | null): readonly string[] {
  const standing = minutes.paragraphs.filter((each) => !each.withdrawn);
  if (itemId !== null) return standing.filter((each) => each.itemId === itemId).map((each) => each.itemId);
  const sent = standing.filter((each) => each.recipients.length > 0);
  return (sent.length > 0 ? sent : standing).map((each) => each.itemId);
}

/** Extracts, one file for each §; the first one that is made fixes its §-number and all lower ones. */
export async function extractFiles(house: House, order: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const { minutes: whole, meeting } = ordered(desk, order);
  if (meeting.status === 'planned' || meeting.status === 'cancelled') {
    // It would fix §-numbers for good while the agenda is still being made.
    fail('rule.broken', { rule: 'extract.held', message: 'Protokollsutdrag görs när sammanträdet har öppnats.' });
  }
  const wanted = extractItems(whole, order.itemId);
  const last = wanted.at(-1) ?? fail('item.missing', { what: 'agenda_item', id: order.itemId ?? '' });
  house.write(caller, { command, label: 'Fastställ paragrafnummer' }, (write) => fixNumbers(write, meeting, last));
  const author = boardAuthor(house, caller);
  const each = wanted.map((itemId) => {
    const { minutes, approved } = ordered(house.desk(caller), { ...order, itemId });
    const narrowed = paragraphOnly(minutes, itemId);
    const corrections = correctionsOf(desk, order.meetingId, itemId);
    const spec = {
      kind: 'protokollsutdrag',
      minutes: narrowed,
      itemId,
      corrections,
      draft: !approved,
      author,
    } as const;
    const issue: ToIssue = {
      kind: 'extract',
      subjectId: itemId,
      formatVersion: minutesFormat,
      value: { minutes: narrowed, corrections },
      spec,
    };
    return { issue, approved, minutes: narrowed };
  });
  const drafts = each.filter((one) => !one.approved);
  const ready = each.filter((one) => one.approved);
  const [made, frozen] = [
    await makeFiles(
      house,
      drafts.map((one) => one.issue.spec),
      command,
    ),
    await issueOnce(
      house,
      ready.map((one) => one.issue),
      command,
      caller,
    ),
  ];
  const files = each.flatMap((one) => (one.approved ? frozen[ready.indexOf(one)] : made[drafts.indexOf(one)]) ?? []);
  const warnings = each.flatMap((one) => minutesWarnings(one.minutes, !one.approved));
  const once = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  // Numbers that were fixed are in no history: what shows them is told by hand.
  house.emit({ topic: 'rows', tables: { meeting: [meeting.id], agenda_item: wanted }, origin: '' });
  return { files, warnings: [...once.values()] };
}

interface Group {
  readonly minutes: Minutes;
  /** The §§ in words: without those that were approved at once, where the others are meant. */
  readonly paragraphs: string;
  readonly approvedOn: string;
  readonly notices: readonly Notice[];
  readonly immediate: boolean;
}

function approvedGroup(desk: Desk, order: MinutesOrder): Group {
  const { minutes, approved } = ordered(desk, order);
  if (!approved)
    fail('rule.broken', { rule: 'notice.approved', message: 'Justeringen anslås när protokollet är justerat.' });
  const all = desk.queries.notices.of(order.meetingId);
  const notices = all.filter((each) => each.agendaItemId === order.itemId);
  const own = minutes.paragraphs.filter(
    (each) => order.itemId !== null || frozenMinutes(desk.queries, 'immediate', each.itemId) === null,
  );
  const paragraphs = numbersText(
    own.map((each) => each.number),
    minutes.paragraphPrefix,
  );
  return { minutes, paragraphs, approvedOn: approvalDayOf(minutes), notices, immediate: order.itemId !== null };
}

function periodIn(desk: Desk, group: Group, order: MinutesOrder) {
  const period = periodOf({ agendaItemId: order.itemId }, group.notices, desk.queries.municipalities.all());
  return period.kind === 'none' ? null : period;
}

function noticeValue(desk: Desk, group: Group, order: MinutesOrder, notice: Notice): NoticeValue {
  const { minutes, approvedOn, immediate } = group;
  const period = periodIn(desk, group, order);
  const posted = notice.postedOn ?? notice.plannedOn;
  if (period === null || posted === null) {
    return fail('rule.broken', { rule: 'notice.planned', message: 'Ange vilken dag justeringen ska anslås.' });
  }
  const { literal, extended, extendedBecause: because } = period.deadline;
  const { name, noticeBoardUrl } = desk.queries.municipalities.require(notice.municipalityId);
  return {
    letterhead: minutes.letterhead,
    municipality: { name, noticeBoardUrl },
    meetingDate: minutes.meeting.date,
    paragraphs: group.paragraphs,
    immediate,
    approvedOn,
    postedOn: posted,
    preliminary: period.kind === 'preliminary',
    lastDay: { literal, extended, because },
    takeDown: period.takeDown,
    keptAt: desk.queries.board.all()[0]?.minutesKeptAt ?? '',
  };
}

/** The notices of an approval, one for each municipality; each remembers which last day it says. */
export async function noticeFiles(house: House, order: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const group = approvedGroup(desk, order);
  const author = boardAuthor(house, caller);
  const all = group.notices.map((notice): ToIssue => {
    const value = noticeValue(desk, group, order, notice);
    return { kind: 'notice', subjectId: notice.id, formatVersion: 1, value, spec: { kind: 'anslag', value, author } };
  });
  const files = await issueOnce(house, all, command, caller);
  const statedLastDay = periodIn(desk, group, order)?.deadline.extended ?? null;
  house.write(caller, { command, label: 'Skapa anslag' }, ({ queries }) => {
    for (const { id } of group.notices) queries.notices.update(id, { statedLastDay });
  });
  return { files, warnings: [] };
}

/** The certificate of the postings as they stand: it is filled in after the approval and frozen by nobody. */
export async function noticeProofFile(house: House, order: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const { queries } = desk;
  const group = approvedGroup(desk, order);
  const period = periodIn(desk, group, order);
  const value: NoticeProofValue = {
    letterhead: group.minutes.letterhead,
    meetingDate: group.minutes.meeting.date,
    paragraphs: group.paragraphs,
    immediate: group.immediate,
    approvedOn: group.approvedOn,
    rows: group.notices.map(({ municipalityId, postedOn, takenDownOn }) => {
      const { name, noticeBoardUrl } = queries.municipalities.require(municipalityId);
      return { municipality: name, noticeBoardUrl, postedOn, takenDownOn };
    }),
    lastDay: period?.deadline.extended ?? null,
    takeDown: period?.takeDown ?? null,
    preliminary: period?.kind === 'preliminary',
    keptAt: queries.board.all()[0]?.minutesKeptAt ?? '',
  };
  const spec = { kind: 'anslagsbevis', value, author: boardAuthor(house, caller) } as const;
  return { files: await makeFiles(house, [spec], command), warnings: [] };
}
