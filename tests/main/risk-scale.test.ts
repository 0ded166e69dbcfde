import { expect, it } from 'vitest';
import { type RiskAnalysis, riskAnalysis } from '../../src/shared/risk/model.ts';
import type { Klubba } from './klubba.ts';
import { entryId, riskBoard, riskYear } from './risk-board.ts';

const usual = riskAnalysis.parse({ id: 'u', year: 2026 });

/** The ratings of a version, a pair for each risk. */
async function ratings(klubba: Klubba, id: string): Promise<readonly (readonly (number | null)[])[]> {
  const { entries } = await klubba.call('riskAnalysis.get', { id });
  return entries.map((each) => [each.likelihood, each.consequence]);
}

/** What is answered to a change of the scale: `ok`, or the sentence. */
async function change(klubba: Klubba, id: string, patch: Partial<RiskAnalysis>): Promise<string> {
  const reply = await klubba.reply('riskAnalysis.update', { id, patch: patch as never });
  return reply.ok ? 'ok' : (reply.error.data as { message: string }).message;
}

it('ratings follow their levels when those get other values, in one step', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const likelihoods = usual.likelihoods.map((each) => ({ ...each, value: each.value * 2 }));
  expect(await change(klubba, id, { likelihoods })).toBe('ok');
  expect(await ratings(klubba, id)).toEqual([
    [6, 3],
    [2, 2],
    [8, 4],
  ]);
  await klubba.call('history.undo', {});
  expect(await ratings(klubba, id)).toEqual([
    [3, 3],
    [1, 2],
    [4, 4],
  ]);
});

it('levels come and go where nobody uses them', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const more = [...usual.consequences, { value: 5, label: 'Förödande', definition: '' }];
  const less = usual.consequences.filter((each) => each.value !== 1);
  expect([
    await change(klubba, id, { consequences: more }),
    await change(klubba, id, { consequences: less }),
    await change(klubba, id, { consequences: less.slice(1) }),
  ]).toEqual(['ok', 'ok', 'Nivån ”2 Lindrig” används av R2 och kan inte tas bort. Ändra det där först.']);
  expect((await klubba.call('riskAnalysis.get', { id })).analysis.consequences).toEqual(less);
});

it('a treatment, an area or a period in use stays, and the sentence says where', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const price = await entryId(klubba, id, 'Fel pris');
  await klubba.call('riskEntry.update', { id: price, patch: { directionKey: 'acceptera' } });
  await klubba.call('followUp.begin', { year: 2026, periodKey: 't3' });
  const without = <T extends { readonly key: string }>(list: readonly T[], key: string) =>
    list.filter((each) => each.key !== key);
  expect([
    await change(klubba, id, { treatments: without(usual.treatments, 'acceptera') }),
    await change(klubba, id, { controlAreas: without(usual.controlAreas, 'lagar') }),
    await change(klubba, id, { periods: without(usual.periods, 't2') }),
    await change(klubba, id, { periods: without(usual.periods, 't3') }),
    await change(klubba, id, { treatments: without(usual.treatments, 'minimera') }),
    await change(klubba, id, { controlAreas: without(usual.controlAreas, 'kostnad') }),
  ]).toEqual([
    'Riskhanteringen ”Acceptera risk” används av R1 och kan inte tas bort. Ändra det där först.',
    'Kontrollområdet ”Lagar och regler” används av R1, R2 och R3 och kan inte tas bort. Ändra det där först.',
    'Perioden ”T2” används av R1 och R3 och kan inte tas bort. Ändra det där först.',
    'Uppföljningen för ”Årsbokslut” är påbörjad, så perioden kan inte tas bort.',
    'ok',
    'ok',
  ]);
});

it('a scale that cannot be measured with is refused with all that is wrong', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const [area] = usual.controlAreas;
  expect([
    await change(klubba, id, {
      likelihoods: usual.likelihoods.toReversed(),
      treatments: usual.treatments.toReversed(),
    }),
    await change(klubba, id, { controlAreas: area ? [...usual.controlAreas, area] : [] }),
  ]).toEqual(['Sannolikheternas värden ska stiga. Klassernas gränser ska stiga.', 'Samma nyckel finns två gånger.']);
});

it('a scale belongs to its year: what is changed in one changes no other', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const next = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2027 });
  const before = await klubba.call('riskAnalysis.get', { id });
  const likelihoods = usual.likelihoods.map((each) => ({ ...each, value: each.value * 3 }));
  expect(await change(klubba, next.id, { likelihoods })).toBe('ok');
  expect(await klubba.call('riskAnalysis.get', { id })).toEqual(before);
});
