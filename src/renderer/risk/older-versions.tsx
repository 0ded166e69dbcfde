import type { RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { Select } from '../parts/select.tsx';
import { useStore } from '../store/use-store.ts';

/** A version as it is chosen: its year, and which version where the year has several. */
function choiceText(each: RiskAnalysisSummary, all: readonly RiskAnalysisSummary[]): string {
  const several = all.filter(({ year }) => year === each.year).length > 1;
  return several ? `${each.year}, version ${each.version}` : String(each.year);
}

interface OlderVersionsProps {
  readonly analysis: RiskAnalysis;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which older version a version is held beside, where there is more than one; it alone follows the list of versions. */
export function OlderVersions({ analysis: { year, version }, value, onChange }: OlderVersionsProps) {
  const list = useStore((state) => state.risk.list) ?? [];
  const older = list.filter((each) => each.year < year || (each.year === year && each.version < version));
  if (older.length < 2) return null;
  const options = older.map((each) => ({ id: each.id, text: choiceText(each, list) }));
  return <Select label="Jämför med" hideLabel value={value} options={options} onChange={onChange} />;
}
