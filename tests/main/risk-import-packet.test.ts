import { describe, expect, it } from 'vitest';
import { packetMissing } from '../packet/packet-file.ts';
import { analysisText, followUpText } from '../packet/risk-text.ts';
import type { Klubba } from './klubba.ts';
import { riskBoard } from './risk-board.ts';

async function importYear(klubba: Klubba, year: number) {
  const { risks } = await klubba.call('riskImport.readText', { text: analysisText(year), year });
  if (risks === null) throw new Error('no risks');
  const { id } = await klubba.call('riskImport.apply', { year, risks });
  return { id, risks };
}

const stated = (risks: Awaited<ReturnType<typeof importYear>>['risks']) =>
  risks.risks.map((each) => [each.number, each.likelihood, each.consequence, each.statedValue, each.statedTreatment]);

async function applyText(klubba: Klubba, place: 0 | 1, periodKeys: string[], madeOn: string, source: string) {
  const { followUp } = await klubba.call('riskImport.readText', { text: followUpText(place), year: 2025 });
  if (followUp === null) throw new Error('no follow-up');
  return klubba.call('riskImport.applyFollowUp', { year: 2025, periodKeys, followUp, madeOn, source });
}

describe(packetMissing ?? 'the risks of the real packet', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }

  it('of 2025 are read as they stand, and what is stated wrongly is told and kept', async () => {
    const klubba = await riskBoard();
    const { id, risks } = await importYear(klubba, 2025);
    expect(stated(risks)).toEqual([
      [1, 2, 4, 4, 'Reducera risk'],
      [2, 1, 3, 3, 'Acceptera risk'],
      [3, 1, 3, 3, 'Acceptera risk'],
      [4, 1, 4, 4, 'Reducera risk'],
      [5, 1, 3, 3, 'Acceptera risk'],
      [6, 1, 3, 3, 'Acceptera risk'],
      [7, 1, 4, 4, 'Reducera risk'],
      [8, 1, 4, 4, 'Reducera risk'],
      [9, 2, 4, 6, 'Reducera risk'],
      [10, 1, 4, 3, 'Acceptera risk'],
    ]);
    expect(risks.notes.filter(({ kind }) => kind !== 'ignored').map(({ kind, place }) => [kind, place])).toEqual([
      ['kept', 'R1'],
      ['kept', 'R9'],
      ['kept', 'R10'],
      ['kept', 'R10'],
    ]);
    expect([risks.year, risks.preparedOn, risks.planPreparedOn, risks.adoptedOn]).toEqual([
      2025,
      '2024-11-11',
      '2024-11-11',
      null,
    ]);
    expect(risks.risks.map(({ measures }) => measures.map((each) => [each.whenNeeded, each.periodKeys]))).toEqual(
      Array.from({ length: 10 }, () => [[true, []]]),
    );
    const { entries } = await klubba.call('riskAnalysis.get', { id });
    expect(entries.map((each) => [each.number, each.statedValue])).toEqual(
      risks.risks.map((each) => [each.number, each.statedValue]),
    );
  });

  it('of 2026 are matched to 2025 by their words, whatever their numbers', async () => {
    const klubba = await riskBoard();
    await importYear(klubba, 2025);
    const { id, risks } = await importYear(klubba, 2026);
    expect(risks.risks.map((each) => [each.number, each.matched?.number ?? null])).toEqual([
      [1, 'R1'],
      [2, 'R3'],
      [3, 'R4'],
      [4, 'R5'],
      [5, 'R6'],
      [6, 'R7'],
      [7, 'R8'],
      [8, 'R9'],
      [9, null],
      [10, 'R10'],
    ]);
    expect(risks.notes.map(({ kind, place }) => [kind, place])).toEqual([['ignored', 'R11–R20']]);
    expect(
      stated(risks).map(([, likelihood, consequence, value]) => Number(likelihood) * Number(consequence) === value),
    ).not.toContain(false);
    const { entries, before } = await klubba.call('riskAnalysis.get', { id });
    const was = (riskId: string) => before?.entries.find((each) => each.riskId === riskId)?.number ?? null;
    expect(entries.map((each) => was(each.riskId))).toEqual([1, 3, 4, 5, 6, 7, 8, 9, null, 10]);
    expect(entries.map((each) => each.measures.map(({ periodKeys }) => periodKeys))).toEqual(
      Array.from({ length: 10 }, () => [['t1', 't2', 't3']]),
    );
  });

  it('are followed up: what was reported in May stays, and what September says of it otherwise is a dated remark', async () => {
    const klubba = await riskBoard();
    await importYear(klubba, 2025);
    expect(await applyText(klubba, 0, ['t1'], '2025-05-15', 'T1')).toEqual({ written: 5, remarks: 0, unplaced: [] });
    const begun = await klubba.call('followUp.get', { year: 2025, periodKey: 't1' });
    expect(begun.cards.map((each) => [each.number, each.entry?.text !== ''])).toEqual([
      ['R1', true],
      ['R4', true],
      ['R7', true],
      ['R8', true],
      ['R9', true],
      ['R10', false],
    ]);
    await klubba.call('followUp.report', { id: begun.followUp?.id ?? '', reportedOn: '2025-05-15' });
    const source = 'Delårsrapport T2';
    expect(await applyText(klubba, 1, ['t1', 't2'], '2025-09-12', source)).toEqual({
      written: 5,
      remarks: 5,
      unplaced: [],
    });
    expect(await applyText(klubba, 1, ['t1', 't2'], '2025-09-12', source)).toEqual({
      written: 0,
      remarks: 0,
      unplaced: [],
    });
    const after = await klubba.call('followUp.get', { year: 2025, periodKey: 't1' });
    expect(after.cards.map((each) => each.entry)).toEqual(begun.cards.map((each) => each.entry));
    expect(after.cards.map((each) => each.remarks.map(({ madeOn, source: from }) => [madeOn, from]))).toEqual(
      ['R1', 'R4', 'R7', 'R8', 'R9', 'R10'].map((number) => (number === 'R10' ? [] : [['2025-09-12', source]])),
    );
  });
});
