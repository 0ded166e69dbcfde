import type { Measure } from '../../shared/control-plan/model.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';

interface MeasureFieldsProps {
  readonly analysis: RiskAnalysis;
  readonly measure: Measure;
  readonly number: number;
  /** Who is responsible elsewhere in the plan. */
  readonly owners: readonly string[];
}

/** All that a measure of a risk has. */
export function MeasureFields({ analysis, measure, number, owners }: MeasureFieldsProps) {
  const store = useStoreApi();
  const remove = () =>
    void removeRow(store, { command: 'measure.remove', id: measure.id, gone: 'Åtgärden är borttagen.' });
  return (
    <fieldset className="risk-measure">
      <legend>Åtgärd {number}</legend>
      <MeasureText measure={measure} name="text" label="Åtgärd" multiline />
      <SuggestField label="Ansvarig" field={useRowField('measure.update', measure, 'owner')} suggestions={owners} />
      <MeasureText measure={measure} name="cost" label="Kostnad" />
      <ReportingPeriods analysis={analysis} measure={measure} />
      <MeasureText measure={measure} name="reportingNote" label="Om återrapporteringen" />
      <MeasureText measure={measure} name="controlPoint" label="Kontrollmoment" multiline />
      <MeasureText measure={measure} name="controlMethod" label="Metod" multiline />
      <MeasureText measure={measure} name="controlResult" label="Resultat" multiline />
      <Button small kind="quiet" onPress={remove} label={`Ta bort åtgärd ${number}`}>
        Ta bort
      </Button>
    </fieldset>
  );
}

function ReportingPeriods({ analysis, measure }: Pick<MeasureFieldsProps, 'analysis' | 'measure'>) {
  const periods = useRowField('measure.update', measure, 'periodKeys');
  return (
    <fieldset className="risk-periods">
      <legend className="field-label">Återrapporteras</legend>
      {analysis.periods.map((each) => (
        <Check
          key={each.key}
          field={partOfField<string[], boolean>(
            periods,
            (keys) => keys.includes(each.key),
            (keys, wanted) => (wanted ? [...keys, each.key] : keys.filter((key) => key !== each.key)),
          )}
        >
          {each.name}
        </Check>
      ))}
      <Check field={useRowField('measure.update', measure, 'whenNeeded')}>Vid behov</Check>
    </fieldset>
  );
}

interface MeasureTextProps {
  readonly measure: Measure;
  readonly name: 'text' | 'cost' | 'reportingNote' | 'controlPoint' | 'controlMethod' | 'controlResult';
  readonly label: string;
  readonly multiline?: boolean;
}

function MeasureText({ measure, name, label, multiline = false }: MeasureTextProps) {
  return <TextField label={label} multiline={multiline} field={useRowField('measure.update', measure, name)} />;
}
