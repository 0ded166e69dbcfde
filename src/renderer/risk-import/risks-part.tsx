import type { RiskImport } from '../../shared/risk-import/model.ts';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import type { Candidate } from './match.ts';
import { RiskTable } from './risk-table.tsx';
import { type Target, targetText } from './target.ts';

interface Props {
  readonly risks: RiskImport;
  readonly twice: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  readonly year: number | null;
  readonly target: Target | null;
  readonly wanted: boolean;
  readonly onWant: (wanted: boolean) => void;
  readonly onChoose: (at: number, riskId: string | null) => void;
}

/** The risks that were read, and where they would be written. */
export function RisksPart({ risks, twice, candidates, year, target, wanted, onWant, onChoose }: Props) {
  const adopted = target?.kind === 'adopted';
  return (
    <section className="import-part" aria-label="Risker">
      <Check value={wanted && !adopted} onChange={onWant} disabled={adopted}>
        Läs in riskerna
      </Check>
      {target === null || year === null ? null : <p className="soft">{targetText(target, year)}</p>}
      {twice.size === 0 ? null : (
        <Notice tone="warn">
          <p>Två rader är valda som samma risk. Välj en annan, eller ”Ny risk”, för en av dem.</p>
        </Notice>
      )}
      <RiskTable risks={risks} twice={twice} candidates={candidates} onChoose={onChoose} />
    </section>
  );
}
