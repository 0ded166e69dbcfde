import { memo } from 'react';
import type { Measure } from '../../shared/control-plan/model.ts';
import type { RiskAnalysisDetail, RiskEntryDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { directionDiffers, directionOf, disagreementOf, isInPlan, riskNumber } from '../../shared/risk/rules.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { ThroughYears } from './through-years.tsx';
import { useSettled } from './use-settled.ts';

/** All of the risk where one is in the grid: what the lines have no room for. */
export function RiskDetails({ detail }: { detail: RiskAnalysisDetail }) {
  const selectedId = useSettled(
    useStore((state) => state.risk.selectedId),
    200,
  );
  const { analysis, before, adoption } = detail;
  const entry = detail.entries.find((each) => each.id === selectedId) ?? detail.entries[0];
  if (entry === undefined) return null;
  return <OneRisk analysis={analysis} before={before} locked={adoption !== null} entry={entry} />;
}

/** Drawn again only when its own risk is another, or has changed. */
const OneRisk = memo(function OneRisk({ locked, ...risk }: OpenProps & { readonly locked: boolean }) {
  const { entry } = risk;
  return (
    <Section title={`${riskNumber(entry)} ${entry.description}`}>
      <Stated {...risk} />
      {locked ? <LockedRisk {...risk} /> : <OpenRisk key={entry.id} {...risk} />}
      <ThroughYears riskId={entry.riskId} />
    </Section>
  );
});

interface RiskProps {
  readonly analysis: RiskAnalysis;
  readonly entry: RiskEntryDetail;
}

/** What was stated or decided where the computation says something else: both are shown. */
function Stated({ analysis, entry }: RiskProps) {
  const other = disagreementOf(analysis, entry);
  if (other === null) return null;
  const stated = [other.statedValue, other.statedTreatment].filter((each) => each !== null && each !== '').join(', ');
  return (
    <Notice tone="warn">
      <p>
        Angivet {stated}. Med årets skala blir det {other.value}, {other.treatment}.
      </p>
    </Notice>
  );
}

function LockedRisk({ analysis, entry }: RiskProps) {
  return (
    <>
      <p>
        Inriktning: {directionOf(analysis, entry)?.label ?? '–'}
        {entry.directionReason === '' ? '' : `. ${entry.directionReason}`}
      </p>
      <ul>
        {entry.measures.map((each) => (
          <li key={each.id}>
            {[each.text, each.controlPoint, each.controlMethod, each.controlResult]
              .filter((text) => text.trim() !== '')
              .join(' · ')}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OpenProps extends RiskProps {
  readonly before: RiskAnalysisDetail['before'];
}

function OpenRisk({ analysis, before, entry }: OpenProps) {
  const store = useStoreApi();
  const differs = directionDiffers(analysis, entry);
  const reason = useRowField('riskEntry.update', entry, 'directionReason');
  const chosen = useRowField('riskEntry.update', entry, 'chosen');
  const byValue = isInPlan(analysis, { ...entry, chosen: false });
  return (
    <div className="risk-details">
      {differs || entry.directionReason !== '' ? (
        <TextField
          label="Varför en annan inriktning än den rekommenderade"
          field={reason}
          multiline
          hint={differs && entry.directionReason.trim() === '' ? 'Skälet följer med i dokumenten.' : undefined}
        />
      ) : null}
      {byValue ? null : <Check field={chosen}>Med i internkontrollplanen ändå</Check>}
      <SplitFrom before={before} entry={entry} />
      {entry.measures.map((each, at) => (
        <MeasureFields key={each.id} analysis={analysis} measure={each} number={at + 1} />
      ))}
      <Button small onPress={() => void store.getState().run('measure.create', { riskEntryId: entry.id, fields: {} })}>
        Ny åtgärd
      </Button>
    </div>
  );
}

/** The risk of the year before that this one was part of. */
function SplitFrom({ before, entry }: Pick<OpenProps, 'before' | 'entry'>) {
  const field = useRowField('riskEntry.update', entry, 'splitFromRiskId');
  if (before === null || before.entries.some((each) => each.riskId === entry.riskId)) return null;
  const asText = partOfField<string | null, string>(
    field,
    (id) => id ?? '',
    (_whole, id) => (id === '' ? null : id),
  );
  return (
    <Select
      label="Delad från"
      field={asText}
      options={[
        { id: '', text: 'Ingen tidigare risk' },
        ...before.entries.map((each) => ({ id: each.riskId, text: `${riskNumber(each)} ${each.description}` })),
      ]}
    />
  );
}

function MeasureFields({ analysis, measure, number }: { analysis: RiskAnalysis; measure: Measure; number: number }) {
  const store = useStoreApi();
  const periods = useRowField('measure.update', measure, 'periodKeys');
  const remove = () =>
    void removeRow(store, { command: 'measure.remove', id: measure.id, gone: 'Åtgärden är borttagen.' });
  return (
    <fieldset className="risk-measure">
      <legend>Åtgärd {number}</legend>
      <MeasureText measure={measure} name="text" label="Åtgärd" multiline />
      <MeasureText measure={measure} name="owner" label="Ansvarig" />
      <MeasureText measure={measure} name="cost" label="Kostnad" />
      <div className="risk-periods">
        <span className="field-label">Återrapporteras</span>
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
      </div>
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

type TextKey = 'text' | 'cost' | 'owner' | 'reportingNote' | 'controlPoint' | 'controlMethod' | 'controlResult';

interface MeasureTextProps {
  readonly measure: Measure;
  readonly name: TextKey;
  readonly label: string;
  readonly multiline?: boolean;
}

function MeasureText({ measure, name, label, multiline = false }: MeasureTextProps) {
  return <TextField label={label} multiline={multiline} field={useRowField('measure.update', measure, name)} />;
}
