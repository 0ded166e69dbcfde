import { useEffect } from 'react';
import { today } from '../app/moment.ts';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { useStore } from '../store/use-store.ts';
import { placeOf } from './place.ts';
import { ReportList } from './report-list.tsx';
import { ReportPageView } from './report-page.tsx';
import { likelyPeriod } from './words.ts';
import '../parts/sticky-head.css';
import './report.css';

/** The reports to the executive board: periods of each year to the left, the report to the right. */
export function ReportScreen() {
  const place = placeOf(useStore((state) => state.route));
  const { years, page, missing, show, readYears } = useStore((state) => state.report);
  const likely = place.year === null ? likelyPeriod(years ?? [], today()) : null;
  const year = place.year ?? likely?.year ?? null;
  const periodKey = place.periodKey ?? likely?.key ?? null;
  useEffect(() => void readYears(), [readYears]);
  useEffect(() => void (year !== null && show(year, periodKey)), [show, year, periodKey]);
  useEffect(() => () => void show(null, null), [show]);
  if (years === null) return null;
  const shown = page !== null && page.year === year && page.period.key === periodKey;
  return (
    <div className="report-desk">
      <Split
        listLabel="Perioder"
        list={
          <>
            <h2 className="report-list-title">Rapporter</h2>
            <ReportList years={years} chosen={year === null || periodKey === null ? null : { year, key: periodKey }} />
          </>
        }
      >
        {shown ? (
          <ReportPageView page={page} place={place} key={`${page.year} ${page.period.key}`} />
        ) : missing ? (
          <>
            <ScreenTitle>Rapporter</ScreenTitle>
            <Empty title="Det finns ingen sådan period.">
              <p>Perioden är inte en av årets. Välj en i listan.</p>
            </Empty>
          </>
        ) : null}
      </Split>
    </div>
  );
}
