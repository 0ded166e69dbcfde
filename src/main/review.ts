import { fail } from '../shared/errors.ts';
import type { reviewCommands } from '../shared/review/commands.ts';
import type { Review } from '../shared/review/model.ts';
import type { Queries } from './db/queries.ts';
import type { Handlers } from './handlers.ts';
import { acceptProposal } from './review-accept.ts';
import { reviewDetail, reviewSummary } from './review-detail.ts';
import { readAnswer } from './review-read.ts';
import { deliverReview, sendReview, sendReviews } from './review-send.ts';

/** What was sent of one thing, or of all, the newest first. */
function sent(queries: Queries, subjectId?: string) {
  return queries.reviews
    .all()
    .filter((each) => subjectId === undefined || each.subjectId === subjectId)
    .toSorted((a, b) => (`${a.sentAt} ${a.id}` < `${b.sentAt} ${b.id}` ? 1 : -1));
}

/** The year and the period of a follow-up, a report or a plan. */
function placeOfThing(queries: Queries, { kind, subjectId }: Pick<Review, 'kind' | 'subjectId'>) {
  switch (kind) {
    case 'followUp':
    case 'measures':
      return yearAndPeriod(queries.followUps.get(subjectId));
    case 'report':
      return yearAndPeriod(queries.reports.get(subjectId));
    case 'plan': {
      const plan = queries.operationalPlans.get(subjectId);
      return plan ? { year: plan.year, periodKey: '' } : null;
    }
    case 'meeting':
    case 'minutes':
    case 'riskAnalysis':
      return null;
  }
}

function yearAndPeriod(row: { readonly year: number; readonly periodKey: string } | undefined) {
  return row ? { year: row.year, periodKey: row.periodKey } : null;
}

/** Ends the reopening of what stands in its field: undo takes it back. */
function mustNotBeAccepted(state: string): void {
  if (state !== 'accepted') return;
  const message = 'Förslaget är godtaget och står i texten. Ändra texten, eller ångra.';
  fail('rule.broken', { rule: 'review.accepted', message });
}

export const reviewHandlers: Handlers<typeof reviewCommands> = {
  'review.send': (house, input, caller) => sendReview(house, input, caller),
  'review.sendAll': (house, input, caller) => sendReviews(house, input, caller),
  'review.deliver': (house, { id }) => deliverReview(house, id, 'review.deliver'),
  'review.list': ({ queries, today }, { subjectId }) =>
    sent(queries, subjectId).map((each) => reviewSummary(queries, today, each)),
  'review.get': ({ queries, today }, { id }) => reviewDetail(queries, today, queries.reviews.require(id)),
  'review.about': ({ queries, today }, { subjectId }) =>
    sent(queries, subjectId).map((each) => reviewDetail(queries, today, each)),
  'review.place': ({ queries }, input) => placeOfThing(queries, input),
  'review.readAnswer': (desk, { bytes }) => readAnswer(desk, bytes),
  'reviewProposal.accept': (desk, { id, over }) => acceptProposal(desk, id, over),
  'reviewProposal.reject': ({ queries }, { id }) => {
    mustNotBeAccepted(queries.reviewProposals.require(id).state);
    return queries.reviewProposals.update(id, { state: 'rejected' });
  },
  'reviewProposal.reopen': ({ queries }, { id }) => {
    mustNotBeAccepted(queries.reviewProposals.require(id).state);
    return queries.reviewProposals.update(id, { state: 'open' });
  },
  'reviewComment.reply': ({ queries, author, now, newId }, { id, text }) => {
    const { reviewId, key, parentId } = queries.reviewComments.require(id);
    // A reply to a reply stands in the same row of replies.
    const reply = { id: newId(), reviewId, parentId: parentId ?? id, key, name: author, writtenAt: now };
    return queries.reviewComments.insert({ ...reply, text, resolved: false });
  },
  'reviewComment.resolve': ({ queries }, { id }) => queries.reviewComments.update(id, { resolved: true }),
  'reviewComment.reopen': ({ queries }, { id }) => queries.reviewComments.update(id, { resolved: false }),
};
