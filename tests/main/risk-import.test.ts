import { expect, it } from 'vitest';
import type { RiskImport } from '../../src/shared/risk-import/model.ts';
import { workbook } from '../e2e/workbook.ts';
import type { Klubba } from './klubba.ts';
import { adopt, riskBoard, risksOf, riskYear } from './risk-board.ts';

const sheet = workbook('Blad1', [
  ['Nr', 'Identifierad risk', 'Sannolikhet', 'Konsekvens', 'Riskvärde', 'Åtgärd', 'Ansvarig', 'Återrapporteras'],
  ['R1', 'Avbrott', 4, 4, 12, 'Öva', 'Chefen', 'T1'],
  ['R2', 'Helt nytt', 1, 2, 2, '', '', ''],
]);

async function read(klubba: Klubba, year: number): Promise<RiskImport> {
  const { risks } = await klubba.call('riskImport.readSheet', { fileName: 'Risker.xlsx', bytes: sheet, year });
  if (risks === null) throw new Error('no risks');
  return risks;
}

it('a sheet becomes a year of its own, each risk and measure with the identity it had the year before', async () => {
  const klubba = await riskBoard();
  const fromId = await riskYear(klubba, 2025);
  const risks = await read(klubba, 2026);
  expect(risks.risks.map((each) => each.matched)).toEqual([{ text: 'Avbrott', number: 'R3', likeness: 1 }, null]);
  const { id } = await klubba.call('riskImport.apply', { year: 2026, risks });
  const [now, before] = [
    await klubba.call('riskAnalysis.get', { id }),
    await klubba.call('riskAnalysis.get', { id: fromId }),
  ];
  const old = before.entries[2];
  expect(now.entries.map((each) => [each.riskId === old?.riskId, each.statedValue])).toEqual([
    [true, 12],
    [false, 2],
  ]);
  expect(now.entries[0]?.measures[0]?.measureId).toBe(old?.measures[0]?.measureId);
  await klubba.call('history.undo', {});
  expect((await klubba.call('riskAnalysis.list', {})).map((each) => each.year)).toEqual([2025]);
});

it('rows that are not adopted are replaced, and keep their identities', async () => {
  const klubba = await riskBoard();
  const analysisId = await riskYear(klubba, 2026);
  const { entries } = await klubba.call('riskAnalysis.get', { id: analysisId });
  await klubba.call('riskImport.apply', { year: 2026, analysisId, risks: await read(klubba, 2026) });
  expect(await risksOf(klubba, analysisId)).toEqual(['R1 Avbrott', 'R2 Helt nytt']);
  const after = await klubba.call('riskAnalysis.get', { id: analysisId });
  expect(after.entries[0]?.riskId).toBe(entries[2]?.riskId);
});

it('what is adopted, a year that is there, and two rows that are one risk are refused, and nothing is written', async () => {
  const klubba = await riskBoard();
  const analysisId = await riskYear(klubba, 2026);
  const risks = await read(klubba, 2026);
  const [first] = risks.risks;
  const twice = { ...risks, risks: risks.risks.map((each) => ({ ...each, riskId: first?.riskId ?? null })) };
  const codeOf = async (input: { analysisId: string | null; risks: RiskImport }) => {
    const reply = await klubba.reply('riskImport.apply', { year: 2026, ...input });
    return reply.ok ? 'ok' : reply.error.code;
  };
  expect(await codeOf({ analysisId: null, risks })).toBe('rule.broken');
  expect(await codeOf({ analysisId, risks: twice })).toBe('rule.broken');
  await adopt(klubba, analysisId);
  expect(await codeOf({ analysisId, risks })).toBe('item.frozen');
  expect(await risksOf(klubba, analysisId)).toEqual(['R1 Fel pris', 'R2 Sen leverans', 'R3 Avbrott']);
});

it('the workbook of a year with its follow-up is read back as it is', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const { cards } = await klubba
    .call('followUp.begin', { year: 2026, periodKey: 't1' })
    .then(() => klubba.call('followUp.get', { year: 2026, periodKey: 't1' }));
  await klubba.call('followUpEntry.update', { id: cards[0]?.entry?.id ?? '', patch: { text: 'Gjort.' } });
  await klubba.call('document.export', { document: 'riskanalys-excel', id });
  const bytes = klubba.delivered.at(-1)?.bytes ?? new Uint8Array();
  const { risks, followUp } = await klubba.call('riskImport.readSheet', { fileName: 'a.xlsx', bytes, year: 2026 });
  const { entries } = await klubba.call('riskAnalysis.get', { id });
  expect(risks?.risks.map((each) => [each.riskId, each.matched?.likeness])).toEqual(
    entries.map((each) => [each.riskId, 1]),
  );
  expect(followUp?.rows.flatMap((each) => each.reported)).toEqual([{ periodKey: 't1', text: 'Gjort.' }]);
  if (risks === null) throw new Error('no risks');
  await klubba.call('riskImport.apply', { year: 2026, analysisId: id, risks });
  const again = await klubba.call('riskAnalysis.get', { id });
  const plain = (list: typeof entries) =>
    list.map(({ id: _id, measures, ...fields }) => [
      fields,
      measures.map(({ id: _own, riskEntryId: _entry, ...each }) => each),
    ]);
  expect(plain(again.entries)).toEqual(plain(entries));
});
