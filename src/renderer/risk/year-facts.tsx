import { memo, useState } from 'react';
import type { Adoption } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { longDate } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { DecisionItemField } from './decision-item.tsx';
import { stepTitles } from './place.ts';
import { cellOf } from './scale-cell.ts';
import { useDecisionItems } from './use-decision-items.ts';
import { YearFactsRead } from './year-facts-read.tsx';

interface YearFactsProps {
  readonly analysis: RiskAnalysis;
  readonly adoption: Adoption | null;
}

/** When the year's analysis and plan were drawn up, in which item they are decided, and who takes part in which step. */
export const YearFacts = memo(function YearFacts({ analysis, adoption }: YearFactsProps) {
  return adoption === null ? (
    <OpenFacts analysis={analysis} />
  ) : (
    <YearFactsRead analysis={analysis} adoption={adoption} />
  );
});

function OpenFacts({ analysis }: { analysis: RiskAnalysis }) {
  const items = useDecisionItems(analysis);
  const reason = useRowField('riskAnalysis.update', analysis, 'versionReason');
  const decided = items.find((each) => each.id === analysis.adoptedItemId && each.decided);
  return (
    <Section title="Dagar och steg">
      {decided === undefined ? null : <Decided on={decided.date} />}
      <div className="risk-facts">
        <DateField label="Riskanalysen upprättad" field={useRowField('riskAnalysis.update', analysis, 'preparedOn')} />
        <DateField
          label="Internkontrollplanen upprättad"
          field={useRowField('riskAnalysis.update', analysis, 'planPreparedOn')}
        />
        <DecisionItemField analysis={analysis} items={items} />
        {analysis.version > 1 ? <TextField label="Varför en ny version" field={reason} multiline /> : null}
      </div>
      <Steps analysis={analysis} />
    </Section>
  );
}

/** Offers to adopt what the board has decided. */
function Decided({ on }: { on: string }) {
  const store = useStoreApi();
  const [asking, setAsking] = useState(false);
  const detail = asking ? store.getState().risk.detail : null;
  return (
    <>
      <Notice
        tone="info"
        actions={
          <Button small onPress={() => setAsking(true)}>
            Fastställ
          </Button>
        }
      >
        <p>Nämnden beslutade enligt förslag {longDate(on)}. Riskanalysen kan fastställas.</p>
      </Notice>
      {detail === null ? null : <AdoptDialog detail={detail} onClose={() => setAsking(false)} />}
    </>
  );
}

function Steps({ analysis }: { analysis: RiskAnalysis }) {
  const field = useRowField('riskAnalysis.update', analysis, 'steps');
  return (
    <>
      <ol className="risk-step-list">
        {field.value.map(({ key }, at) => (
          <li key={key}>
            <b>{stepTitles[key]}</b>
            <TextField
              label={`Vilka deltar i ${stepTitles[key].toLocaleLowerCase('sv')}`}
              field={cellOf(field, at, 'participants')}
            />
            <DateField
              label={`Klart, ${stepTitles[key].toLocaleLowerCase('sv')}`}
              field={cellOf(field, at, 'doneOn')}
            />
          </li>
        ))}
      </ol>
      <FieldTrouble field={field} show={(all) => all.map((each) => each.participants).join(' · ')} />
    </>
  );
}
