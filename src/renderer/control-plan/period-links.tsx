import { Lock } from 'lucide-react';
import type { FollowUpYear } from '../../shared/control-plan/commands.ts';
import { Select } from '../parts/select.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { followUpPath, openYear } from './place.ts';
import { writtenText } from './words.ts';

type Period = FollowUpYear['periods'][number];

/** Where a period has come, in few words. */
function standing({ followUp, locked, left, due }: Period): string {
  if (locked) return followUp?.reportedOn ? `rapporterat ${followUp.reportedOn}` : 'rapporterat';
  return followUp === null ? 'ej påbörjat' : writtenText({ written: due - left, due });
}

/** The pages of a year: the whole of it, and each of its periods. */
export function PeriodLinks({ year, current }: { year: FollowUpYear; current: string | null }) {
  const page = (key: string | null) => (key === current ? 'page' : undefined);
  return (
    <div className="periods">
      <nav aria-label="Perioder">
        <a href={hashOf(followUpPath, String(year.year))} aria-current={page(null)}>
          Hela året
        </a>
        {year.periods.map((each) => (
          <a key={each.key} href={hashOf(followUpPath, String(year.year), each.key)} aria-current={page(each.key)}>
            {each.name}
            <span className="periods-standing">
              {each.locked ? <Lock aria-hidden /> : null}
              {standing(each)}
            </span>
          </a>
        ))}
      </nav>
      <YearSelect year={year.year} />
    </div>
  );
}

/** Goes to another year. */
function YearSelect({ year }: { year: number }) {
  const store = useStoreApi();
  const years = useStore((state) => state.followUp.years) ?? [year];
  return (
    <Select
      label="År"
      hideLabel
      className="period-year"
      value={String(year)}
      onChange={(next) => openYear(store.getState(), Number(next))}
      options={years.map((each) => ({ id: String(each), text: String(each) }))}
    />
  );
}
