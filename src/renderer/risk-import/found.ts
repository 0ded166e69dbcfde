import { riskValue, sameTreatment, treatmentOf } from '../../shared/risk/rules.ts';
import type { ImportPreview } from '../../shared/risk-import/commands.ts';
import type { FollowUpImport, ImportedRisk, ImportNote, RiskImport } from '../../shared/risk-import/model.ts';

/** What is told of a row's value: what is computed, and what was stated where that is something else. */
export interface ImportedValue {
  readonly value: number | null;
  readonly treatment: string;
  readonly tone: 'acceptera' | 'reducera' | 'minimera' | null;
  /** `angivet 11 Reducera risk`. */
  readonly stated: string | null;
}

export function importedValue(risks: RiskImport, risk: ImportedRisk): ImportedValue {
  const value = riskValue(risks, risk);
  const treatment = value === null ? undefined : treatmentOf(risks, value);
  const { statedValue, statedTreatment } = risk;
  const other = [
    statedValue === null || statedValue === value ? '' : String(statedValue),
    statedTreatment === '' || sameTreatment(statedTreatment, treatment?.label ?? '') ? '' : statedTreatment,
  ].filter((each) => each !== '');
  return {
    value,
    treatment: treatment?.label ?? '',
    tone: treatment?.tone ?? null,
    stated: other.length === 0 ? null : `angivet ${other.join(' ')}`,
  };
}

const groupTitles: Readonly<Record<ImportNote['kind'], string>> = {
  corrected: 'Rättat',
  kept: 'Behållet som angivet',
  notUnderstood: 'Inte förstått',
  ignored: 'Utelämnat',
};

/** Notes under what they are about, what needs a person first. */
export interface NoteGroup {
  readonly kind: ImportNote['kind'];
  readonly title: string;
  readonly notes: readonly ImportNote[];
}

export function groupNotes({ risks, followUp }: ImportPreview): readonly NoteGroup[] {
  const notes = [...(risks?.notes ?? []), ...(followUp?.notes ?? [])];
  const kinds = ['notUnderstood', 'corrected', 'kept', 'ignored'] as const;
  return kinds
    .map((kind) => ({ kind, title: groupTitles[kind], notes: notes.filter((each) => each.kind === kind) }))
    .filter((each) => each.notes.length > 0);
}

/** The texts of periods that were found: in a follow-up of its own, or beside the measures. */
export function followUpFound({ risks, followUp }: ImportPreview): FollowUpImport | null {
  if (followUp !== null) return followUp;
  const rows = (risks?.risks ?? []).flatMap((risk) =>
    risk.measures
      .filter((each) => each.reported.some(({ text }) => text.trim() !== ''))
      .map((each) => ({
        number: risk.number,
        direction: risks?.treatments.find(({ key }) => key === risk.directionKey)?.label ?? '',
        measure: each.text,
        owner: each.owner,
        reported: each.reported,
      })),
  );
  return risks === null || rows.length === 0 ? null : { year: risks.year, rows, notes: [] };
}

/** How many texts there are for each period, in the order they were met. */
export function textsByPeriod(found: FollowUpImport | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { periodKey, text } of found?.rows.flatMap((each) => each.reported) ?? []) {
    if (text.trim() !== '') counts.set(periodKey, (counts.get(periodKey) ?? 0) + 1);
  }
  return counts;
}
