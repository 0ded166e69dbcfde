import type { AgendaItemDetail } from '../shared/agenda/commands.ts';
import { followUpContent, measuresContent } from '../shared/review/follow-up-content.ts';
import { meetingContent } from '../shared/review/meeting-content.ts';
import { minutesContent } from '../shared/review/minutes-content.ts';
import type { ReviewKind, ReviewRole } from '../shared/review/model.ts';
import type { ReviewAttachment, ReviewContent, ReviewPart } from '../shared/review/page-value.ts';
import { planContent } from '../shared/review/plan-content.ts';
import { reportContent } from '../shared/review/report-content.ts';
import { riskContent } from '../shared/review/risk-content.ts';
import { judgedWords } from '../shared/review/words.ts';
import { boardDetail } from './board-detail.ts';
import { periodDetail } from './control-plan-detail.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import { madeContent } from './made/made-content.ts';
import { meetingDetail } from './meeting-detail.ts';
import { currentMinutes } from './minutes-value.ts';
import { planDetail } from './operational-plan-detail.ts';
import { planNow } from './operational-plan-now.ts';
import { reportDetail } from './report-detail.ts';
import { reportNow } from './report-now.ts';
import { analysisDetail } from './risk-detail.ts';

/** What is to be shown, and to whom. */
export interface ReviewOrder {
  readonly kind: ReviewKind;
  readonly subjectId: string;
  readonly role: ReviewRole;
  /** Whose measures, where it is about those. */
  readonly owner: string;
  readonly attachments: boolean;
}

type Attached = AgendaItemDetail['attachments'][number];

function attachmentBlock(queries: Queries, each: Attached): ReviewAttachment {
  const { id, title, date, document, subjectId, fileName, mediaType, size, sha256 } = each;
  const bare = { kind: 'attachment', key: `attachment/${id}`, title, date } as const;
  if (document === null || subjectId === null) return { ...bare, fileName, mediaType, size, sha256, made: null };
  const says = madeContent(queries, document, subjectId) || null;
  return { ...bare, fileName: '', mediaType: '', size: 0, sha256: null, made: says };
}

function attachmentsOf(queries: Queries, withFiles: boolean): (item: AgendaItemDetail) => readonly ReviewAttachment[] {
  return (item) =>
    item.attachments
      .toSorted((a, b) => a.position - b.position)
      .map((each) => attachmentBlock(queries, each))
      // Without its file an attachment is only named.
      .map((each) => (withFiles ? each : { ...each, fileName: '', mediaType: '', size: 0, sha256: null }));
}

function periodOf(queries: Queries, followUpId: string) {
  const { year, periodKey } = queries.followUps.require(followUpId);
  return periodDetail(queries, year, periodKey);
}

/** A thing as it would be shown now: just what was asked for, and nothing else of the board. */
export function reviewContent(queries: Queries, today: string, order: ReviewOrder): ReviewContent {
  const { kind, subjectId, role, owner, attachments } = order;
  const board = boardDetail(queries);
  switch (kind) {
    case 'meeting': {
      const detail = meetingDetail(queries, queries.meetings.require(subjectId), today);
      return meetingContent(board, detail, attachmentsOf(queries, attachments));
    }
    case 'minutes': {
      const { minutes } = currentMinutes(queries, queries.meetings.require(subjectId), today);
      return minutesContent(minutes, subjectId, role === 'approver');
    }
    case 'riskAnalysis':
      return riskContent(board, analysisDetail(queries, subjectId));
    case 'followUp':
      return followUpContent(board, periodOf(queries, subjectId));
    case 'measures':
      return measuresContent(board, periodOf(queries, subjectId), owner);
    case 'report': {
      const { value, frozenId } = reportNow(queries, subjectId);
      return reportContent(board, reportDetail(queries, subjectId), value, frozenId === null);
    }
    case 'plan': {
      const { value, frozenId } = planNow(queries, subjectId);
      return planContent(board, planDetail(queries, subjectId), value, frozenId === null, attachments);
    }
  }
}

const wordsHash = (parts: readonly ReviewPart[]) => sha256Of(`[${parts.map(judgedWords).join(',')}]`);

/** SHA-256 of the words of each part that can be approved, and of all parts together under the empty key. */
export function partHashes(parts: readonly ReviewPart[]): Readonly<Record<string, string>> {
  const own = parts.filter((each) => each.judged).map((each) => [each.key, wordsHash([each])] as const);
  return Object.fromEntries([...own, ['', wordsHash(parts)]]);
}
