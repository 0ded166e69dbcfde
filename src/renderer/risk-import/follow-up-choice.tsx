import { useEffect, useState } from 'react';
import { type ReportingPeriod, usualPeriods } from '../../shared/risk/scale.ts';
import { Check } from '../parts/check.tsx';
import { DateField } from '../parts/date-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore } from '../store/use-store.ts';

/** Which texts are written, and where they come from. */
export interface FollowUpWish {
  readonly periodKeys: readonly string[];
  readonly madeOn: string | null;
  readonly source: string;
}

type Named = Pick<ReportingPeriod, 'key' | 'name'>;

/** The periods as the year calls them: as read with the risks, else as its plan has them. */
function usePeriods(year: number | null, read: readonly Named[] | null): readonly Named[] {
  const call = useStore((state) => state.call);
  const [known, setKnown] = useState<readonly Named[]>(usualPeriods);
  useEffect(() => {
    if (read !== null || year === null) return;
    let late = false;
    void call('followUp.year', { year }).then((reply) => reply.ok && !late && setKnown(reply.value.periods));
    return () => {
      late = true;
    };
  }, [call, year, read]);
  return read ?? known;
}

interface Props {
  readonly year: number | null;
  readonly periods: readonly Named[] | null;
  /** Texts found, by period. */
  readonly counts: ReadonlyMap<string, number>;
  readonly wish: FollowUpWish;
  readonly onWish: (wish: FollowUpWish) => void;
}

/** The periods whose texts are written, and the report that they come from. */
export function FollowUpChoice({ year, periods, counts, wish, onWish }: Props) {
  const named = usePeriods(year, periods);
  const set = (patch: Partial<FollowUpWish>) => onWish({ ...wish, ...patch });
  const toggle = (key: string, on: boolean) =>
    set({ periodKeys: [...counts.keys()].filter((each) => (each === key ? on : wish.periodKeys.includes(each))) });
  return (
    <section className="import-part" aria-label="Uppföljning">
      <h3>Texter i uppföljningen</h3>
      <p className="soft">
        Texterna skrivs i periodens uppföljning. Är perioden redan rapporterad ändras den inte: det som skiljer sig blir
        en anmärkning med datum och källa.
      </p>
      <div className="import-periods">
        {[...counts].map(([key, count]) => (
          <Check key={key} value={wish.periodKeys.includes(key)} onChange={(on) => toggle(key, on)}>
            {named.find((each) => each.key === key)?.name ?? key} <span className="soft">({count})</span>
          </Check>
        ))}
      </div>
      <div className="fields">
        <DateField label="Datum" value={wish.madeOn} onChange={(madeOn) => set({ madeOn })} clearable={false} />
        <TextField label="Källa" value={wish.source} onChange={(source) => set({ source })} />
      </div>
    </section>
  );
}
