import type { AuditRowValue, AuditValue } from '../../shared/audit/audit-value.ts';
import type { AuditQuestion } from '../../shared/audit/model.ts';
import { measureLine, questionSource, statusLine } from '../../shared/audit/printed.ts';
import { isUnanswered } from '../../shared/audit/rules.ts';
import { letterheadOf } from '../../shared/minutes/minutes-of.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { itemQuestion, questionDetail } from '../audit-detail.ts';
import { boardDetail } from '../board-detail.ts';
import type { Queries } from '../db/queries.ts';
import { type Listed, listedItems } from '../delegation-standing.ts';
import { auditTitle } from '../documents/audit.ts';
import type { AuditSpec } from '../documents/audit-spec.ts';
import type { MadeDocument, MadeSubject } from './made-document.ts';

/** A year stands for the questions of its review; any other id is an agenda item that takes questions up. */
const isYear = (id: string) => /^\d{4}$/.test(id);

function itemSubject(queries: Queries, id: string): MadeSubject & { readonly meetingDate: string } {
  const item = queries.agendaItems.require(id);
  const { date: meetingDate } = queries.meetings.require(item.meetingId);
  const title = `${auditTitle} ${meetingDate.slice(0, 4)}`;
  // What is asked lives on after the meeting, so the list is never settled.
  return { id, title, date: item.memoDate, settled: false, meetingDate };
}

const yearSubject = (year: number): MadeSubject => ({
  id: String(year),
  title: `${auditTitle}, granskningen ${year}`,
  date: null,
  settled: false,
});

function questionsOf(queries: Queries, id: string): readonly AuditQuestion[] {
  const ids = isYear(id)
    ? queries.audit.idsOfYear(Number(id))
    : queries.auditHandlings.of(id).map((each) => each.questionId);
  return ids.map((each) => queries.auditQuestions.require(each));
}

function rowValue(queries: Queries, question: AuditQuestion, listedAt: Listed, prefix: string): AuditRowValue {
  const { year, text, answer } = question;
  const { handled } = questionDetail(queries, question, listedAt);
  return {
    year,
    source: questionSource(itemQuestion(queries, question)),
    text: text.trim(),
    answer,
    measure: measureLine(question),
    status: statusLine(question),
    handled: handled.map(({ meetingDate, paragraph }) =>
      paragraph === null ? meetingDate : `${meetingDate}, ${paragraphText(paragraph, prefix)}`,
    ),
  };
}

function auditValue(queries: Queries, id: string): AuditValue {
  const board = boardDetail(queries);
  const listedAt = listedItems(queries);
  const rows = questionsOf(queries, id).map((each) => rowValue(queries, each, listedAt, board.board.paragraphPrefix));
  const shared = { letterhead: letterheadOf(board), questions: rows };
  if (isYear(id)) {
    const year = Number(id);
    return { ...shared, year, title: yearSubject(year).title, date: '', meetingDate: '', registryNumber: '' };
  }
  const { title, date, meetingDate } = itemSubject(queries, id);
  const { matterId } = queries.agendaItems.require(id);
  const registryNumber = board.matters.find((each) => each.id === matterId)?.registryNumber.trim() ?? '';
  return { ...shared, year: Number(meetingDate.slice(0, 4)), title, date: date ?? '', meetingDate, registryNumber };
}

/** What an agenda item takes up, and what each year's review asked. */
export const auditMade: MadeDocument<AuditSpec> = {
  subjects: (queries) => {
    const taken = new Set(queries.audit.itemIds());
    const items = queries.agendaItems
      .all()
      .filter((each) => !each.withdrawn && (each.kind === 'dialogue' || taken.has(each.id)))
      .map((each) => itemSubject(queries, each.id))
      .toSorted((a, b) => (a.meetingDate < b.meetingDate ? 1 : -1))
      .map(({ meetingDate: _meetingDate, ...each }) => each);
    return [...items, ...queries.audit.years().map(yearSubject)];
  },
  spec: (queries, id, author) => ({ kind: 'revision', value: auditValue(queries, id), draft: false, author }),
  frozenId: () => null,
  warnings: (queries, id) => {
    const count = questionsOf(queries, id).filter(isUnanswered).length;
    return count === 0 ? [] : [{ code: 'auditUnanswered', count }];
  },
};
