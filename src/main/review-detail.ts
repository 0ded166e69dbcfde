import { CommandError, fail } from '../shared/errors.ts';
import { canonicalJson } from '../shared/exchange/canonical.ts';
import type {
  CommentDetail,
  ProposalDetail,
  ReviewDetail,
  ReviewSummary,
  VerdictDetail,
} from '../shared/review/commands.ts';
import { fieldOf, partOf } from '../shared/review/keys.ts';
import type { Review, ReviewAnswer, ReviewProposal, ReviewVerdict } from '../shared/review/model.ts';
import type { ReviewContent, ReviewEntry, ReviewField, ReviewPart, ReviewValue } from '../shared/review/page-value.ts';
import {
  blockNames,
  entryText,
  keyWords,
  partName,
  plainWords,
  proposedText,
  reviewChanges,
  reviewRemovals,
} from '../shared/review/words.ts';
import { sha256Of } from './db/blob.ts';
import type { Queries } from './db/queries.ts';
import { partHashes, type ReviewOrder, reviewContent } from './review-content.ts';

/** What was shown in a review. */
export function frozenReview(queries: Queries, { frozenId }: Pick<Review, 'frozenId'>): ReviewValue {
  return JSON.parse(queries.frozen.require(frozenId).value) as ReviewValue;
}

/** Whose measures were shown: the owner as the plan has her may be written otherwise than the recipient. */
function ownerOf(queries: Queries, value: ReviewValue): string {
  const keys = value.parts.flatMap((part) => part.blocks.flatMap((each) => (each.kind === 'entry' ? [each.key] : [])));
  const entry = queries.followUpEntries.get(keys[0]?.split('/')[1] ?? '');
  const measures = entry?.measureId ? queries.measures.all().filter((each) => each.measureId === entry.measureId) : [];
  return measures.at(-1)?.owner ?? value.to;
}

/** The same thing as it would be shown now; no parts where it is gone. */
export function contentNow(queries: Queries, today: string, review: Review, value: ReviewValue): ReviewContent {
  const { kind, subjectId, role } = review;
  const files = value.parts.flatMap((part) => part.blocks.filter((each) => each.kind === 'attachment'));
  const attachments = files.length === 0 || files.some((each) => each.sha256 !== null);
  const owner = kind === 'measures' ? ownerOf(queries, value) : '';
  const order: ReviewOrder = { kind, subjectId, role, owner, attachments };
  try {
    return reviewContent(queries, today, order);
  } catch (error) {
    if (error instanceof CommandError && error.failure.code === 'item.missing') return { ...value, parts: [] };
    throw error;
  }
}

/** The words of a field or of a measure as plain lines. */
export function fieldText(field: ReviewField | ReviewEntry): string {
  return field.kind === 'entry' ? entryText(field.now) : plainWords(field.words);
}

/** SHA-256 of the words of a field or of a measure. */
export function fieldHash(field: ReviewField | ReviewEntry): string {
  return sha256Of(canonicalJson(field.kind === 'entry' ? field.now : field.words));
}

/** What a key is called: its part, and its field where it has one. */
function labelOf(parts: readonly ReviewPart[], key: string): string {
  if (key === '') return 'Hela';
  const part = partOf(parts, key);
  if (part === undefined) return key;
  const own = part.blocks.flatMap(blockNames).find((each) => each[0] === key);
  return own === undefined ? partName(part) : `${partName(part)} – ${own[1]}`;
}

/** The latest answer of each page holds what its reader stands by. */
function standing(answers: readonly ReviewAnswer[]): ReadonlySet<string> {
  const latest = new Map<string, ReviewAnswer>();
  for (const each of answers) {
    const known = latest.get(each.respondent);
    const later = known === undefined || `${each.answeredAt} ${each.id}` > `${known.answeredAt} ${known.id}`;
    if (later) latest.set(each.respondent, each);
  }
  return new Set([...latest.values()].flatMap((each) => each.holds));
}

/** What a review showed, what it would show now, what its readers stand by, and the rows that are frozen for good. */
interface Seen {
  readonly parts: readonly ReviewPart[];
  readonly now: readonly ReviewPart[];
  readonly held: ReadonlySet<string>;
  readonly frozen: ReadonlySet<string>;
  readonly subjectId: string;
}

/** The rows that something frozen holds. */
function frozenRows(queries: Queries): ReadonlySet<string> {
  const revoked = new Set(queries.revocations.all().map((each) => each.frozenId));
  const held = queries.frozenRows.all().filter((each) => !revoked.has(each.frozenId));
  return new Set(held.map((each) => each.rowId));
}

function proposalDetail({ parts, now, held, frozen, subjectId }: Seen, row: ReviewProposal): ProposalDetail {
  const shown = fieldOf(parts, row.key) ?? fail('item.missing', { what: 'review_proposal', id: row.id });
  const current = fieldOf(now, row.key);
  return {
    ...row,
    label: labelOf(parts, row.key),
    superseded: !held.has(row.id),
    shown: fieldText(shown),
    proposed: proposedText(row.words.proposed),
    current: current ? fieldText(current) : null,
    currentHash: current ? fieldHash(current) : null,
    changed: current === undefined || fieldHash(current) !== fieldHash(shown),
    locked: frozen.has(subjectId) || frozen.has(row.key.split('/')[1] ?? ''),
  };
}

function verdictDetail({ parts, now, held }: Seen, row: ReviewVerdict): VerdictDetail {
  const own = (all: readonly ReviewPart[]) => all.filter((each) => row.key === '' || each.key === row.key);
  const holds = partHashes(now)[row.key] === row.shown;
  return {
    ...row,
    label: labelOf(parts, row.key),
    superseded: !held.has(row.id),
    holds,
    changes: holds
      ? []
      : reviewChanges(own(parts), own(now)).map((each) => {
          const key = each.key ?? each.part;
          return { ...each, label: labelOf(now, key), now: keyWords(now, key) };
        }),
    removed: holds ? [] : reviewRemovals(own(parts), own(now)),
  };
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function isNewest(queries: Queries, review: Review): boolean {
  const same = (each: Review) =>
    each.subjectId === review.subjectId &&
    each.kind === review.kind &&
    each.role === review.role &&
    each.recipient === review.recipient;
  return !queries.reviews.all().some((each) => same(each) && each.version > review.version);
}

/** Whether a later version was sent to the same reader. */
export function isOlder(queries: Queries, review: Review): boolean {
  return !isNewest(queries, review);
}

/** A sent thing as lists show it. */
export function reviewSummary(queries: Queries, today: string, review: Review): ReviewSummary {
  const answers = queries.reviewAnswers.of(review.id);
  const held = standing(answers);
  const open = <T extends { readonly id: string }>(rows: readonly T[]) => rows.filter((each) => held.has(each.id));
  const { parts } = frozenReview(queries, review);
  const judged = open(queries.reviewVerdicts.of(review.id)).filter((each) => each.key !== '');
  return {
    ...review,
    newest: isNewest(queries, review),
    answers: answers
      .map(({ id, name, answeredAt }) => ({ id, name, answeredAt }))
      .toSorted((a, b) => (a.answeredAt < b.answeredAt ? -1 : 1)),
    daysLeft: review.lastDay === null ? null : daysBetween(today, review.lastDay),
    openComments: open(queries.reviewComments.of(review.id)).filter((each) => !each.resolved).length,
    openProposals: open(queries.reviewProposals.of(review.id)).filter((each) => each.state === 'open').length,
    judgedParts: parts.filter((each) => each.judged).length,
    verdicts: new Set(judged.map((each) => each.key)).size,
  };
}

/** A sent thing with all that was answered, oldest first. */
export function reviewDetail(queries: Queries, today: string, review: Review): ReviewDetail {
  const value = frozenReview(queries, review);
  const { parts } = value;
  const now = contentNow(queries, today, review, value).parts;
  const held = standing(queries.reviewAnswers.of(review.id));
  const seen: Seen = { parts, now, held, frozen: frozenRows(queries), subjectId: review.subjectId };
  const comments = queries.reviewComments.of(review.id).toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1));
  return {
    ...reviewSummary(queries, today, review),
    value,
    comments: comments.map(
      (each): CommentDetail => ({
        ...each,
        label: labelOf(parts, each.key),
        superseded: each.parentId === null && !held.has(each.id),
      }),
    ),
    proposals: queries.reviewProposals.of(review.id).map((each) => proposalDetail(seen, each)),
    judgements: queries.reviewVerdicts.of(review.id).map((each) => verdictDetail(seen, each)),
  };
}
