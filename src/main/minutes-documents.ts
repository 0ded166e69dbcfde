import type { Correction, Notice } from '../shared/approval/model.ts';
import type { NoticeProofValue, NoticeValue } from '../shared/approval/notice-value.ts';
import { approvalNotes, noticeDays, periodOf } from '../shared/approval/rules.ts';
import type { DocumentWarning } from '../shared/documents/commands.ts';
import { fail } from '../shared/errors.ts';
import type { Meeting } from '../shared/meeting/model.ts';
import { type Minutes, minutesFormat } from '../shared/minutes/minutes.ts';
import { paragraphOnly } from '../shared/minutes/minutes-of.ts';
import { numbersText } from '../shared/minutes/spans.ts';
import { aftermathOf } from './aftermath.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import type { DocumentFile } from './documents/documents.ts';
import { minutesWarnings } from './documents/minutes-warnings.ts';
import { titleOf } from './documents/parts/item.ts';
import { issued } from './frozen.ts';
import type { Desk } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { issueOnce, makeFiles, type ToIssue } from './issue-once.ts';
import { meetingDetail } from './meeting-detail.ts';
import { approvalDayOf, currentMinutes, frozenApproval, frozenMinutes } from './minutes-value.ts';
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

/** An order of a § that was not approved at once is about the minutes of its meeting. */
function groupOrder({ queries }: Desk, order: MinutesOrder): MinutesOrder {
  const atOnce = order.itemId !== null && frozenApproval(queries, 'immediate', order.itemId) !== undefined;
  return atOnce ? order : { ...order, itemId: null };
}

/** What one should know of the §§ that were decided without a quorum (KL 6:27). */
function quorumWarnings({ queries, today }: Desk, meeting: Meeting, itemIds: readonly string[]): Made['warnings'] {
  const detail = meetingDetail(queries, meeting, today);
  const notes = approvalNotes(boardDetail(queries), detail, { items: itemIds.map((id) => ({ id })) });
  const short = new Set(notes.flatMap((each) => (each.code === 'quorumMissing' ? each.itemIds : [])));
  return detail.items
    .filter((each) => short.has(each.id))
    .map((each) => ({ code: 'quorumMissing', title: titleOf(each) }));
}

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
export async function minutesFile(house: House, wanted: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const order = groupOrder(desk, wanted);
  const { minutes, approved, meeting } = ordered(desk, order);
  const corrections = correctionsOf(desk, order.meetingId, order.itemId);
  const author = boardAuthor(house, caller);
  const spec = { kind: 'protokoll', minutes, corrections, draft: !approved, author } as const;
  const itemIds = minutes.paragraphs.map((each) => each.itemId);
  const warnings = [...minutesWarnings(minutes, !approved), ...quorumWarnings(desk, meeting, itemIds)];
  if (!approved) return { files: await makeFiles(house, [spec], command), warnings };
  const subjectId = order.itemId ?? order.meetingId;
  if (corrections.length === 0) {
    const frozen = frozenApproval(desk.queries, order.itemId === null ? 'minutes' : 'immediate', subjectId);
    return { files: issued(desk, frozen?.id ?? ''), warnings };
  }
  const issue = { kind: 'minutesCopy', subjectId, formatVersion: minutesFormat } as const;
  const value = { minutes, corrections };
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
  const { minutes: whole, approved: all, meeting } = ordered(desk, order);
  if (meeting.status === 'planned' || meeting.status === 'cancelled') {
    // It would fix §-numbers for good while the agenda is still being made.
    fail('rule.broken', { rule: 'extract.held', message: 'Protokollsutdrag görs när sammanträdet har öppnats.' });
  }
  const wanted = extractItems(whole, order.itemId);
  const last = wanted.at(-1) ?? fail('item.missing', { what: 'agenda_item', id: order.itemId ?? '' });
  house.write(caller, { command, label: 'Fastställ paragrafnummer' }, (write) => fixNumbers(write, meeting, last));
  const author = boardAuthor(house, caller);
  const corrected = correctionsOf(desk, order.meetingId, null);
  const each = wanted.map((itemId) => {
    const atOnce = order.itemId === null ? frozenMinutes(desk.queries, 'immediate', itemId) : null;
    const approved = all || atOnce !== null;
    const narrowed = paragraphOnly(atOnce ?? whole, itemId);
    const corrections = corrected.filter((one) => one.agendaItemId === itemId);
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
  const warnings = [
    ...each.flatMap((one) => minutesWarnings(one.minutes, !one.approved)),
    ...quorumWarnings(desk, meeting, wanted),
  ];
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
    (each) => order.itemId !== null || frozenApproval(desk.queries, 'immediate', each.itemId) === undefined,
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
  const days = period === null ? null : noticeDays(notice, period);
  if (days === null) {
    return fail('rule.broken', { rule: 'notice.planned', message: 'Ange vilken dag justeringen ska anslås.' });
  }
  const { name, noticeBoardUrl } = desk.queries.municipalities.require(notice.municipalityId);
  return {
    letterhead: minutes.letterhead,
    municipality: { name, noticeBoardUrl },
    meetingDate: minutes.meeting.date,
    paragraphs: group.paragraphs,
    immediate,
    approvedOn,
    ...days,
    keptAt: desk.queries.board.all()[0]?.minutesKeptAt ?? '',
  };
}

/** Notes the last day that the files of notices say: it follows from what was issued, so it is no step that undo takes back. */
function stateLastDay(house: House, notices: readonly Notice[], statedLastDay: string | null): void {
  const { db } = house.board();
  house.seal();
  db.history.unrecorded(() =>
    db.transact(() => {
      for (const { id } of notices) db.queries.notices.update(id, { statedLastDay });
    }),
  );
  house.emit({ topic: 'rows', tables: { notice: notices.map((each) => each.id) }, origin: '' });
}

/** The notices of an approval, one for each municipality; each remembers which last day it says. */
export async function noticeFiles(house: House, wanted: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const order = groupOrder(desk, wanted);
  const group = approvedGroup(desk, order);
  const author = boardAuthor(house, caller);
  const all = group.notices.map((notice): ToIssue => {
    const value = noticeValue(desk, group, order, notice);
    return { kind: 'notice', subjectId: notice.id, formatVersion: 1, value, spec: { kind: 'anslag', value, author } };
  });
  const files = await issueOnce(house, all, command, caller);
  const statedLastDay = periodIn(desk, group, order)?.deadline.extended ?? null;
  stateLastDay(house, group.notices, statedLastDay);
  return { files, warnings: [] };
}

/** The certificate of the postings as they stand: it is filled in after the approval and frozen by nobody. */
export async function noticeProofFile(house: House, wanted: MinutesOrder, caller: Caller): Promise<Made> {
  const desk = house.desk(caller);
  const order = groupOrder(desk, wanted);
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
