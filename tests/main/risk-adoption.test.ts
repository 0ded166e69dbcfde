import { describe, expect, it } from 'vitest';
import type { Klubba } from './klubba.ts';
import { adopt, entryId, riskBoard, risksOf, riskYear, state } from './risk-board.ts';
import { endSitting, newDesk, openSitting, refusal } from './sitting.ts';
import { jsonNow, restarted } from './support.ts';

/** The files that were issued with a frozen value, by document. */
async function files(klubba: Klubba, frozenId: string): Promise<readonly string[]> {
  const board = JSON.parse(jsonNow(klubba));
  const own = board.issuedDocuments.filter((each: { frozenId: string }) => each.frozenId === frozenId);
  return own.map((each: { document: string; sha256: string }) => `${each.document} ${each.sha256}`).sort();
}

describe('an adopted version', () => {
  it('has its day, its §, and the value and treatment of each risk as they were decided', async () => {
    const desk = await newDesk();
    const { klubba } = desk;
    const id = await riskYear(klubba, 2027);
    const sitting = await openSitting(desk, '2026-11-23', ['Upprop', 'Riskanalys 2027']);
    await endSitting(desk, sitting);
    const itemId = sitting.items[1] ?? '';
    const input = { id, adoptedOn: '2026-11-23', planAdoptedOn: '2026-11-20', itemId };
    const detail = await klubba.call('riskAnalysis.adopt', input);
    const { adoptedOn, planAdoptedOn, adoptedItemId } = detail.analysis;
    expect([adoptedOn, planAdoptedOn, adoptedItemId]).toEqual(['2026-11-23', '2026-11-20', itemId]);
    expect(detail.entries.map((each) => [each.statedValue, each.statedTreatment])).toEqual([
      [9, 'Reducera risk'],
      [2, 'Acceptera risk'],
      [16, 'Minimera risk'],
    ]);
    expect(detail.adoption).toEqual({
      frozenId: detail.adoption?.frozenId,
      at: klubba.clock.now().toISOString(),
      author: 'Asta Berg',
      meetingDate: '2026-11-23',
      paragraph: 2,
    });
    expect(await klubba.call('riskAnalysis.get', { id })).toEqual(detail);
    const issued = await files(klubba, detail.adoption?.frozenId ?? '');
    expect(issued.map((each) => each.split(' ')[0])).toEqual(['internkontrollplan', 'riskanalys']);
  });

  it('keeps what was stated before, beside what is computed', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    await state(klubba, { statedValue: 7, statedTreatment: 'Acceptera' });
    const { entries } = await adopt(klubba, id);
    expect(entries.map((each) => [each.statedValue, each.statedTreatment])).toEqual([
      [7, 'Acceptera'],
      [7, 'Acceptera'],
      [7, 'Acceptera'],
    ]);
  });

  it('is changed by nothing: every command about it is refused, and undo stops at it', async () => {
    const klubba = await riskBoard();
    const old = await riskYear(klubba, 2025);
    const { id } = await klubba.call('riskAnalysis.rollForward', { fromId: old, year: 2026 });
    const gone = await entryId(klubba, id, 'Avbrott');
    await klubba.call('riskEntry.remove', { ids: [gone] });
    const riskId = (await klubba.call('riskAnalysis.get', { id: old })).entries[2]?.riskId ?? '';
    const removal = { analysisId: id, riskId, reason: 'Avtalet har upphört.' };
    await klubba.call('riskRemoval.set', removal);
    const { entries } = await adopt(klubba, id);
    const before = jsonNow(klubba);
    const [price] = entries;
    const entry = price?.id ?? '';
    const measure = price?.measures[0]?.id ?? '';
    const answers = [
      await klubba.reply('riskAnalysis.update', { id, patch: { preparedOn: '2026-01-01' } }),
      await klubba.reply('riskAnalysis.remove', { id }),
      await klubba.reply('riskAnalysis.adopt', { id, adoptedOn: '2026-11-23' }),
      await klubba.reply('riskEntry.create', { analysisId: id }),
      await klubba.reply('riskEntry.update', { id: entry, patch: { description: 'x' } }),
      await klubba.reply('riskEntry.move', { id: entry, to: 1 }),
      await klubba.reply('riskEntry.remove', { ids: [entry] }),
      await klubba.reply('riskEntry.fill', { analysisId: id, rows: [{ id: null, patch: {} }] }),
      await klubba.reply('riskEntry.bringBack', { analysisId: id, riskId }),
      await klubba.reply('riskRemoval.set', { ...removal, reason: 'x' }),
      await klubba.reply('measure.create', { riskEntryId: entry }),
      await klubba.reply('measure.update', { id: measure, patch: { text: 'x' } }),
      await klubba.reply('measure.move', { id: measure, to: 1 }),
      await klubba.reply('measure.remove', { id: measure }),
      await klubba.reply('measure.fill', { rows: [{ id: measure, riskEntryId: entry, patch: { text: 'x' } }] }),
      await klubba.reply('history.undo', {}),
    ].map(refusal);
    const frozen = (count: number) => Array.from({ length: count }, () => 'item.frozen');
    expect(answers).toEqual([...frozen(2), 'analysis.adopted', ...frozen(12), 'undo.frozen']);
    expect(jsonNow(klubba)).toBe(before);
  });

  it('is still locked after a restart, and in a board that reads its open form', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    const { adoption } = await adopt(klubba, id);
    const issued = await files(klubba, adoption?.frozenId ?? '');
    const again = await restarted(klubba);
    const json = new TextEncoder().encode(jsonNow(again));
    const other = await riskBoard();
    await other.call('exchange.importJson', { json, replace: true });
    for (const each of [again, other]) {
      const answer = await each.reply('riskAnalysis.update', { id, patch: { preparedOn: '2026-01-01' } });
      expect([refusal(answer), await files(each, adoption?.frozenId ?? '')]).toEqual(['item.frozen', issued]);
    }
  });

  it('is gone on from in a new version with all its risks, which alone can be gone on from', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026);
    expect(refusal(await klubba.reply('riskAnalysis.revise', { id }))).toBe('analysis.open');
    const first = await adopt(klubba, id);
    const made = await klubba.call('riskAnalysis.revise', { id, reason: 'Ny lag' });
    const { analysis, entries, before, newest } = await klubba.call('riskAnalysis.get', { id: made.id });
    expect([analysis.version, analysis.versionReason, analysis.adoptedOn, newest]).toEqual([2, 'Ny lag', null, true]);
    expect(before).toEqual({ analysis: first.analysis, entries: first.entries });
    expect(await risksOf(klubba, made.id)).toEqual(await risksOf(klubba, id));
    expect(entries.map((each) => [each.riskId, each.statedValue, each.measures.map((one) => one.measureId)])).toEqual(
      first.entries.map((each) => [each.riskId, null, each.measures.map((one) => one.measureId)]),
    );
    expect((await klubba.call('riskAnalysis.get', { id })).newest).toBe(false);
    expect(refusal(await klubba.reply('riskAnalysis.revise', { id }))).toBe('analysis.newest');
    await adopt(klubba, made.id);
    expect((await klubba.call('riskAnalysis.get', { id })).entries).toEqual(first.entries);
  });
});

it('a version without risks is not adopted, and nothing is written', async () => {
  const klubba = await riskBoard();
  const { id } = await klubba.call('riskAnalysis.create', { year: 2026 });
  const before = jsonNow(klubba);
  const refused = await klubba.reply('riskAnalysis.adopt', { id, adoptedOn: '2026-11-23' });
  expect([refusal(refused), jsonNow(klubba)]).toEqual(['analysis.empty', before]);
});

it('what is changed while the files are made is not adopted unseen', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const entry = await entryId(klubba, id, 'Avbrott');
  const adopting = klubba.reply('riskAnalysis.adopt', { id, adoptedOn: '2026-11-23' });
  const written = klubba.reply('riskEntry.update', { id: entry, patch: { description: 'Ändrad' } });
  expect([refusal(await written), refusal(await adopting)]).toEqual(['ok', 'analysis.changed']);
  const { analysis, adoption } = await klubba.call('riskAnalysis.get', { id });
  expect([analysis.adoptedOn, adoption]).toEqual([null, null]);
});

it('the item that decided an adopted version stays on its agenda', async () => {
  const desk = await newDesk();
  const id = await riskYear(desk.klubba, 2027);
  const { items } = await openSitting(desk, '2026-12-07', ['Riskanalys'], 'planned');
  await adopt(desk.klubba, id, items[0]);
  expect(refusal(await desk.klubba.reply('agendaItem.remove', { id: items[0] ?? '' }))).toBe('item.frozen');
});
