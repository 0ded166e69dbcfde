import { useEffect, useState } from 'react';
import type { RiskThroughYears } from '../../shared/risk/commands.ts';
import { riskNumber } from '../../shared/risk/rules.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';

const [width, height, edge] = [220, 56, 8];

/** One risk through all years: its value as a small line, and as a table for those who listen. */
export function ThroughYears({ riskId }: { riskId: string }) {
  const store = useStoreApi();
  const detail = useStore((state) => state.risk.detail);
  const [years, setYears] = useState<readonly RiskThroughYears[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: Read anew when anything in the analysis has changed.
  useEffect(() => {
    let current = true;
    void store
      .getState()
      .call('risk.throughYears', { riskId })
      .then((reply) => {
        if (reply.ok && current) setYears(reply.value);
      });
    return () => {
      current = false;
    };
  }, [store, riskId, detail]);
  if (years.length < 2) return null;
  const highest = Math.max(16, ...years.map((each) => each.value ?? 0));
  const x = (at: number) => edge + (at * (width - 2 * edge)) / (years.length - 1);
  const y = (value: number) => height - edge - (value * (height - 2 * edge)) / highest;
  const points = years.flatMap(({ value }, at) => (value === null ? [] : [`${x(at)},${y(value)}`]));
  return (
    <figure className="through-years">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
        <polyline points={points.join(' ')} />
        {years.map(({ value, year }, at) =>
          value === null ? null : <circle key={year} cx={x(at)} cy={y(value)} r={3} />,
        )}
      </svg>
      <table>
        <caption className="unseen">Riskvärdet genom åren</caption>
        <tbody>
          <tr>
            {years.map((each) => (
              <th key={each.year} scope="col">
                {each.year}
              </th>
            ))}
          </tr>
          <tr>
            {years.map((each) => (
              <td key={each.year} title={`${riskNumber(each)}, ${each.treatment}`}>
                {each.value ?? '–'}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  );
}
