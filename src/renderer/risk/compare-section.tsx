import { memo } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { type Comparison, compare, type Removed } from '../../shared/risk/compare.ts';
import { riskNumber } from '../../shared/risk/rules.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useField, useStore, useStoreApi } from '../store/use-store.ts';
import { changeWords } from './change-words.ts';

/** What is another than in the year (or version) before: changed from what to what, new, and removed with why. */
export const CompareSection = memo(function CompareSection({ detail }: { detail: RiskAnalysisDetail }) {
  const { analysis, before } = detail;
  if (before === null) return null;
  const { rows, removed } = compare(detail, before);
  const changed = rows.filter((each) => each.relation.kind !== 'unchanged');
  const same = rows.length - changed.length;
  const title =
    before.analysis.year === analysis.year
      ? `Jämfört med version ${before.analysis.version}`
      : `Jämfört med ${before.analysis.year}`;
  return (
    <Section title={title} lead={same === 1 ? 'En risk är oförändrad.' : `${same} risker är oförändrade.`}>
      <ul className="risk-changes">
        {changed.map((each) => (
          <ChangedRisk key={each.entry.id} compared={each} />
        ))}
        {removed.map((each) => (
          <RemovedRisk key={each.entry.id} removed={each} detail={detail} />
        ))}
      </ul>
    </Section>
  );
});

function ChangedRisk({ compared: { entry, before, relation } }: { compared: Comparison['rows'][number] }) {
  const select = useStore((state) => state.risk.select);
  const was = before === null || before.number === entry.number ? '' : ` (var ${riskNumber(before)})`;
  return (
    <li>
      <Button small kind="quiet" onPress={() => select(entry.id)}>
        {`${riskNumber(entry)}${was} ${entry.description}`}
      </Button>
      {relation.kind === 'new' ? (
        <p>
          <b>Ny</b>
          {relation.splitFrom === null ? '' : `, delad från ${riskNumber(relation.splitFrom)}`}
        </p>
      ) : null}
      {relation.kind === 'changed' ? (
        <dl>
          {relation.changes.map(({ field, from, to }) => (
            <div key={field}>
              <dt>{changeWords[field]}</dt>
              <dd>
                <del>{from === '' ? '–' : from}</del> → <ins>{to === '' ? '–' : to}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

function RemovedRisk({ removed, detail }: { removed: Removed; detail: RiskAnalysisDetail }) {
  const store = useStoreApi();
  const { entry, removal } = removed;
  const { riskId } = entry;
  const analysisId = detail.analysis.id;
  const locked = detail.adoption !== null;
  const { run } = store.getState();
  const mergedIntoRiskId = removal?.mergedIntoRiskId ?? null;
  const reason = useField<string>({
    key: `riskRemoval.set:${analysisId}:${riskId}`,
    value: removal?.reason ?? '',
    save: (text) => run('riskRemoval.set', { analysisId, riskId, reason: text, mergedIntoRiskId }),
  });
  const merge = (id: string) =>
    void run('riskRemoval.set', { analysisId, riskId, reason: reason.value, mergedIntoRiskId: id === '' ? null : id });
  return (
    <li>
      <p>
        <b>Borttagen:</b> {riskNumber(entry)} {entry.description}
      </p>
      {locked ? (
        <p className="soft">{removal?.reason}</p>
      ) : (
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
      )}
    </li>
  );
}
