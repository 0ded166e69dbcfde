import { Empty } from '../parts/empty.tsx';
import { hashOf } from '../store/route.ts';

/** A plan without anything to follow up, and where that is changed. */
export function EmptyPlan({ year, analysisId }: { year: number; analysisId: string }) {
  return (
    <Empty
      title={`Internkontrollplanen för ${year} är tom.`}
      actions={<a href={hashOf('riskanalys', analysisId)}>Till riskanalysen för {year}</a>}
    >
      <p>
        I planen kommer de risker som ska reduceras eller minimeras, och de som väljs dit. Lägg in och värdera risker i
        riskanalysen, så står deras åtgärder här.
      </p>
    </Empty>
  );
}
