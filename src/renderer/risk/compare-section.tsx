import { memo, useState } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { type Comparison, compare, type Side } from '../../shared/risk/compare.ts';
import { riskNumber } from '../../shared/risk/rules.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { useStore } from '../store/use-store.ts';
import { changeWords } from './change-words.ts';
import { CompareTable } from './compare-table.tsx';
import { OlderVersions } from './older-versions.tsx';
import { RemovedRisk } from './removed-risk.tsx';
import { besideText, useCompared } from './use-compared.ts';

const views = [
  { id: 'changes', text: 'Ändringar' },
  { id: 'beside', text: 'Sida vid sida' },
] as const;
type View = (typeof views)[number]['id'];

/** What is another than in an older year or version: changed from what to what, new, and removed with why. */
export const CompareSection = memo(function CompareSection({ detail }: { detail: RiskAnalysisDetail }) {
  const { other, otherId, choose } = useCompared(detail);
  const [view, setView] = useState<View>('changes');
  if (detail.before === null) return null;
  const shown = other ?? detail.before;
  return (
    <Section
      title={`Jämfört med ${besideText(shown.analysis, detail.analysis)}`}
      actions={
        <>
          <OlderVersions analysis={detail.analysis} value={otherId} onChange={choose} />
          <Segmented<View> label="Visa" hideLabel value={view} onChange={setView} options={views} />
        </>
      }
    >
      {other === null ? null : view === 'changes' ? (
        <Changes detail={detail} other={other} />
      ) : (
        <CompareTable detail={detail} other={other} />
      )}
    </Section>
  );
});

function Changes({ detail, other }: { detail: RiskAnalysisDetail; other: Side }) {
  const { rows, removed } = compare(detail, other);
  const changed = rows.filter((each) => each.relation.kind !== 'unchanged');
  const same = rows.length - changed.length;
  // Why a risk is gone is said of the version just before; beside an older one it is only read.
  const open = detail.adoption === null && other.analysis.id === detail.before?.analysis.id;
  return (
    <>
      <p className="section-lead">{same === 1 ? 'En risk är oförändrad.' : `${same} risker är oförändrade.`}</p>
      <ul className="risk-changes">
        {changed.map((each) => (
          <ChangedRisk key={each.entry.id} compared={each} />
        ))}
        {removed.map((each) => (
          <RemovedRisk key={each.entry.id} removed={each} detail={detail} open={open} />
        ))}
      </ul>
    </>
  );
}

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
