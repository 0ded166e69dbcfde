import { canonicalJson } from '../shared/exchange/canonical.ts';
import { type Answer, answerFrom, answerLimit } from '../shared/review/answer.ts';
import type { AnswerReading } from '../shared/review/commands.ts';
import { answersTo } from '../shared/review/keys.ts';
import type { Review } from '../shared/review/model.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import type { Desk } from './handlers.ts';
import { partHashes } from './review-content.ts';
import { frozenReview, isOlder } from './review-detail.ts';

/** The same words from the same page are the same row, in whichever order and however often answers are read. */
const rowId = (answer: Answer, what: string, value: unknown) =>
  sha256Of(canonicalJson([answer.reviewId, answer.respondent, answer.name, what, value]));

function rowsOf(answer: Answer) {
  const { reviewId, name } = answer;
  const own = { reviewId, name };
  return {
    comments: answer.comments.map((each) => ({
      ...each,
      ...own,
      id: rowId(answer, 'comment', each),
      parentId: null,
      resolved: false,
    })),
    proposals: answer.proposals.map(({ key, words, writtenAt }) => ({
      ...own,
      id: rowId(answer, 'proposal', { key, words, writtenAt }),
      key,
      writtenAt,
      words: { proposed: words },
      state: 'open' as const,
    })),
    verdicts: answer.verdicts.map((each) => ({ ...each, ...own, id: rowId(answer, 'verdict', each) })),
  };
}

/** Writes what is not there already; what is stays as it is. */
function store(queries: Queries, answer: Answer, answerId: string): void {
  const rows = rowsOf(answer);
  const fresh = <T extends { readonly id: string }>(table: { get(id: string): unknown }, all: readonly T[]) =>
    all.filter((each) => table.get(each.id) === undefined);
  for (const each of fresh(queries.reviewComments, rows.comments)) queries.reviewComments.insert(each);
  for (const each of fresh(queries.reviewProposals, rows.proposals)) queries.reviewProposals.insert(each);
  for (const each of fresh(queries.reviewVerdicts, rows.verdicts)) queries.reviewVerdicts.insert(each);
  const { reviewId, respondent, name, answeredAt } = answer;
  const holds = [...rows.comments, ...rows.proposals, ...rows.verdicts].map((each) => each.id);
  queries.reviewAnswers.insert({ id: answerId, reviewId, respondent, name, answeredAt, holds });
}

/** Whether the file answers what was sent: its hash, its keys and the words of each part that it judges. */
function answersReview(queries: Queries, review: Review, answer: Answer): boolean {
  if (answer.shown !== review.shown) return false;
  const value = frozenReview(queries, review);
  return answersTo(value, partHashes(value.parts), answer);
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads an answer file into rows: wholly, or nothing of it, with what came of it. */
export function readAnswer({ queries }: Desk, bytes: Uint8Array): AnswerReading {
  if (bytes.byteLength > answerLimit) return { outcome: 'damaged', fault: 'tooLarge' };
  const json = textOf(bytes);
  const read = json === null ? ({ ok: false, fault: 'notJson' } as const) : answerFrom(json);
  if (!read.ok) return { outcome: 'damaged', fault: read.fault };
  const { answer } = read;
  if (answer.boardId !== queries.board.all()[0]?.id) return { outcome: 'otherBoard' };
  const review = queries.reviews.get(answer.reviewId);
  if (review === undefined) return { outcome: 'unknownReview' };
  if (!answersReview(queries, review, answer)) return { outcome: 'notShown' };
  const answerId = sha256Of(canonicalJson(answer));
  const known = queries.reviewAnswers.get(answerId) !== undefined;
  if (!known) store(queries, answer, answerId);
  return {
    outcome: known ? 'same' : 'new',
    reviewId: review.id,
    name: answer.name,
    title: review.title,
    version: review.version,
    older: isOlder(queries, review),
    late: review.lastDay !== null && answer.answeredAt.slice(0, 10) > review.lastDay,
    comments: answer.comments.length,
    proposals: answer.proposals.length,
    verdicts: answer.verdicts.length,
  };
}
