import { memo, useEffect, useState } from 'react';
import type { RiskThroughYears } from '../../shared/risk/commands.ts';
import { riskNumber, sameTreatment } from '../../shared/risk/rules.ts';
import type { Treatment } from '../../shared/risk/scale.ts';
import { same } from '../store/draft.ts';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { riskPath } from './place.ts';
import { ToneSign } from './tone-sign.tsx';
import { useSettledState } from './use-settled.ts';

/** Width of a year and height of the line, in pixels. */
const [yearWidth, height, edge] = [84, 56, 8];

const noTreatments: readonly Treatment[] = [];

/** One risk through all years: its value as a small line, and the figures below it, year by year. */
export function ThroughYears({ riskId }: { riskId: string }) {
  const years = useYears(riskId);
  const treatments = useStore((state) => state.risk.detail?.analysis.treatments ?? noTreatments);
  return years.length < 2 ? null : <YearLine years={years} treatments={treatments} />;
}

interface YearLineProps {
  readonly years: readonly RiskThroughYears[];
  readonly treatments: readonly Treatment[];
}

/** Drawn again only when a year says something else. */
const YearLine = memo(function YearLine({ years, treatments }: YearLineProps) {
  const width = years.length * yearWidth;
  return (
    <figure className="through-years">
      <ValueLine years={years} width={width} />
      <table style={{ width }}>
        <caption className="unseen">Riskvärde och inriktning genom åren</caption>
        <thead>
          <tr>
            {years.map((each) => (
              <th key={each.year} scope="col">
                <a href={hashOf(riskPath, each.analysisId)}>{each.year}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {years.map((each) => (
              <td key={each.year}>
                <ValueOf year={each} />
              </td>
            ))}
          </tr>
          <tr>
            {years.map((each) => (
              <td key={each.year}>
                <TreatmentOf name={each.treatment} treatments={treatments} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
});

function useYears(riskId: string): readonly RiskThroughYears[] {
  const store = useStoreApi();
  const detail = useSettledState((state) => state.risk.detail, 600);
  const [years, setYears] = useState<readonly RiskThroughYears[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Read anew when anything in the analysis has changed.
  useEffect(() => {
    let current = true;
    void store
      .getState()
      .call('risk.throughYears', { riskId })
      .then((reply) => {
        if (reply.ok && current) setYears((known) => (same(known, reply.value) ? known : reply.value));
      });
    return () => {
      current = false;
    };
  }, [store, riskId, detail]);
  return years;
}

function ValueLine({ years, width }: { years: readonly RiskThroughYears[]; width: number }) {
  const highest = Math.max(16, ...years.map((each) => each.value ?? 0));
  const x = (at: number) => (at + 0.5) * yearWidth;
  const y = (value: number) => height - edge - (value * (height - 2 * edge)) / highest;
  const points = years.flatMap(({ value, year }, at) => (value === null ? [] : [{ year, x: x(at), y: y(value) }]));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      <polyline points={points.map((each) => `${each.x},${each.y}`).join(' ')} />
      {points.map((each) => (
        <circle key={each.year} cx={each.x} cy={each.y} r={3} />
      ))}
    </svg>
  );
}

/** The value of a year and the number that the risk had; what was stated where that is another. */
function ValueOf({ year }: { year: RiskThroughYears }) {
  const { value, statedValue } = year;
  const other = statedValue !== null && statedValue !== value ? `, angivet ${statedValue}` : '';
  return (
    <>
      <b>{value ?? '–'}</b>{' '}
      <span className="soft">
        ({riskNumber(year)}
        {other})
      </span>
    </>
  );
}

function TreatmentOf({ name, treatments }: { name: string; treatments: readonly Treatment[] }) {
  const known = treatments.find((each) => sameTreatment(each.label, name));
  return (
    <>
      {known === undefined ? null : <ToneSign tone={known.tone} />}
      {name.replace(/\s+risk$/i, '')}
    </>
  );
}
