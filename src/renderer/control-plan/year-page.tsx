import type { FollowUpYear } from '../../shared/control-plan/commands.ts';
import { ScreenTitle } from '../parts/section.tsx';
import { EmptyPlan } from './empty-plan.tsx';
import { PeriodLinks } from './period-links.tsx';
import { YearTable } from './year-table.tsx';

/** Measures × periods: how the whole year stands. */
export function YearPage({ year }: { year: FollowUpYear }) {
  return (
    <div className="follow-up">
      <ScreenTitle>Uppföljning {year.year}</ScreenTitle>
      <PeriodLinks year={year} current={null} />
      {year.rows.length === 0 ? (
        <EmptyPlan year={year.year} analysisId={year.analysisId} />
      ) : (
        <YearTable year={year} key={year.year} />
      )}
    </div>
  );
}
