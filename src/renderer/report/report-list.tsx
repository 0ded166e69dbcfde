import type { ReportPeriod, ReportYear } from '../../shared/report/commands.ts';
import { shortSpan } from '../../shared/report/period.ts';
import { List } from '../parts/list.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { openReport } from './place.ts';
import { focusChapterAway } from './steps.ts';
import { standing } from './words.ts';

interface Props {
  readonly years: readonly ReportYear[];
  readonly chosen: { readonly year: number; readonly key: string } | null;
}

interface Row {
  readonly id: string;
  readonly year: number;
  readonly period: ReportPeriod;
}

/** The periods of each year, newest year first; the arrows walk, Enter goes to the report. */
export function ReportList({ years, chosen }: Props) {
  const store = useStoreApi();
  const rows = years.flatMap(({ year, periods }) =>
    periods.map((period): Row => ({ id: `${year} ${period.key}`, year, period })),
  );
  const open = (id: string) => {
    const row = rows.find((each) => each.id === id);
    if (row) openReport(store.getState(), row.year, row.period.key);
  };
  return (
    <List
      label="Rapporter"
      items={rows}
      selectedId={chosen && `${chosen.year} ${chosen.key}`}
      onSelect={open}
      onOpen={() => focusChapterAway(store, 1)}
      text={({ year, period }) => `${period.name} ${year}, ${standing(period)}`}
    >
      {({ year, period }) => (
        <span className="report-row">
          <span>
            {period.name} {year} <span className="soft">{shortSpan({ ...period, year })}</span>
          </span>
          <span className="report-row-standing">
            <span aria-hidden>{period.locked ? '✓' : period.reportId === null ? '·' : '✎'}</span> {standing(period)}
          </span>
        </span>
      )}
    </List>
  );
}
