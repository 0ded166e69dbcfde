import { type Grid, squashed } from './clean.ts';

export const columnKeys = [
  'area',
  'risk',
  'number',
  'likelihood',
  'consequence',
  'value',
  'treatment',
  'direction',
  'measure',
  'cost',
  'owner',
  'reporting',
  'controlPoint',
  'controlMethod',
  'controlResult',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** What is told by a heading's letters; the first that fits is it. */
const known: readonly (readonly [ColumnKey, RegExp])[] = [
  ['reporting', /återrapport/],
  ['direction', /inriktning/],
  ['treatment', /rekommenderad|^riskhantering$/],
  ['area', /kontrollområde|^område$/],
  ['value', /riskvärde/],
  ['likelihood', /^sannolikhet/],
  ['consequence', /^konsekvens/],
  ['controlPoint', /^kontroll(moment|punkt)/],
  ['controlMethod', /^(kontroll)?metod/],
  ['controlResult', /^(kontroll)?resultat/],
  ['risk', /identifieradrisk|^risk(beskrivning|er|en)?$|^beskrivningavrisk/],
  ['number', /^(risk)?(nr|nummer)$/],
  ['measure', /^åtgärd/],
  ['cost', /^kostnad(er)?$/],
  ['owner', /^(åtgärds|risk)?ansvarig/],
];

/** The column that a heading names, whatever hyphens, breaks or spaces part its words. */
export function columnOf(heading: string): ColumnKey | null {
  const bare = squashed(heading);
  return known.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** A heading of a sheet: where it ends, and which column each of its cells is. */
export interface Heading {
  /** The first row below it. */
  readonly end: number;
  readonly start: number;
  readonly columns: ReadonlyMap<number, ColumnKey>;
  /** The columns of periods, by their names. */
  readonly periods: ReadonlyMap<number, string>;
  /** Headings that name nothing known. */
  readonly unknown: readonly { readonly column: number; readonly text: string }[];
}

const isPeriod = (heading: string, names: ReadonlySet<string>) =>
  names.has(squashed(heading)) || /^(t\d|tertial\d|årsbokslut|delår\d?|helår)$/.test(squashed(heading));

function headingAt(grid: Grid, start: number, rows: number, periodNames: ReadonlySet<string>): Heading {
  const width = Math.max(...grid.slice(start, start + rows).map((row) => row.length));
  const texts = Array.from({ length: width }, (_, column) =>
    grid
      .slice(start, start + rows)
      .map((row) => row[column] ?? '')
      .join(' ')
      .trim(),
  );
  const columns = new Map<number, ColumnKey>();
  const periods = new Map<number, string>();
  const unknown: { column: number; text: string }[] = [];
  const taken = new Set<ColumnKey>();
  for (const [column, text] of texts.entries()) {
    if (text === '') continue;
    const key = columnOf(text);
    if (key !== null && !taken.has(key)) {
      columns.set(column, key);
      taken.add(key);
    } else if (key === null && isPeriod(text, periodNames)) periods.set(column, text);
    else if (key === null) unknown.push({ column, text });
  }
  return { start, end: start + rows, columns, periods, unknown };
}

/** The first heading of a table of risks or measures in a sheet, in one row or two; null where there is none. */
export function findHeading(grid: Grid, periodNames: readonly string[]): Heading | null {
  const names = new Set(periodNames.map(squashed));
  const enough = (heading: Heading) => {
    const keys = new Set(heading.columns.values());
    return keys.size >= 3 && (keys.has('risk') || keys.has('measure') || keys.has('likelihood'));
  };
  const bestAt = (start: number): Heading | null => {
    const rows = [1, 2].filter((count) => start + count <= grid.length);
    return rows.map((count) => headingAt(grid, start, count, names)).reduce<Heading | null>(wider, null);
  };
  for (let start = 0; start < grid.length; start++) {
    // A heading in two rows may be known by its first row alone, or by the empty row above it.
    const best = wider(bestAt(start), bestAt(start + 1));
    const first = bestAt(start);
    if (first !== null && enough(first)) return best;
  }
  return null;
}

const wider = (one: Heading | null, other: Heading | null): Heading | null =>
  other !== null && other.columns.size > (one?.columns.size ?? 0) ? other : one;
