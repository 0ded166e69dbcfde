import type { ReviewSummary } from '../../shared/review/commands.ts';
import { longDate } from '../../shared/swedish.ts';
import { answersHash, reviewPath } from '../review/place.ts';
import { byThing, standingOf } from '../review/standing.ts';
import { hashOf } from '../store/route.ts';
import type { PlanDue } from './plan-due.ts';

/** Answers that are late, each by itself, and for each thing how much there is to take a stand on. */
export function reviewDue(list: readonly ReviewSummary[], today: string): readonly PlanDue[] {
  const late = list
    .filter((each) => standingOf(each) === 'late')
    .map(
      (each): PlanDue => ({
        id: `review late ${each.id}`,
        href: hashOf(reviewPath),
        what: `${each.recipient} har inte svarat på granskningen`,
        about: each.title,
        day: each.lastDay ?? today,
        dayText: `skulle ha svarat ${longDate(each.lastDay ?? today)}`,
        urgency: 'late',
      }),
    );
  const open = byThing(list).flatMap(({ subjectId, title, reviews }): readonly PlanDue[] => {
    const count = reviews.reduce((sum, each) => sum + each.openComments + each.openProposals, 0);
    if (count === 0) return [];
    return [
      {
        id: `review open ${subjectId}`,
        href: answersHash(subjectId),
        what: `${count} svar att ta ställning till`,
        about: title,
        day: today,
        dayText: 'från granskningen',
        urgency: 'now',
      },
    ];
  });
  return [...late, ...open];
}
