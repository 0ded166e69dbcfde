import type { Review } from '../../shared/review/model.ts';
import { planPath } from '../budget/place.ts';
import { followUpPath } from '../control-plan/place.ts';
import { meetingsPath } from '../meeting/place.ts';
import { reportPath } from '../report/place.ts';
import { riskPath } from '../risk/place.ts';
import type { Store } from '../store/store.ts';

const screens = { followUp: followUpPath, measures: followUpPath, report: reportPath, plan: planPath } as const;

/** Opens what was sent on its own screen. */
export async function openThing(store: Store, { kind, subjectId }: Pick<Review, 'kind' | 'subjectId'>): Promise<void> {
  const { route, call } = store.getState();
  switch (kind) {
    case 'meeting':
    case 'minutes':
      return route.go(meetingsPath, subjectId);
    case 'riskAnalysis':
      return route.go(riskPath, subjectId);
    case 'followUp':
    case 'measures':
    case 'report':
    case 'plan': {
      const reply = await call('review.place', { kind, subjectId });
      const place = reply.ok ? reply.value : null;
      const period = place?.periodKey ? [place.periodKey] : [];
      return route.go(screens[kind], ...(place ? [String(place.year), ...period] : []));
    }
  }
}
