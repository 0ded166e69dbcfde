import { cleanCell, type Grid, squashed } from './clean.ts';
import { type ColumnKey, columnKeys, findHeading, type Heading } from './columns.ts';
import type { ImportNote } from './model.ts';
import { isBlankMeasure, note, type RawMeasure, type RawRisk, type RawTable } from './raw.ts';

interface TableRow {
  readonly place: string;
  readonly cells: Readonly<Record<ColumnKey, string>>;
  readonly measure: RawMeasure;
}

function tableRow(row: readonly string[], at: number, { columns, periods }: Heading): TableRow {
  const found = new Map([...columns].map(([column, key]) => [key, cleanCell(row[column] ?? '')]));
  const cells = Object.fromEntries(columnKeys.map((key) => [key, found.get(key) ?? ''])) as TableRow['cells'];
  const { measure, cost, owner, reporting, controlPoint, controlMethod, controlResult } = cells;
  const reported = [...periods].map(([column, period]) => ({ period, text: cleanCell(row[column] ?? '') }));
  return {
    place: `rad ${at + 1}`,
    cells,
    measure: { measure, cost, owner, reporting, controlPoint, controlMethod, controlResult, reported },
  };
}

const isNumber = (text: string) => /^R?\s?\d{1,5}\.?$/i.test(text);

/** A row of the form that nobody has filled in: a number, and at most the zero of an empty formula. */
function isUnfilled({ cells, measure }: TableRow): boolean {
  const { number: _number, value, ...others } = cells;
  const silent = Object.values(others).every((each) => each === '' || each === '0');
  return silent && (value === '' || value === '0') && isBlankMeasure(measure);
}

/** Rows that are no risks: what the form says below its table. */
function isTextRow({ cells }: TableRow): boolean {
  if (isNumber(cells.number)) return false;
  if (cells.risk !== '') return cells.likelihood === '' && cells.consequence === '' && cells.measure === '';
  return cells.measure === '' && cells.likelihood === '';
}

const known =
  /^(steg\s?\d|definition|riskinventering|riskhantering|riskvärde|sannolikhet|konsekvens|\d+\s*[-–]\s*\d+)/i;

interface Gathered {
  readonly risks: (Omit<RawRisk, 'measures'> & { readonly measures: RawMeasure[] })[];
  readonly empty: string[];
  readonly about: string[];
  readonly notes: ImportNote[];
}

function addRow(found: Gathered, row: TableRow, words: string): void {
  const { cells, measure, place } = row;
  const last = found.risks.at(-1);
  if (isUnfilled(row)) {
    if (isNumber(cells.number)) found.empty.push(cells.number);
    return;
  }
  if (isTextRow(row)) {
    const below = found.about.some((each) => known.test(each));
    found.about.push(words);
    if (words !== '' && !below && !known.test(words)) {
      found.notes.push(note('notUnderstood', place, `”${words.slice(0, 120)}” känns inte igen och läses inte in.`));
    }
    return;
  }
  const sameNumber = cells.number === '' || squashed(cells.number) === squashed(last?.number ?? '');
  const sameRisk = cells.risk === '' || cells.risk === last?.risk;
  if (last !== undefined && sameNumber && sameRisk) {
    if (!isBlankMeasure(measure)) last.measures.push(measure);
    return;
  }
  const { number, area, risk, likelihood, consequence, value, treatment, direction } = cells;
  const texts = { number, area, risk, likelihood, consequence, value, treatment, direction };
  found.risks.push({ place, ...texts, measures: isBlankMeasure(measure) ? [] : [measure] });
}

const wordsOf = (row: readonly string[]) =>
  row
    .map(cleanCell)
    .filter((each) => each !== '')
    .join(' ');

function unknownColumns(grid: Grid, heading: Heading): readonly ImportNote[] {
  return heading.unknown
    .filter(({ column }) => grid.slice(heading.end).some((row) => cleanCell(row[column] ?? '') !== ''))
    .map(({ text }) =>
      note(
        'notUnderstood',
        `rad ${heading.start + 1}`,
        `Kolumnen ”${cleanCell(text)}” känns inte igen och läses inte in.`,
      ),
    );
}

/** A sheet or a pasted table in its own words: the first table of risks or of follow-up in it; null where there is none. */
export function readGrid(grid: Grid, periodNames: readonly string[]): RawTable | null {
  const heading = findHeading(grid, periodNames);
  if (heading === null) return null;
  const found: Gathered = { risks: [], empty: [], about: [], notes: [] };
  for (const [at, row] of grid.entries()) {
    if (at < heading.end) continue;
    addRow(found, tableRow(row, at, heading), wordsOf(row));
  }
  const before = grid.slice(0, heading.start).map(wordsOf);
  const first = found.empty[0];
  const last = found.empty.at(-1);
  const span = first === last ? `${first}` : `${first}–${last}`;
  const empty = first === undefined ? [] : [note('ignored', span, `Tomma rader i formuläret (${span}) läses inte in.`)];
  const columns = new Set(heading.columns.values());
  return {
    risks: found.risks,
    about: [...before, ...found.about].join('\n'),
    followUp: !columns.has('risk') && !columns.has('likelihood'),
    notes: [...unknownColumns(grid, heading), ...found.notes, ...empty],
  };
}
