import type { CommandInput } from '../../shared/commands.ts';
import type { Measure } from '../../shared/control-plan/model.ts';
import { reportingFrom, reportingText } from '../../shared/control-plan/rules.ts';
import type { RiskEntryDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import {
  directionOf,
  disagreementOf,
  levelOf,
  recommendedFor,
  riskNumber,
  riskValue,
  sameTreatment,
} from '../../shared/risk/rules.ts';
import type { Level, Treatment } from '../../shared/risk/scale.ts';
import type { GridStep } from './place.ts';

/** A line of the grid: a risk, or in the plan one of its measures. */
export interface GridRow {
  readonly key: string;
  readonly entry: RiskEntryDetail;
  readonly measure: Measure | null;
  /** The first line of its risk: the others leave the risk's own cells empty. */
  readonly first: boolean;
}

export type EntryPatch = CommandInput<'riskEntry.update'>['patch'];
export type MeasurePatch = CommandInput<'measure.update'>['patch'];

/** What a cell's text changes: a risk, or a measure (a new one where the line has none). */
export type CellChange =
  | { readonly kind: 'entry'; readonly patch: EntryPatch }
  | { readonly kind: 'measure'; readonly patch: MeasurePatch };

/** One thing to choose in a cell. */
export interface Choice {
  readonly text: string;
  /** What it means. */
  readonly detail: string;
}

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** A short title, where the long one is only read. */
  readonly short?: string;
  /** CSS width of the column. */
  readonly width: string;
  /** What the cell says. */
  readonly text: (row: GridRow) => string;
  /** The cell's text understood; null where it says nothing that the year knows. Absent where the cell is computed. */
  readonly change?: (row: GridRow, text: string) => CellChange | null;
  /** What there is to choose among; an own text where absent. */
  readonly choices?: readonly Choice[];
  /** The class that colours the cell and gives it its sign. */
  readonly tone?: (row: GridRow) => Treatment | undefined;
  /** The meaning of what stands in the cell, shown below the grid. */
  readonly meaning?: (row: GridRow) => string;
  /** What else is to be said of the cell, in small letters. */
  readonly note?: (row: GridRow) => string;
  readonly numeric?: boolean;
}

const bare = (text: string) => text.trim().toLocaleLowerCase('sv');

/** The level that a text names: by its value, its label, or both (`3`, `Möjlig`, `3 Möjlig`); null for none. */
export function levelFrom(levels: readonly Level[], text: string): Level | null {
  const wanted = bare(text);
  const named = levels.find((each) => [String(each.value), bare(each.label), bare(levelText(each))].includes(wanted));
  return named ?? levels.find((each) => wanted !== '' && bare(each.label).startsWith(wanted)) ?? null;
}

/** A level as a cell says it. */
export function levelText({ value, label }: Level): string {
  return `${value} ${label}`;
}

function levelColumn(key: 'likelihood' | 'consequence', title: string, levels: readonly Level[]): GridColumn {
  const levelIn = (row: GridRow) => levelOf(levels, row.entry[key]);
  return {
    id: key,
    title,
    width: '7.2em',
    text: (row) => {
      const level = row.first ? levelIn(row) : undefined;
      return level === undefined ? '' : levelText(level);
    },
    change: (_row, text) => {
      if (text.trim() === '') return { kind: 'entry', patch: { [key]: null } };
      const level = levelFrom(levels, text);
      return level === null ? null : { kind: 'entry', patch: { [key]: level.value } };
    },
    choices: levels.map((each) => ({ text: levelText(each), detail: each.definition })),
    meaning: (row) => {
      const level = levelIn(row);
      return level === undefined ? '' : `${title} ${levelText(level)}: ${level.definition}`;
    },
  };
}

const numberColumn: GridColumn = {
  id: 'number',
  title: 'Nr',
  width: '3.2em',
  text: (row) => (row.first ? riskNumber(row.entry) : ''),
};

function areaColumn({ controlAreas }: RiskAnalysis): GridColumn {
  const names = new Map(controlAreas.map((each) => [each.key, each.name]));
  return {
    id: 'areaKey',
    title: 'Kontrollområde',
    width: '13em',
    text: (row) => names.get(row.entry.areaKey ?? '') ?? '',
    change: (_row, text) => {
      if (text.trim() === '') return { kind: 'entry', patch: { areaKey: null } };
      const wanted = bare(text);
      const area =
        controlAreas.find((each) => bare(each.name) === wanted) ??
        controlAreas.find((each) => bare(each.name).startsWith(wanted));
      return area === undefined ? null : { kind: 'entry', patch: { areaKey: area.key } };
    },
    choices: controlAreas.map((each) => ({ text: each.name, detail: '' })),
  };
}

const descriptionColumn: GridColumn = {
  id: 'description',
  title: 'Identifierad risk',
  width: 'auto',
  text: (row) => (row.first ? row.entry.description : ''),
  change: (_row, text) => ({ kind: 'entry', patch: { description: text } }),
};

/** The treatment that a text names, its closing "risk" aside. */
function treatmentFrom(treatments: readonly Treatment[], text: string): Treatment | undefined {
  const wanted = bare(text);
  return (
    treatments.find((each) => sameTreatment(each.label, text)) ??
    treatments.find((each) => bare(each.label).startsWith(wanted))
  );
}

/** A treatment in a cell, where the column says that it is a risk's. */
const treatmentText = (treatment: Treatment | undefined) => (treatment?.label ?? '').replace(/\s+risk$/i, '');

function directionColumn(analysis: RiskAnalysis): GridColumn {
  return {
    id: 'directionKey',
    title: 'Inriktning från nämnd',
    short: 'Inriktning',
    width: '7.4em',
    text: (row) => (row.first ? treatmentText(directionOf(analysis, row.entry)) : ''),
    tone: (row) => (row.first ? directionOf(analysis, row.entry) : undefined),
    change: (row, text) => {
      if (text.trim() === '') return { kind: 'entry', patch: { directionKey: null } };
      const treatment = treatmentFrom(analysis.treatments, text);
      if (treatment === undefined) return null;
      // What is recommended is no choice of its own: it follows the value.
      const recommended = recommendedFor(analysis, row.entry)?.key === treatment.key;
      return { kind: 'entry', patch: { directionKey: recommended ? null : treatment.key } };
    },
    choices: analysis.treatments.map((each) => ({ text: treatmentText(each), detail: each.meaning })),
    meaning: (row) => directionOf(analysis, row.entry)?.meaning ?? '',
  };
}

const computed = (analysis: RiskAnalysis): readonly GridColumn[] => [
  {
    id: 'value',
    title: 'Riskvärde',
    short: 'Värde',
    width: '4.4em',
    numeric: true,
    text: (row) => String(riskValue(analysis, row.entry) ?? ''),
    note: (row) => {
      const other = disagreementOf(analysis, row.entry);
      return other === null ? '' : `angivet ${other.statedValue ?? ''} ${other.statedTreatment}`.trim();
    },
  },
  {
    id: 'treatment',
    title: 'Rekommenderad riskhantering',
    short: 'Rekommenderas',
    width: '7.8em',
    text: (row) => treatmentText(recommendedFor(analysis, row.entry)),
    tone: (row) => recommendedFor(analysis, row.entry),
    meaning: (row) => recommendedFor(analysis, row.entry)?.meaning ?? '',
  },
];

const measureText = (key: 'text' | 'cost' | 'owner', title: string, width: string): GridColumn => ({
  id: key,
  title,
  width,
  text: (row) => row.measure?.[key] ?? '',
  change: (_row, text) => ({ kind: 'measure', patch: { [key]: text } }),
});

function reportingColumn({ periods }: RiskAnalysis): GridColumn {
  return {
    id: 'reporting',
    title: 'Återrapporteras',
    width: '9em',
    text: (row) => reportingText(periods, row.measure),
    change: (_row, text) => ({ kind: 'measure', patch: reportingFrom(periods, text) }),
  };
}

/** The columns of a step. */
export function columnsFor(step: GridStep, analysis: RiskAnalysis): readonly GridColumn[] {
  switch (step) {
    case 'inventory':
      return [numberColumn, areaColumn(analysis), descriptionColumn];
    case 'valuation':
      return [
        numberColumn,
        descriptionColumn,
        levelColumn('likelihood', 'Sannolikhet', analysis.likelihoods),
        levelColumn('consequence', 'Konsekvens', analysis.consequences),
        ...computed(analysis),
        directionColumn(analysis),
      ];
    case 'plan':
      return [
        numberColumn,
        { ...descriptionColumn, width: '20%' },
        directionColumn(analysis),
        measureText('text', 'Åtgärd', 'auto'),
        measureText('cost', 'Kostnad', '6.5em'),
        measureText('owner', 'Ansvarig', '10em'),
        reportingColumn(analysis),
      ];
  }
}
