import { describe, expect, it } from 'vitest';
import { followUpFound, groupNotes, importedValue, textsByPeriod } from '../../src/renderer/risk-import/found.ts';
import { type Candidate, doubled, withChoices } from '../../src/renderer/risk-import/match.ts';
import { earlierIds, targetOf, targetText, yearChoices } from '../../src/renderer/risk-import/target.ts';
import { measure } from '../../src/shared/control-plan/model.ts';
import type { RiskAnalysisSummary } from '../../src/shared/risk/commands.ts';
import { riskAnalysis, riskEntry } from '../../src/shared/risk/model.ts';
import {
  type ImportedMeasure,
  type ImportedRisk,
  type ImportNote,
  importedMeasure,
  type RiskImport,
} from '../../src/shared/risk-import/model.ts';

const { likelihoods, consequences, treatments, controlAreas, periods } = riskAnalysis.parse({ id: 'a', year: 2026 });

const measured = (text: string, measureId: string | null, t1 = ''): ImportedMeasure =>
  importedMeasure.parse({ measureId, text, reported: t1 === '' ? [] : [{ periodKey: 't1', text: t1 }] });

const risk = (number: number, own: Partial<ImportedRisk> = {}): ImportedRisk => {
  const {
    id: _id,
    analysisId: _analysis,
    position: _position,
    ...fields
  } = riskEntry.parse({
    id: 'x',
    analysisId: 'a',
    riskId: 'x',
    number,
  });
  return { ...fields, riskId: null, matched: null, measures: [], ...own };
};

const imported = (risks: readonly ImportedRisk[], notes: readonly ImportNote[] = []): RiskImport => ({
  year: 2026,
  preparedOn: null,
  planPreparedOn: null,
  adoptedOn: null,
  likelihoods,
  consequences,
  treatments,
  controlAreas,
  periods,
  risks: [...risks],
  notes: [...notes],
});

const summary = (year: number, version: number, locked: boolean, risks = 10): RiskAnalysisSummary => ({
  id: `${year}-${version}`,
  year,
  version,
  locked,
  adoptedOn: null,
  risks,
});

describe('the value of a row that was read', () => {
  const told = (own: Partial<ImportedRisk>) => importedValue(imported([]), risk(1, own));

  it('is what is computed, with what was stated where that is something else', () => {
    expect(told({ likelihood: 3, consequence: 4, statedValue: 12, statedTreatment: 'minimera' })).toEqual({
      value: 12,
      treatment: 'Minimera risk',
      tone: 'minimera',
      stated: null,
    });
    expect(told({ likelihood: 3, consequence: 4, statedValue: 11, statedTreatment: 'Reducera risk' }).stated).toBe(
      'angivet 11 Reducera risk',
    );
  });

  it('is none where the risk is not rated, and what was stated is still told', () => {
    expect(told({ statedValue: 9 })).toEqual({ value: null, treatment: '', tone: null, stated: 'angivet 9' });
  });
});

it('notes stand under what they are about, what a person must see to first', () => {
  const notes = (['ignored', 'kept', 'notUnderstood', 'kept'] as const).map(
    (kind, at): ImportNote => ({ kind, place: `rad ${at}`, message: 'm' }),
  );
  const groups = groupNotes({ fileName: '', risks: imported([], notes), followUp: null });
  expect(groups.map(({ title, notes: own }) => [title, own.map((each) => each.place)])).toEqual([
    ['Inte förstått', ['rad 2']],
    ['Behållet som angivet', ['rad 1', 'rad 3']],
    ['Utelämnat', ['rad 0']],
  ]);
});

it('texts that stand beside the measures are a follow-up of their own', () => {
  const rows = [risk(1, { measures: [measured('Ett', null, 'Gjort.'), measured('Två', null)] }), risk(2)];
  const found = followUpFound({ fileName: '', risks: imported(rows), followUp: null });
  expect(found?.rows).toEqual([
    { number: 1, direction: '', measure: 'Ett', owner: '', reported: [{ periodKey: 't1', text: 'Gjort.' }] },
  ]);
  expect([...textsByPeriod(found)]).toEqual([['t1', 1]]);
  expect(followUpFound({ fileName: '', risks: imported([risk(1)]), followUp: null })).toBeNull();
});

describe('which risk a row is', () => {
  const entry = riskEntry.parse({
    id: 'e',
    analysisId: '2025-1',
    riskId: 'old',
    number: 8,
    description: 'Förbindelse',
  });
  const own = measure.parse({ id: 'm', riskEntryId: 'e', measureId: 'known', text: 'En andra  väg' });
  const candidates: readonly Candidate[] = [{ year: 2025, entry: { ...entry, measures: [own] } }];
  const read = imported([
    risk(1, {
      riskId: 'other',
      matched: { text: 'Annan', number: 'R1', likeness: 0.7 },
      measures: [measured('en andra väg', 'm1')],
    }),
  ]);

  it('is the one that is chosen, and measures with the same words keep their identity', () => {
    const { risks } = withChoices(read, new Map([[0, 'old']]), candidates);
    expect(
      risks.map(({ riskId, matched, measures }) => [riskId, matched, measures.map((each) => each.measureId)]),
    ).toEqual([['old', { text: 'Förbindelse', number: 'R8', likeness: 1 }, ['known']]]);
  });

  it('is none where it is chosen to be new, and what was proposed where it is chosen back', () => {
    const { risks } = withChoices(read, new Map([[0, null]]), candidates);
    expect(risks.map(({ riskId, matched, measures }) => [riskId, matched, measures[0]?.measureId])).toEqual([
      [null, null, null],
    ]);
    expect(withChoices(read, new Map([[0, 'other']]), candidates)).toEqual(read);
  });

  it('may be one row only', () => {
    expect([...doubled([risk(1, { riskId: 'a' }), risk(2), risk(3), risk(4, { riskId: 'a' })])]).toEqual(['a']);
  });
});

describe('where risks are written', () => {
  const list = [summary(2026, 2, false, 0), summary(2026, 1, true), summary(2025, 1, true), summary(2024, 1, false, 1)];
  const text = (year: number) => targetText(targetOf(list, year), year);

  it('is a new year, rows that are not adopted, or nowhere', () => {
    expect([2027, 2026, 2025, 2024].map(text)).toEqual([
      'En ny riskanalys för 2027 skapas.',
      'Riskerna läggs i riskanalysen för 2026, version 2, som är tom.',
      'Riskanalysen för 2025 är fastställd och ändras inte. Ska riskerna läsas in görs först en ny version av den, i Riskanalys.',
      'Riskerna i riskanalysen för 2024 ersätts: den har 1 risk och är inte fastställd.',
    ]);
  });

  it('decides which earlier risks the rows may be: those of the year before, and of the year itself', () => {
    expect([2026, 2027, 2024, 2020].map((year) => earlierIds(list, year).map((each) => each.id))).toEqual([
      ['2025-1', '2026-2'],
      ['2026-2'],
      ['2024-1'],
      [],
    ]);
  });

  it('offers the years near and those that are there', () => {
    expect(yearChoices([summary(2018, 1, true)], 2026, 2030)).toEqual([
      2030, 2027, 2026, 2025, 2024, 2023, 2022, 2021, 2018,
    ]);
  });
});
