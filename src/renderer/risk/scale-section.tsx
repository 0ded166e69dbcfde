import { memo } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { treatmentSpan } from '../../shared/risk/rules.ts';
import type { ReportingPeriod, Treatment } from '../../shared/risk/scale.ts';
import { monthName } from '../../shared/swedish.ts';
import { Check } from '../parts/check.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { type Field, useRowField } from '../store/use-store.ts';
import { Areas } from './scale-areas.tsx';
import { cellOf } from './scale-cell.ts';
import { Levels } from './scale-levels.tsx';
import { ScaleNumber } from './scale-number.tsx';
import { ToneSign } from './tone-sign.tsx';

/** What the year's risks are measured with: all of it is the year's own, and what is changed here every value follows. */
export const ScaleSection = memo(function ScaleSection({ analysis }: { analysis: RiskAnalysis }) {
  return (
    <Section title="Årets skala" lead="Ändras skalan följer alla riskvärden och klasser med.">
      <div className="risk-scale">
        <Levels title="Sannolikhet" list={useRowField('riskAnalysis.update', analysis, 'likelihoods')} />
        <Levels title="Konsekvens" list={useRowField('riskAnalysis.update', analysis, 'consequences')} />
        <Treatments analysis={analysis} list={useRowField('riskAnalysis.update', analysis, 'treatments')} />
        <Areas list={useRowField('riskAnalysis.update', analysis, 'controlAreas')} />
        <Periods list={useRowField('riskAnalysis.update', analysis, 'periods')} />
      </div>
    </Section>
  );
});

function Treatments({ analysis, list }: { analysis: RiskAnalysis; list: Field<Treatment[]> }) {
  return (
    <fieldset>
      <legend>Riskhantering</legend>
      {list.value.map((treatment, at) => (
        <div key={treatment.key} className="scale-row">
          <ScaleNumber
            label={`Lägsta riskvärde för ${treatment.label}`}
            hideLabel
            field={cellOf(list, at, 'from')}
            min={1}
            max={10_000}
            hint={
              <>
                <ToneSign tone={treatment.tone} />
                {treatmentSpan(analysis, treatment)}
              </>
            }
          />
          <TextField label={`Ord för ${treatment.label}`} hideLabel field={cellOf(list, at, 'label')} />
          <div>
            <TextField
              label={`Vad ${treatment.label} innebär`}
              hideLabel
              multiline
              field={cellOf(list, at, 'meaning')}
            />
            <Check field={cellOf(list, at, 'inPlan')}>
              Hör till planen<span className="unseen"> {treatment.label}</span>
            </Check>
          </div>
        </div>
      ))}
      <FieldTrouble field={list} show={(all) => all.map((each) => `${each.from} ${each.label}`).join(', ')} />
    </fieldset>
  );
}

const months = Array.from({ length: 12 }, (_, at) => ({ id: String(at + 1), text: monthName(at + 1) }));

function Periods({ list }: { list: Field<ReportingPeriod[]> }) {
  return (
    <fieldset>
      <legend>Perioder</legend>
      {list.value.map((period, at) => (
        <div key={period.key} className="scale-row scale-period">
          <TextField label={`Namn på period ${at + 1}`} hideLabel field={cellOf(list, at, 'name')} />
          <Select
            label={`Första månad i ${period.name}`}
            hideLabel
            options={months}
            field={monthOf(list, at, 'fromMonth')}
          />
          <span className="soft">till</span>
          <Select
            label={`Sista månad i ${period.name}`}
            hideLabel
            options={months}
            field={monthOf(list, at, 'toMonth')}
          />
        </div>
      ))}
      <FieldTrouble field={list} show={(all) => all.map((each) => each.name).join(', ')} />
    </fieldset>
  );
}

function monthOf(list: Field<ReportingPeriod[]>, at: number, key: 'fromMonth' | 'toMonth'): Field<string> {
  return partOfField<number, string>(cellOf(list, at, key), String, (_month, id) => Number(id));
}
