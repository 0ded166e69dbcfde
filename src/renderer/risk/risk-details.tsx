import { memo, useState } from 'react';
import type { RiskAnalysisDetail, RiskEntryDetail } from '../../shared/risk/commands.ts';
import type { RiskAnalysis } from '../../shared/risk/model.ts';
import { directionDiffers, disagreementOf, isInPlan, recommendedFor, riskNumber } from '../../shared/risk/rules.ts';
import { compareSwedish, listed } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { MeasureFields } from './measure-fields.tsx';
import { RiskRead } from './risk-read.tsx';
import { ThroughYears } from './through-years.tsx';
import { useSettledState } from './use-settled.ts';

/** All of the risk where one is in the grid: what the lines have no room for. */
export function RiskDetails({ detail }: { detail: RiskAnalysisDetail }) {
  const selectedId = useSettledState((state) => state.risk.selectedId, 200);
  const { analysis, before, adoption } = detail;
  const entry = detail.entries.find((each) => each.id === selectedId) ?? detail.entries[0];
  if (entry === undefined) return null;
  const merged = mergedInto(detail, entry);
  return <OneRisk analysis={analysis} before={before} locked={adoption !== null} entry={entry} merged={merged} />;
}

/** The risks of the version before that are part of this one now, as a sentence; empty where there are none. */
function mergedInto({ before, removals }: RiskAnalysisDetail, { riskId }: RiskEntryDetail): string {
  const gone = removals.filter((each) => each.mergedIntoRiskId === riskId).map((each) => each.riskId);
  if (before === null || gone.length === 0) return '';
  const risks = before.entries.filter((each) => gone.includes(each.riskId));
  return `Här ingår nu ${listed(risks.map((each) => `${riskNumber(each)} ${each.description}`))} från ${before.analysis.year}.`;
}

interface RiskProps {
  readonly analysis: RiskAnalysis;
  readonly entry: RiskEntryDetail;
}

interface OpenProps extends RiskProps {
  readonly before: RiskAnalysisDetail['before'];
}

interface OneRiskProps extends OpenProps {
  readonly locked: boolean;
  readonly merged: string;
}

/** Drawn again only when its own risk is another, or has changed. */
const OneRisk = memo(function OneRisk({ locked, merged, ...risk }: OneRiskProps) {
  const { entry } = risk;
  return (
    <Section
      title={`${riskNumber(entry)} ${entry.description}`}
      actions={
        <AnswerSign
          subjectId={entry.analysisId}
          keys={[`riskEntry/${entry.id}`, `riskRow/${entry.id}`]}
          title={riskNumber(entry)}
        />
      }
    >
      <Stated {...risk} />
      {merged === '' ? null : <p className="soft">{merged}</p>}
      {locked ? <RiskRead {...risk} /> : <OpenRisk key={entry.id} {...risk} />}
      <ThroughYears riskId={entry.riskId} />
    </Section>
  );
});

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

function OpenRisk({ analysis, before, entry }: OpenProps) {
  const store = useStoreApi();
  const differs = directionDiffers(analysis, entry);
  const reason = useRowField('riskEntry.update', entry, 'directionReason');
  const chosen = useRowField('riskEntry.update', entry, 'chosen');
  const byValue = isInPlan(analysis, { ...entry, chosen: false });
  // Looked up once for a risk: to follow every other risk's measures would draw this one at each key.
  const [owners] = useState(() => ownersOf(store.getState().risk.detail?.entries ?? [], before?.entries ?? []));
  return (
    <div className="risk-details">
      <Direction analysis={analysis} entry={entry} />
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
        <MeasureFields key={each.id} analysis={analysis} measure={each} number={at + 1} owners={owners} />
      ))}
      <Button small onPress={() => void store.getState().run('measure.create', { riskEntryId: entry.id, fields: {} })}>
        Ny åtgärd
      </Button>
    </div>
  );
}

/** Everyone who is responsible for a measure of these risks, in alphabetical order. */
function ownersOf(...lists: readonly (readonly RiskEntryDetail[])[]): readonly string[] {
  const all = lists.flat().flatMap((each) => each.measures.map(({ owner }) => owner.trim()));
  return [...new Set(all)].filter((each) => each !== '').toSorted(compareSwedish);
}

/** How the board wants the risk treated; what is recommended is no choice of its own, but follows the value. */
function Direction({ analysis, entry }: RiskProps) {
  const field = useRowField('riskEntry.update', entry, 'directionKey');
  const recommended = recommendedFor(analysis, entry);
  const asText = partOfField<string | null, string>(
    field,
    (key) => key ?? recommended?.key ?? '',
    (_whole, key) => (key === recommended?.key ? null : key),
  );
  return (
    <Select
      label="Inriktning från nämnden"
      field={asText}
      options={analysis.treatments.map(({ key, label }) => ({
        id: key,
        text: key === recommended?.key ? `${label} (rekommenderas)` : label,
      }))}
    />
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
