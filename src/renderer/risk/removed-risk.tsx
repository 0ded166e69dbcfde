import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import type { Removed } from '../../shared/risk/compare.ts';
import { riskNumber } from '../../shared/risk/rules.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useField, useStoreApi } from '../store/use-store.ts';

interface RemovedRiskProps {
  readonly removed: Removed;
  readonly detail: RiskAnalysisDetail;
  /** Whether it can be said why, and the risk be taken back. */
  readonly open: boolean;
}

/** A risk that is no longer there: why, or which one it is part of now. */
export function RemovedRisk({ removed, detail, open }: RemovedRiskProps) {
  const { entry } = removed;
  return (
    <li>
      <p>
        <b>Borttagen:</b> {riskNumber(entry)} {entry.description}
      </p>
      {open ? <RemovalFields removed={removed} detail={detail} /> : <p className="soft">{whyGone(removed)}</p>}
    </li>
  );
}

/** Why a risk is gone, in a few words; empty where nothing is said. */
export function whyGone({ removal, mergedInto }: Removed): string {
  const merged = mergedInto === null ? '' : `Ingår nu i ${riskNumber(mergedInto)}.`;
  return [removal?.reason ?? '', merged].filter((each) => each !== '').join(' ');
}

function RemovalFields({ removed: { entry, removal }, detail }: Omit<RemovedRiskProps, 'open'>) {
  const { run } = useStoreApi().getState();
  const { riskId } = entry;
  const analysisId = detail.analysis.id;
  const mergedIntoRiskId = removal?.mergedIntoRiskId ?? null;
  const reason = useField<string>({
    key: `riskRemoval.set:${analysisId}:${riskId}`,
    value: removal?.reason ?? '',
    save: (text) => run('riskRemoval.set', { analysisId, riskId, reason: text, mergedIntoRiskId }),
  });
  const merge = (id: string) =>
    void run('riskRemoval.set', { analysisId, riskId, reason: reason.value, mergedIntoRiskId: id === '' ? null : id });
  return (
    <div className="risk-removal">
      <TextField label="Varför" field={reason} />
      <Select
        label="Ingår nu i"
        value={mergedIntoRiskId ?? ''}
        onChange={merge}
        options={[
          { id: '', text: 'Ingen annan risk' },
          ...detail.entries.map((each) => ({ id: each.riskId, text: `${riskNumber(each)} ${each.description}` })),
        ]}
      />
      <Button small onPress={() => void run('riskEntry.bringBack', { analysisId, riskId })}>
        Ta tillbaka
      </Button>
    </div>
  );
}
