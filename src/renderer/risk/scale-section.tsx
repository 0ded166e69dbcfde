import { memo } from 'react';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { treatmentSpan } from '../../shared/risk/rules.ts';
import type { ControlArea, Level, ReportingPeriod, Treatment } from '../../shared/risk/scale.ts';
import { Button } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { type Field, useRowField } from '../store/use-store.ts';

/** One field of one row of a list that is saved whole. */
function cell<T, K extends keyof T>(list: Field<T[]>, at: number, key: K): Field<T[K]> {
  return partOfField<T[], T[K]>(
    list,
    (rows) => (rows[at] as T)[key],
    (rows, value) => rows.map((each, index) => (index === at ? { ...each, [key]: value } : each)),
  );
}

/** A whole number of a row as text; what is no number is not saved. */
function numberCell<T, K extends keyof T>(list: Field<T[]>, at: number, key: K): Field<string> {
  return partOfField<T[], string>(
    list,
    (rows) => String((rows[at] as T)[key]),
    (rows, text) =>
      /^[1-9]\d{0,3}$/.test(text.trim())
        ? rows.map((each, index) => (index === at ? { ...each, [key]: Number(text) } : each))
        : rows,
  );
}

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

function Levels({ title, list }: { title: string; list: Field<Level[]> }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {list.value.map((level, at) => (
        <div key={level.value} className="scale-row">
          <b>{level.value}</b>
          <TextField
            label={`Ord för ${title.toLocaleLowerCase('sv')} ${level.value}`}
            hideLabel
            field={cell(list, at, 'label')}
          />
          <TextField
            label={`Definition av ${title.toLocaleLowerCase('sv')} ${level.value}`}
            hideLabel
            multiline
            field={cell(list, at, 'definition')}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Treatments({ analysis, list }: { analysis: RiskAnalysis; list: Field<Treatment[]> }) {
  return (
    <fieldset>
      <legend>Riskhantering</legend>
      {list.value.map((treatment, at) => (
        <div key={treatment.key} className="scale-row">
          <TextField
            label={`Lägsta riskvärde för ${treatment.label}`}
            hideLabel
            className="scale-number"
            field={numberCell(list, at, 'from')}
            hint={treatmentSpan(analysis, treatment)}
          />
          <TextField label={`Ord för ${treatment.label}`} hideLabel field={cell(list, at, 'label')} />
          <TextField label={`Vad ${treatment.label} innebär`} hideLabel multiline field={cell(list, at, 'meaning')} />
        </div>
      ))}
    </fieldset>
  );
}

function Areas({ list }: { list: Field<ControlArea[]> }) {
  const add = () => list.commit([...list.value, { key: `omrade-${Date.now().toString(36)}`, name: '' }]);
  return (
    <fieldset>
      <legend>Kontrollområden</legend>
      {list.value.map((area, at) => (
        <div key={area.key} className="scale-row">
          <TextField label={`Kontrollområde ${at + 1}`} hideLabel field={cell(list, at, 'name')} />
          <Button
            small
            kind="quiet"
            label={`Ta bort ${area.name || `kontrollområde ${at + 1}`}`}
            onPress={() => list.commit(list.value.filter((each) => each !== area))}
          >
            Ta bort
          </Button>
        </div>
      ))}
      <Button small onPress={add}>
        Nytt kontrollområde
      </Button>
    </fieldset>
  );
}

function Periods({ list }: { list: Field<ReportingPeriod[]> }) {
  return (
    <fieldset>
      <legend>Perioder</legend>
      {list.value.map((period, at) => (
        <div key={period.key} className="scale-row">
          <TextField label={`Namn på period ${at + 1}`} hideLabel field={cell(list, at, 'name')} />
          <TextField
            label={`Sista månad i ${period.name}`}
            hideLabel
            className="scale-number"
            field={numberCell(list, at, 'toMonth')}
            hint="sista månad"
          />
        </div>
      ))}
    </fieldset>
  );
}
