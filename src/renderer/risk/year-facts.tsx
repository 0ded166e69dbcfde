import { memo } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import type { AnalysisStep } from '../../shared/risk/scale.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField, useStore } from '../store/use-store.ts';
import { stepTitles } from './place.ts';
import { useDecisionItems } from './use-decision-items.ts';

/** When the year's analysis and plan were drawn up, in which item they are decided, and who takes part in which step. */
export const YearFacts = memo(function YearFacts({ analysis, locked }: { analysis: RiskAnalysis; locked: boolean }) {
  return locked ? <LockedFacts analysis={analysis} /> : <OpenFacts analysis={analysis} />;
});

function OpenFacts({ analysis }: { analysis: RiskAnalysis }) {
  return (
    <Section title="Dagar och steg">
      <div className="risk-facts">
        <DateField label="Riskanalysen upprättad" field={useRowField('riskAnalysis.update', analysis, 'preparedOn')} />
        <DateField
          label="Internkontrollplanen upprättad"
          field={useRowField('riskAnalysis.update', analysis, 'planPreparedOn')}
        />
        <DecisionItem analysis={analysis} />
      </div>
      <Steps analysis={analysis} />
    </Section>
  );
}

function LockedFacts({ analysis }: { analysis: RiskAnalysis }) {
  const lines = [
    ['Riskanalysen upprättad', analysis.preparedOn],
    ['Internkontrollplanen upprättad', analysis.planPreparedOn],
    ['Riskanalysen beslutad', analysis.adoptedOn],
    ['Internkontrollplanen beslutad', analysis.planAdoptedOn],
  ] as const;
  return (
    <Section title="Dagar och steg">
      <dl className="risk-dates">
        {lines.map(([what, date]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{date === null ? '–' : dayAndDate(date)}</dd>
          </div>
        ))}
        {analysis.steps.map((step) => (
          <div key={step.key}>
            <dt>{stepTitles[step.key]}</dt>
            <dd>
              {step.participants} {step.doneOn === null ? '' : `(${step.doneOn})`}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The agenda item in which the board decides it. */
function DecisionItem({ analysis }: { analysis: RiskAnalysis }) {
  const items = useDecisionItems(analysis);
  const field = useRowField('riskAnalysis.update', analysis, 'adoptedItemId');
  const none = '';
  const asText = partOfField<string | null, string>(
    field,
    (id) => id ?? none,
    (_whole, id) => (id === none ? null : id),
  );
  return (
    <Select
      label="Beslutas i ärendet"
      field={asText}
      options={[{ id: none, text: 'Inget ärende valt' }, ...items]}
      hint={items.find((each) => each.id === field.value)?.hint}
    />
  );
}

function Steps({ analysis }: { analysis: RiskAnalysis }) {
  const field = useRowField('riskAnalysis.update', analysis, 'steps');
  const part = <K extends 'participants' | 'doneOn'>(step: AnalysisStep, key: K) =>
    partOfField<AnalysisStep[], AnalysisStep[K]>(
      field,
      (steps) => (steps.find((each) => each.key === step.key) ?? step)[key],
      (steps, value) => steps.map((each) => (each.key === step.key ? { ...each, [key]: value } : each)),
    );
  const shown = useStore((state) => state.risk.detail?.analysis.steps ?? analysis.steps);
  return (
    <ol className="risk-step-list">
      {shown.map((step) => (
        <li key={step.key}>
          <b>{stepTitles[step.key]}</b>
          <TextField
            label={`Vilka deltar i ${stepTitles[step.key].toLocaleLowerCase('sv')}`}
            field={part(step, 'participants')}
          />
          <DateField label={`Klart, ${stepTitles[step.key].toLocaleLowerCase('sv')}`} field={part(step, 'doneOn')} />
        </li>
      ))}
    </ol>
  );
}
