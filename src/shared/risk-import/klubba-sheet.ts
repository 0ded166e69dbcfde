import type { AnalysisValue } from '../risk/analysis-value.ts';
import { boardColumns, boardRows, boardTitle } from './board-grid.ts';
import type { Grid } from './clean.ts';
import { type ImportedMeasure, type ImportedRisk, importedRisk, type RiskImport, riskImport } from './model.ts';
import { note } from './raw.ts';
import { readGrid } from './read-grid.ts';
import { risksFrom } from './understand.ts';

/** The name of the sheet by which a file that Klubba wrote is read back without loss. */
export const klubbaSheetName = 'Klubba';

const heading = ['Vad', 'Nr', 'Identitet', 'Uppgifter'] as const;
const chunk = 30_000;

/** A version of a year as an import would have it. */
export function importOfValue(value: AnalysisValue): RiskImport {
  const { year, preparedOn, planPreparedOn, adoptedOn, treatments, controlAreas, periods, rows } = value;
  return {
    year,
    preparedOn,
    planPreparedOn,
    adoptedOn,
    likelihoods: [...value.likelihoods],
    consequences: [...value.consequences],
    treatments: treatments.map(({ span: _span, ...each }) => each),
    controlAreas: [...controlAreas],
    periods: [...periods],
    steps: value.steps.map(({ title: _title, ...each }) => each),
    risks: rows.map(
      (row): ImportedRisk => ({
        number: Number(row.number.slice(1)),
        riskId: row.riskId,
        areaKey: row.areaKey,
        description: row.description,
        likelihood: row.likelihood?.value ?? null,
        consequence: row.consequence?.value ?? null,
        statedValue: row.statedValue,
        statedTreatment: row.statedTreatment,
        directionKey: row.directionKey,
        directionReason: row.directionReason,
        chosen: row.chosen,
        splitFromRiskId: row.splitFromRiskId,
        matched: null,
        measures: row.measures.map(({ reporting: _reporting, ...each }) => ({ ...each, reported: [] })),
      }),
    ),
    notes: [],
  };
}

/** JSON that a cell brings back as it was: signs outside plain text are written as escapes. */
function cellsOfJson(value: unknown): readonly string[] {
  const json = JSON.stringify(value).replace(/[^ -^`-\u007e\u00a1-\u024f]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return Array.from({ length: Math.ceil(json.length / chunk) }, (_, at) => json.slice(at * chunk, (at + 1) * chunk));
}

/** The rows of the sheet that lets the file be read back: identities, and what the form has no columns for. */
export function klubbaRows(year: RiskImport): Grid {
  const { risks, notes: _notes, ...own } = year;
  return [
    heading,
    ['Riskanalys', String(year.year ?? ''), '', ...cellsOfJson(own)],
    ...risks.map((risk) => ['Risk', String(risk.number), risk.riskId ?? '', ...cellsOfJson(risk)]),
  ];
}

const ownFields = riskImport.omit({ risks: true, notes: true });

/** What the sheet `Klubba` says; null where it is none, or not as Klubba writes it. */
export function readKlubba(grid: Grid): RiskImport | null {
  const json = (row: readonly string[]): unknown => JSON.parse(row.slice(heading.length - 1).join(''));
  try {
    const analysis = grid.find((row) => row[0] === 'Riskanalys');
    if (analysis === undefined) return null;
    const own = ownFields.parse(json(analysis));
    const risks = grid.filter((row) => row[0] === 'Risk').map((row) => importedRisk.parse(json(row)));
    return { ...own, risks, notes: [] };
  } catch {
    return null;
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Of every field that stands in the sheet as it was written, what Klubba wrote; of what was changed there, what it says now. */
function merged<T extends object>(kept: T, written: T, read: T): T {
  const changed = (Object.keys(read) as (keyof T)[]).filter((key) => !same(read[key], written[key]));
  return { ...kept, ...Object.fromEntries(changed.map((key) => [key, read[key]])) };
}

function mergedMeasures(kept: ImportedRisk, written: ImportedRisk, read: ImportedRisk): ImportedMeasure[] {
  if (same(written.measures, read.measures)) return kept.measures;
  const free = new Set(kept.measures);
  const asWritten = (each: ImportedMeasure) => written.measures[kept.measures.indexOf(each)];
  return read.measures.map((each, at) => {
    const known = [...free].find((one) => asWritten(one)?.text === each.text) ?? kept.measures[at];
    const before = known && free.has(known) ? asWritten(known) : undefined;
    if (known === undefined || before === undefined) return each;
    free.delete(known);
    return merged(known, before, each);
  });
}

function mergedRisk(kept: ImportedRisk, written: ImportedRisk, read: ImportedRisk): ImportedRisk {
  const { measures: _measures, ...fields } = merged(kept, written, read);
  return { ...fields, measures: mergedMeasures(kept, written, read) };
}

/** A sheet that Klubba wrote once, with what was changed in it since: what was not is as exact as it was written. */
export function withKlubba(kept: RiskImport, sheet: Grid): RiskImport {
  const periods = kept.periods.map((each) => each.name);
  const understood = (grid: Grid) => {
    const raw = readGrid(grid, periods);
    return raw === null ? null : risksFrom(raw, kept, null);
  };
  const written = understood([...boardTitle(kept, ''), boardColumns, ...boardRows(kept)]);
  const read = understood(sheet);
  if (written === null || read === null) return kept;
  const keptBy = new Map(kept.risks.map((each) => [each.number, each]));
  const writtenBy = new Map(written.risks.map((each) => [each.number, each]));
  const readBy = new Map(read.risks.map((each) => [each.number, each]));
  const after = ({ number }: ImportedRisk) => {
    const [mine, before, now] = [keptBy.get(number), writtenBy.get(number), readBy.get(number)];
    if (now === undefined) return before === undefined && mine !== undefined ? [mine] : [];
    return [mine === undefined || before === undefined ? now : mergedRisk(mine, before, now)];
  };
  const numbers = (risks: readonly ImportedRisk[]) => risks.map((each) => each.number);
  const sameOrder = same(numbers(read.risks), numbers(written.risks));
  const unseen = kept.risks.filter((each) => !writtenBy.has(each.number) && !readBy.has(each.number));
  const risks = (sameOrder ? kept.risks : [...read.risks, ...unseen]).flatMap(after);
  const gone = written.risks.filter((each) => !readBy.has(each.number)).map((each) => `R${each.number}`);
  const areas = read.controlAreas.filter((each) => !kept.controlAreas.some((one) => one.key === each.key));
  const told = (['year', 'preparedOn', 'planPreparedOn', 'adoptedOn'] as const).filter(
    (key) => !same(read[key], written[key]),
  );
  const removed =
    gone.length === 0
      ? []
      : [note('ignored', gone.join(', '), 'Finns i bladet Klubba men inte i tabellen, och läses inte in.')];
  return {
    ...kept,
    ...Object.fromEntries(told.map((key) => [key, read[key]])),
    controlAreas: [...kept.controlAreas, ...areas].slice(0, 100),
    risks,
    notes: [...read.notes.filter((each) => !written.notes.some((one) => same(one, each))), ...removed],
  };
}
