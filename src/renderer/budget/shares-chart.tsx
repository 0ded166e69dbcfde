import { useId } from 'react';
import { type ChartBar, chartBars } from '../../shared/budget/chart.ts';
import type { BudgetDetail, OtherBudget } from '../../shared/budget/commands.ts';
import type { Payer } from '../../shared/budget/rules.ts';
import { percentText, tkrText } from '../../shared/budget/words.ts';
import { Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { Pattern, patternCount } from './chart-pattern.tsx';

const height = 240;
const barWidth = 84;
const gap = 36;
/** Room above the bars for their totals, and below for their names. */
const above = 22;
const below = 40;
/** A part lower than this has no room for its figure. */
const lowest = 18;

interface ChartProps {
  readonly detail: BudgetDetail;
  readonly earlier: readonly OtherBudget[];
  readonly payers: readonly Payer[];
}

/** Years and alternatives as bars, parted by municipality; the same figures as a table. */
export function SharesChart({ detail, earlier, payers }: ChartProps) {
  const bars = chartBars(payers, detail, earlier);
  if (bars.length === 0) return null;
  return (
    <Section title="Belopp och andelar">
      <figure className="chart">
        <Bars bars={bars} payers={payers} />
        <Legend payers={payers} />
      </figure>
      <details className="chart-table">
        <summary>Visa diagrammet som tabell</summary>
        <Table
          label="Belopp i tusental kronor och andelar"
          rows={bars}
          columns={[
            { id: 'title', title: 'År', cell: (bar) => `${bar.title} ${bar.what}` },
            ...payers.map(({ id, name }, at) => ({
              id,
              title: name,
              align: 'end' as const,
              cell: (bar: ChartBar) => `${tkrText(bar.amounts[at] ?? null)} (${percentText(bar.shares[at] ?? null)})`,
            })),
            { id: 'total', title: 'Totalt', align: 'end', cell: (bar) => tkrText(bar.total) },
          ]}
        />
      </details>
    </Section>
  );
}

const patternId = (chart: string, at: number) => `${chart}-${at % patternCount}`;

function Bars({ bars, payers }: { bars: readonly ChartBar[]; payers: readonly Payer[] }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  const most = Math.max(1, ...bars.map(heightOf));
  const width = bars.length * (barWidth + gap);
  const said = bars.map((bar) => `${bar.title} ${bar.what}: ${tkrText(bar.total)} tkr`).join('. ');
  return (
    <svg
      role="img"
      aria-label={`Belopp per år och alternativ. ${said}. Andelarna står i tabellen under diagrammet.`}
      className="chart-bars"
      viewBox={`0 0 ${width} ${above + height + below}`}
      style={{ maxWidth: `${Math.max(width, 240)}px` }}
    >
      <defs>
        {payers.slice(0, patternCount).map((payer, at) => (
          <Pattern key={payer.id} id={patternId(id, at)} at={at} />
        ))}
      </defs>
      <line x1="0" x2={width} y1={above + height} y2={above + height} className="chart-floor" />
      {bars.map((bar, at) => (
        <Bar key={bar.id} bar={bar} left={gap / 2 + at * (barWidth + gap)} scale={height / most} chart={id} />
      ))}
    </svg>
  );
}

/** How high a bar is, in kronor: what is below zero has no height, and is told in the table. */
function heightOf({ amounts }: ChartBar): number {
  return amounts.reduce<number>((sum, each) => sum + Math.max(0, each ?? 0), 0);
}

interface BarProps {
  readonly bar: ChartBar;
  readonly left: number;
  /** Units of the picture for a krona. */
  readonly scale: number;
  readonly chart: string;
}

function Bar({ bar, left, scale, chart }: BarProps) {
  const middle = left + barWidth / 2;
  const top = above + height - heightOf(bar) * scale;
  const bottoms = bar.amounts.map((_, at) =>
    bar.amounts.slice(0, at).reduce<number>((floor, each) => floor - Math.max(0, each ?? 0) * scale, above + height),
  );
  return (
    <g>
      {bar.amounts.map((amount, at) => {
        const tall = Math.max(0, amount ?? 0) * scale;
        const y = (bottoms[at] ?? 0) - tall;
        if (tall === 0) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: A part of a bar is its place.
          <g key={at}>
            <rect
              x={left}
              y={y}
              width={barWidth}
              height={tall}
              fill={`url(#${patternId(chart, at)})`}
              className="chart-part"
            />
            {tall < lowest ? null : (
              <text x={middle} y={y + tall / 2 + 4} className="chart-share">
                {percentText(bar.shares[at] ?? null)}
              </text>
            )}
          </g>
        );
      })}
      <text x={middle} y={top - 7} className="chart-total">
        {tkrText(bar.total)}
      </text>
      <text x={middle} y={above + height + 17} className="chart-total">
        {bar.title}
      </text>
      <text x={middle} y={above + height + 33} className="chart-what">
        {shortened(bar.what)}
      </text>
    </g>
  );
}

/** As many letters as have room below a bar. */
function shortened(text: string): string {
  return text.length <= 20 ? text : `${text.slice(0, 19).trimEnd()}…`;
}

function Legend({ payers }: { payers: readonly Payer[] }) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  return (
    <ul className="chart-legend">
      {payers.map((payer, at) => (
        <li key={payer.id}>
          <svg width="22" height="22" aria-hidden="true">
            <defs>
              <Pattern id={patternId(id, at)} at={at} />
            </defs>
            <rect x="1" y="1" width="20" height="20" fill={`url(#${patternId(id, at)})`} className="chart-part" />
          </svg>
          {payer.name}
        </li>
      ))}
    </ul>
  );
}
