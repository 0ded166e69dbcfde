import type { RiskAnalysisDetail, RiskEntryDetail } from '../../shared/risk/commands.ts';
import { compare, type Relation, type Side } from '../../shared/risk/compare.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { directionOf, riskNumber, riskValue } from '../../shared/risk/rules.ts';
import { Button } from '../parts/button.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { useStore } from '../store/use-store.ts';
import { changeWords } from './change-words.ts';
import { whyGone } from './removed-risk.tsx';
import { ToneSign } from './tone-sign.tsx';
import { besideText } from './use-compared.ts';

interface Line {
  readonly id: string;
  readonly description: string;
  readonly before: RiskEntryDetail | null;
  /** Null where the risk is gone. */
  readonly now: RiskEntryDetail | null;
  readonly said: string;
}

/** Two versions side by side: a line for each risk of either, this version's first. */
export function CompareTable({ detail, other }: { detail: RiskAnalysisDetail; other: Side }) {
  const columns: readonly Column<Line>[] = [
    { id: 'risk', title: 'Risk', cell: (line) => <RiskName line={line} /> },
    {
      id: 'before',
      title: besideText(other.analysis, detail.analysis),
      width: '8.5em',
      cell: (line) => <Rated analysis={other.analysis} entry={line.before} />,
    },
    {
      id: 'now',
      title: besideText(detail.analysis, other.analysis),
      width: '8.5em',
      cell: (line) => <Rated analysis={detail.analysis} entry={line.now} />,
    },
    { id: 'said', title: 'Skillnad', width: '10em', cell: (line) => line.said },
  ];
  const { year } = detail.analysis;
  const label = `Risker ${year} bredvid ${besideText(other.analysis, detail.analysis)}`;
  return <Table label={label} columns={columns} rows={linesOf(detail, other)} />;
}

function linesOf(detail: RiskAnalysisDetail, other: Side): readonly Line[] {
  const { rows, removed } = compare(detail, other);
  return [
    ...rows.map(({ entry, before, relation }) => ({
      id: entry.id,
      description: entry.description,
      before,
      now: entry,
      said: relationText(relation),
    })),
    ...removed.map((each) => ({
      id: each.entry.id,
      description: each.entry.description,
      before: each.entry,
      now: null,
      said: `Borttagen. ${whyGone(each)}`.trim(),
    })),
  ];
}

function relationText(relation: Relation): string {
  switch (relation.kind) {
    case 'unchanged':
      return 'Oförändrad';
    case 'new':
      return relation.splitFrom === null ? 'Ny' : `Ny, delad från ${riskNumber(relation.splitFrom)}`;
    case 'changed':
      return `Ändrad: ${relation.changes.map(({ field }) => changeWords[field].toLocaleLowerCase('sv')).join(', ')}`;
  }
}

function RiskName({ line: { now, description } }: { line: Line }) {
  const select = useStore((state) => state.risk.select);
  if (now === null) return description;
  return (
    <Button small kind="quiet" className="compare-risk" onPress={() => select(now.id)}>
      {description}
    </Button>
  );
}

/** A risk's number, value and treatment in one of the versions. */
function Rated({ analysis, entry }: { analysis: RiskAnalysis; entry: RiskEntryDetail | null }) {
  if (entry === null) return '–';
  const treatment = directionOf(analysis, entry);
  return (
    <>
      <b>{riskNumber(entry)}</b> {riskValue(analysis, entry) ?? ''}{' '}
      {treatment === undefined ? null : (
        <span className="compare-treatment">
          <ToneSign tone={treatment.tone} />
          {treatment.label.replace(/\s+risk$/i, '')}
        </span>
      )}
    </>
  );
}
