import { useEffect } from 'react';
import { today } from '../app/moment.ts';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { PeriodPage } from './period-page.tsx';
import { likelyYear, placeOf } from './place.ts';
import { YearPage } from './year-page.tsx';
import '../parts/sticky-head.css';
import './control-plan.css';

/** The follow-up of a year's control plan: the whole year, or one period of it. */
export function FollowUpScreen() {
  const place = placeOf(useStore((state) => state.route));
  const { years, year, detail, missing, show, readYears } = useStore((state) => state.followUp);
  const shownYear = place.year ?? likelyYear(years ?? [], today());
  const { periodKey } = place;
  useEffect(() => void readYears(), [readYears]);
  useEffect(() => void (shownYear !== null && show(shownYear, periodKey)), [show, shownYear, periodKey]);
  useEffect(() => () => void show(null, null), [show]);
  if (years?.length === 0) return <NoPlan />;
  if (missing && shownYear !== null) return <NoSuchYear year={shownYear} />;
  if (year === null || year.year !== shownYear) return null;
  if (periodKey === null) return <YearPage year={year} />;
  return detail?.periodKey === periodKey ? <PeriodPage year={year} detail={detail} place={place} /> : null;
}

function NoPlan() {
  return (
    <>
      <ScreenTitle>Uppföljning</ScreenTitle>
      <Empty
        title="Här kommer uppföljningen av internkontrollplanen att stå."
        actions={<a href={hashOf('riskanalys')}>Till riskanalysen</a>}
      >
        <p>
          Planen följer av riskanalysen. Sedan följs varje åtgärd upp i årets perioder: en text, hur det går och om
          åtgärden räcker.
        </p>
      </Empty>
    </>
  );
}

function NoSuchYear({ year }: { year: number }) {
  return (
    <>
      <ScreenTitle>Uppföljning {year}</ScreenTitle>
      <Empty
        title="Det finns ingen sådan uppföljning."
        actions={<a href={hashOf('uppfoljning')}>Till uppföljningen</a>}
      >
        <p>Året har ingen riskanalys, eller perioden är inte längre en av årets.</p>
      </Empty>
    </>
  );
}
