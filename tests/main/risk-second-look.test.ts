import { expect, it } from 'vitest';
import { riskBoard, riskYear, state } from './risk-board.ts';

it('a risk that is brought back from the year before leaves what its controls showed behind', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2025, [['Avbrott', 4, 4, 'Öva']]);
  const [old] = (await klubba.call('riskAnalysis.get', { id })).entries;
  const [measure] = old?.measures ?? [];
  await klubba.call('measure.update', { id: measure?.id ?? '', patch: { controlResult: 'Inga fel fanns.' } });
  const next = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
  const [copy] = (await klubba.call('riskAnalysis.get', { id: next.id })).entries;
  await klubba.call('riskEntry.remove', { ids: [copy?.id ?? ''] });
  const back = await klubba.call('riskEntry.bringBack', { analysisId: next.id, riskId: old?.riskId ?? '' });
  expect(back.measures.map((each) => [each.text, each.controlResult])).toEqual([['Öva', '']]);
});

it('a risk whose rating follows a level to another value has no longer what was stated of the old one', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026, [['Avbrott', 4, 4]]);
  const { analysis, entries } = await klubba.call('riskAnalysis.get', { id });
  const likelihoods = analysis.likelihoods.map((each) => ({ ...each, value: each.value * 2 }));
  expect(entries.length).toBe(1);
  await state(klubba, { statedValue: 16, statedTreatment: 'Minimera' });
  await klubba.call('riskAnalysis.update', { id, patch: { likelihoods } });
  const [now] = (await klubba.call('riskAnalysis.get', { id })).entries;
  expect([now?.likelihood, now?.statedValue, now?.statedTreatment]).toEqual([8, null, '']);
});
