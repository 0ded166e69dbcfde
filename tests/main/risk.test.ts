import { describe, expect, it } from 'vitest';
import { riskAnalysis } from '../../src/shared/risk/model.ts';
import type { Klubba } from './klubba.ts';
import { addRisks, adopt, entryId, riskBoard, risksOf, riskYear, state } from './risk-board.ts';
import { refusal } from './sitting.ts';
import { jsonNow } from './support.ts';

/** What a refusal tells the person. */
async function sentence(klubba: Klubba, command: 'riskAnalysis.create', input: { year: number }): Promise<unknown> {
  const reply = await klubba.reply(command, input);
  return reply.ok ? 'ok' : reply.error.data;
}

describe('a year', () => {
  it('begins with the usual scale and no risks, and there is only one of it', async () => {
    const klubba = await riskBoard();
    const made = await klubba.call('riskAnalysis.create', { year: 2026 });
    expect(made).toEqual(riskAnalysis.parse({ id: made.id, year: 2026 }));
    expect(await klubba.call('riskAnalysis.get', { id: made.id })).toEqual({
      analysis: made,
      entries: [],
      removals: [],
      adoption: null,
      before: null,
      newest: true,
    });
    expect(await sentence(klubba, 'riskAnalysis.create', { year: 2026 })).toEqual({
      rule: 'analysis.year',
      message:
        'Det finns redan en riskanalys för 2026. Öppna den, eller gör en ny version av den när den är fastställd.',
    });
    const again = { fromId: made.id, year: 2026 };
    expect(refusal(await klubba.reply('riskAnalysis.rollForward', again))).toBe('analysis.year');
    expect(refusal(await klubba.reply('riskAnalysis.rollForward', { ...again, year: 2025 }))).toBe('analysis.earlier');
  });

  it('is measured with the scale of the year before, and what was done in that year is to be done again', async () => {
    const klubba = await riskBoard();
    const old = await klubba.call('riskAnalysis.create', { year: 2024 });
    const controlAreas = [{ key: 'x', name: 'Något eget' }];
    const steps = [{ key: 'plan' as const, participants: 'Chefen', doneOn: '2024-01-08' }];
    await klubba.call('riskAnalysis.update', { id: old.id, patch: { controlAreas, steps, adoptedOn: '2024-02-09' } });
    await klubba.call('riskAnalysis.create', { year: 2030 });
    const made = await klubba.call('riskAnalysis.create', { year: 2026 });
    expect(made).toEqual(
      riskAnalysis.parse({
        id: made.id,
        year: 2026,
        controlAreas,
        steps: [{ key: 'plan', participants: 'Chefen', doneOn: null }],
      }),
    );
  });

  it('that is rolled forward has the same risks and measures under new numbers, and nothing decided', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2025);
    const [price, late, stop] = (await klubba.call('riskAnalysis.get', { id })).entries;
    const patch = { directionKey: 'reducera', directionReason: 'Avtalet löper ut.' };
    await klubba.call('riskEntry.update', { id: stop?.id ?? '', patch });
    await klubba.call('riskEntry.update', { id: price?.id ?? '', patch });
    await klubba.call('riskEntry.update', { id: late?.id ?? '', patch: { chosen: true } });
    await klubba.call('measure.update', { id: stop?.measures[0]?.id ?? '', patch: { controlResult: 'Godkänt' } });
    await klubba.call('riskEntry.move', { id: stop?.id ?? '', to: 0 });
    await adopt(klubba, id);
    const made = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
    const { before, entries, ...rest } = await klubba.call('riskAnalysis.get', { id: made.id });
    expect(rest).toEqual({ analysis: made, removals: [], adoption: null, newest: true });
    expect([made.adoptedOn, made.year, made.version, before?.analysis.id]).toEqual([null, 2026, 1, id]);
    const unstated = { analysisId: made.id, statedValue: null, statedTreatment: '' };
    const follows = { directionKey: null, directionReason: '' };
    const copied = (entry = before?.entries[0], at = 0) => ({
      ...entry,
      ...unstated,
      // The direction of the first differs from what its rating gives; that of the second does not.
      ...(at === 0 ? {} : follows),
      id: entries[at]?.id,
      number: at + 1,
      measures: entry?.measures.map((each, place) => ({
        ...each,
        controlResult: '',
        id: entries[at]?.measures[place]?.id,
        riskEntryId: entries[at]?.id,
      })),
    });
    expect(entries).toEqual(before?.entries.map(copied));
    expect(entries.map((each) => [each.riskId, each.chosen])).toEqual([
      [stop?.riskId, false],
      [price?.riskId, false],
      [late?.riskId, true],
    ]);
  });

  it('is removed with all in it, comes back by undo, and takes what was begun of its follow-up with it', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
    const before = jsonNow(klubba);
    await klubba.call('riskAnalysis.remove', { id });
    const gone = JSON.parse(jsonNow(klubba));
    expect([gone.riskAnalyses, gone.riskEntries, gone.measures, gone.followUps, gone.followUpEntries]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });
});

describe('the numbers of a year', () => {
  it('follow the order in its first version', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    await klubba.call('riskEntry.create', { analysisId: id, at: 1, fields: { description: 'Ny' } });
    expect(await risksOf(klubba, id)).toEqual(['R1 Fel pris', 'R2 Ny', 'R3 Sen leverans', 'R4 Avbrott']);
    await klubba.call('riskEntry.move', { id: await entryId(klubba, id, 'Avbrott'), to: 0 });
    expect(await risksOf(klubba, id)).toEqual(['R1 Avbrott', 'R2 Fel pris', 'R3 Ny', 'R4 Sen leverans']);
    const ids = [await entryId(klubba, id, 'Ny'), await entryId(klubba, id, 'Avbrott')];
    await klubba.call('riskEntry.remove', { ids });
    expect(await risksOf(klubba, id)).toEqual(['R1 Fel pris', 'R2 Sen leverans']);
    await klubba.call('history.undo', {});
    expect(await risksOf(klubba, id)).toEqual(['R1 Avbrott', 'R2 Fel pris', 'R3 Ny', 'R4 Sen leverans']);
  });

  it('stay in its later versions: a new risk has the one after the highest, one that comes back its own', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    const riskId = (await klubba.call('riskAnalysis.get', { id })).entries[0]?.riskId ?? '';
    await adopt(klubba, id);
    const next = await klubba.call('riskAnalysis.revise', { id, reason: 'Nytt avtal' });
    expect([next.version, next.versionReason]).toEqual([2, 'Nytt avtal']);
    await klubba.call('riskEntry.remove', { ids: [await entryId(klubba, next.id, 'Fel pris')] });
    await klubba.call('riskEntry.create', { analysisId: next.id, at: 0, fields: { description: 'Ny' } });
    expect(await risksOf(klubba, next.id)).toEqual(['R4 Ny', 'R2 Sen leverans', 'R3 Avbrott']);
    await klubba.call('riskEntry.bringBack', { analysisId: next.id, riskId });
    expect(await risksOf(klubba, next.id)).toEqual(['R4 Ny', 'R2 Sen leverans', 'R3 Avbrott', 'R1 Fel pris']);
    expect(await risksOf(klubba, id)).toEqual(['R1 Fel pris', 'R2 Sen leverans', 'R3 Avbrott']);
  });
});

describe('the risks of a year', () => {
  it('are written as a block in one step: rows that are there change, others are added last', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    const before = jsonNow(klubba);
    const rows = [
      { id: await entryId(klubba, id, 'Avbrott'), patch: { description: 'Strömavbrott' } },
      { id: null, patch: { description: 'Ny', likelihood: 1 } },
      { id: null, patch: { description: 'Nyare', consequence: 4 } },
    ];
    const written = await klubba.call('riskEntry.fill', { analysisId: id, rows });
    expect(written.map((each) => [each.number, each.description, each.likelihood, each.consequence])).toEqual([
      [3, 'Strömavbrott', 4, 4],
      [4, 'Ny', 1, null],
      [5, 'Nyare', null, 4],
    ]);
    expect((await klubba.call('history.state', {})).undo).toBe('Ändra risker');
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });

  it('are none of another year, and have only what the year has', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    const other = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2027 });
    const foreign = await entryId(klubba, other.id, 'Avbrott');
    const rows = [{ id: foreign, patch: { description: 'x' } }];
    expect(refusal(await klubba.reply('riskEntry.fill', { analysisId: id, rows }))).toBe('item.missing');
    const update = async (patch: object) => refusal(await klubba.reply('riskEntry.update', { id: foreign, patch }));
    expect([
      await update({ likelihood: 5 }),
      await update({ consequence: 5 }),
      await update({ areaKey: 'x' }),
      await update({ directionKey: 'x' }),
      await update({ likelihood: null, consequence: null, areaKey: null, directionKey: null }),
    ]).toEqual(['risk.level', 'risk.level', 'risk.area', 'risk.treatment', 'ok']);
    const fields = { text: 'x', periodKeys: ['t9'] };
    const refused = await klubba.reply('measure.create', { riskEntryId: foreign, fields });
    expect(refusal(refused)).toBe('measure.period');
  });

  it('lose what was stated of them when they are rated anew, and only then', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    await state(klubba, { statedValue: 7, statedTreatment: 'Reducera' });
    const price = await entryId(klubba, id, 'Fel pris');
    const told = async (patch: object) => {
      const { statedValue, statedTreatment } = await klubba.call('riskEntry.update', { id: price, patch });
      return [statedValue, statedTreatment];
    };
    expect([
      await told({ description: 'Annat' }),
      await told({ likelihood: 3 }),
      await told({ likelihood: 2 }),
    ]).toEqual([
      [7, 'Reducera'],
      [7, 'Reducera'],
      [null, ''],
    ]);
  });

  it('that are gone can be said to be part of another, and come back with their measures', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2025);
    const next = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
    const [price, late] = (await klubba.call('riskAnalysis.get', { id: next.id })).entries;
    const told = { analysisId: next.id, riskId: price?.riskId ?? '' };
    expect(refusal(await klubba.reply('riskRemoval.set', { ...told, reason: 'x' }))).toBe('risk.there');
    expect(refusal(await klubba.reply('riskEntry.bringBack', told))).toBe('risk.there');
    await klubba.call('riskEntry.remove', { ids: [price?.id ?? ''] });
    const elsewhere = { ...told, mergedIntoRiskId: 'nowhere' };
    expect(refusal(await klubba.reply('riskRemoval.set', elsewhere))).toBe('item.missing');
    await klubba.call('riskRemoval.set', { ...told, mergedIntoRiskId: late?.riskId ?? '' });
    const removal = await klubba.call('riskRemoval.set', { ...told, reason: 'Avtalet har upphört.' });
    expect((await klubba.call('riskAnalysis.get', { id: next.id })).removals).toEqual([
      { id: removal.id, ...told, reason: 'Avtalet har upphört.', mergedIntoRiskId: null },
    ]);
    const back = await klubba.call('riskEntry.bringBack', told);
    expect([back.riskId, back.number, back.measures.map((each) => each.measureId)]).toEqual([
      price?.riskId,
      3,
      price?.measures.map((each) => each.measureId),
    ]);
    expect((await klubba.call('riskAnalysis.get', { id: next.id })).removals).toEqual([]);
  });
});

it('the measures of a risk are added, moved and filled like its rows', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const riskEntryId = await entryId(klubba, id, 'Fel pris');
  const [first] = (await klubba.call('riskAnalysis.get', { id })).entries[0]?.measures ?? [];
  const rows = [
    { id: first?.id ?? '', riskEntryId, patch: { owner: 'Asta' } },
    { id: null, riskEntryId, patch: { text: 'Ny', whenNeeded: true } },
  ];
  await klubba.call('measure.fill', { rows });
  await klubba.call('measure.move', { id: first?.id ?? '', to: 2 });
  const measures = async () =>
    (await klubba.call('riskAnalysis.get', { id })).entries[0]?.measures.map(({ text, owner }) => [text, owner]);
  expect(await measures()).toEqual([
    ['Fråga två', 'Chefen'],
    ['Ny', ''],
    ['Räkna om', 'Asta'],
  ]);
  await klubba.call('measure.remove', { id: first?.id ?? '' });
  expect(await measures()).toEqual([
    ['Fråga två', 'Chefen'],
    ['Ny', ''],
  ]);
});

it('a risk is followed through the years as the newest version of each has it', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2024);
  const next = await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
  await adopt(klubba, next.id);
  const second = await klubba.call('riskAnalysis.revise', { id: next.id });
  const price = await entryId(klubba, second.id, 'Fel pris');
  const { riskId } = await klubba.call('riskEntry.update', { id: price, patch: { likelihood: 4 } });
  await addRisks(klubba, second.id, [['Ny', 1, 1]]);
  const line = { number: 1, description: 'Fel pris', statedValue: null, treatment: 'Reducera risk' };
  expect(await klubba.call('risk.throughYears', { riskId })).toEqual([
    { ...line, analysisId: id, year: 2024, version: 1, value: 9 },
    { ...line, analysisId: second.id, year: 2026, version: 2, value: 12, treatment: 'Minimera risk' },
  ]);
  expect(await klubba.call('riskAnalysis.list', {})).toEqual([
    { id: second.id, year: 2026, version: 2, locked: false, adoptedOn: null, risks: 4 },
    { id: next.id, year: 2026, version: 1, locked: true, adoptedOn: '2026-11-23', risks: 3 },
    { id, year: 2024, version: 1, locked: false, adoptedOn: null, risks: 3 },
  ]);
});
