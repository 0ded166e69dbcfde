import { describe, expect, it } from 'vitest';
import type { FollowUpDetail } from '../../src/shared/control-plan/commands.ts';
import { usualPeriods } from '../../src/shared/risk/scale.ts';
import type { Klubba } from './klubba.ts';
import { adopt, entryId, type Planned, riskBoard, riskYear } from './risk-board.ts';
import { refusal } from './sitting.ts';
import { jsonNow } from './support.ts';

const risks: readonly Planned[] = [
  ['Fel pris', 3, 3, 'Räkna om', 'Fråga två'],
  ['Sen leverans', 1, 2, 'Vänta'],
  ['Avbrott', 4, 4],
];
const periodsAfter = usualPeriods.slice(1);
const t1 = { year: 2026, periodKey: 't1' };
const t2 = { year: 2026, periodKey: 't2' };

/** The cards of a period as lines. */
function lines(detail: FollowUpDetail): readonly string[] {
  return detail.cards.map((each) => `${each.number} ${each.measure || '–'}: ${each.entry?.text ?? 'ingen rad'}`);
}

/** Writes what is to be said of a measure in a period; answers the row's id. */
async function write(klubba: Klubba, place: typeof t1, measure: string, text: string): Promise<string> {
  const { cards } = await klubba.call('followUp.get', place);
  const id = cards.find((each) => each.measure === measure)?.entry?.id ?? '';
  await klubba.call('followUpEntry.update', { id, patch: { text, status: 'onTrack' } });
  return id;
}

async function report(klubba: Klubba, place: typeof t1, reportedOn = '2026-11-23'): Promise<FollowUpDetail> {
  const { id } = await klubba.call('followUp.begin', place);
  return klubba.call('followUp.report', { id, reportedOn });
}

describe('a period', () => {
  it('shows the plan before it is begun, a card for each measure and for the risk that has none', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    const detail = await klubba.call('followUp.get', t1);
    const [first] = detail.cards;
    expect(first).toEqual({
      key: first?.key,
      riskId: first?.riskId,
      measureId: first?.measureId,
      number: 'R1',
      risk: 'Fel pris',
      direction: 'Reducera risk',
      measure: 'Räkna om',
      owner: 'Chefen',
      reporting: 'T1, T2',
      due: true,
      entry: null,
      remarks: [],
      last: null,
    });
    expect(lines(detail)).toEqual(['R1 Räkna om: ingen rad', 'R1 Fråga två: ingen rad', 'R3 –: ingen rad']);
    expect({ ...detail, cards: [] }).toEqual({
      ...t1,
      periodName: 'T1',
      analysisId: id,
      followUp: null,
      locked: false,
      cards: [],
      left: 3,
      due: 3,
    });
    expect((await klubba.call('followUp.get', { year: 2026, periodKey: 't3' })).due).toBe(1);
    expect(await klubba.call('followUp.years', {})).toEqual([2026]);
    expect(refusal(await klubba.reply('followUp.get', { year: 2026, periodKey: 't9' }))).toBe('followUp.period');
    expect(refusal(await klubba.reply('followUp.get', { year: 2025, periodKey: 't1' }))).toBe('item.missing');
  });

  it('is begun once, and then only gets the measures that have come since', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    const begun = await klubba.call('followUp.begin', t1);
    const before = jsonNow(klubba);
    expect(await klubba.call('followUp.begin', t1)).toEqual(begun);
    expect(jsonNow(klubba)).toBe(before);
    await write(klubba, t1, 'Räkna om', 'Omräknat');
    const stop = await entryId(klubba, id, 'Avbrott');
    await klubba.call('measure.create', { riskEntryId: stop, fields: { text: 'Öva', periodKeys: ['t1'] } });
    await klubba.call('followUp.begin', t1);
    const detail = await klubba.call('followUp.get', t1);
    expect(lines(detail)).toEqual(['R1 Räkna om: Omräknat', 'R1 Fråga två: ', 'R3 Öva: ']);
    expect([detail.due, detail.left]).toEqual([3, 2]);
    expect(JSON.parse(jsonNow(klubba)).followUpEntries.length).toBe(3);
  });

  it('lets go of what the plan no longer has where nothing is said, and keeps what somebody wrote', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    await klubba.call('followUp.begin', t1);
    await write(klubba, t1, 'Räkna om', 'Omräknat');
    await klubba.call('riskEntry.remove', { ids: [await entryId(klubba, id, 'Fel pris')] });
    const left = ['R2 –: ', ' –: Omräknat'];
    expect(lines(await klubba.call('followUp.get', t1))).toEqual(left);
    await klubba.call('followUp.begin', t1);
    expect(lines(await klubba.call('followUp.get', t1))).toEqual(left);
    expect(JSON.parse(jsonNow(klubba)).followUpEntries.length).toBe(2);
  });

  it('says who wrote and when, and what was written of the same measure last, also last year', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2025, risks);
    await klubba.call('followUp.begin', { year: 2025, periodKey: 't2' });
    await write(klubba, { year: 2025, periodKey: 't2' }, 'Räkna om', 'I fjol');
    await klubba.call('riskAnalysis.rollForward', { fromId: id, year: 2026 });
    await klubba.call('followUp.begin', t1);
    await klubba.call('followUp.begin', t2);
    await write(klubba, t1, 'Fråga två', 'Frågat');
    const cards = (await klubba.call('followUp.get', t2)).cards.map(({ measure, last }) => [
      measure,
      last && [last.period, last.reportedOn, last.entry.text, last.entry.writtenBy, last.entry.writtenOn],
    ]);
    expect(cards).toEqual([
      ['Räkna om', ['T2 2025', null, 'I fjol', 'Asta Berg', '2026-11-23']],
      ['Fråga två', ['T1', null, 'Frågat', 'Asta Berg', '2026-11-23']],
      ['', null],
    ]);
  });

  it('follows the newest adopted version, and the newest while none is adopted', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    await adopt(klubba, id);
    const next = await klubba.call('riskAnalysis.revise', { id });
    const followed = async () => (await klubba.call('followUp.get', t1)).analysisId;
    expect(await followed()).toBe(id);
    await adopt(klubba, next.id);
    expect(await followed()).toBe(next.id);
  });
});

describe('a reported period', () => {
  it('stands in the words it was reported in, though the plan was not adopted and is changed', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    const reported = await report(klubba, t1);
    const price = await entryId(klubba, id, 'Fel pris');
    const [, measure] = (await klubba.call('riskAnalysis.get', { id })).entries[0]?.measures ?? [];
    await klubba.call('riskEntry.update', { id: price, patch: { description: 'Något annat', likelihood: 1 } });
    await klubba.call('measure.update', { id: measure?.id ?? '', patch: { owner: 'Asta', periodKeys: [] } });
    await klubba.call('riskEntry.move', { id: price, to: 2 });
    await klubba.call('riskAnalysis.update', {
      id,
      patch: { periods: [{ key: 't1', name: 'Våren', fromMonth: 1, toMonth: 5 }, ...periodsAfter] },
    });
    expect(await klubba.call('followUp.get', t1)).toEqual(reported);
  });

  it('is frozen with its file: it takes no change but remarks beside it', async () => {
    const klubba = await riskBoard();
    const analysisId = await riskYear(klubba, 2026, risks);
    await klubba.call('followUp.begin', t1);
    const entry = await write(klubba, t1, 'Räkna om', 'Omräknat');
    expect(refusal(await klubba.reply('followUpRemark.create', { followUpEntryId: entry, text: 'x' }))).toBe(
      'followUp.open',
    );
    const detail = await report(klubba, t1, '2026-11-20');
    const id = detail.followUp?.id ?? '';
    expect([detail.locked, detail.followUp?.reportedOn, detail.left]).toEqual([true, '2026-11-20', 2]);
    const board = JSON.parse(jsonNow(klubba));
    expect(board.frozen.map((each: { kind: string; subjectId: string }) => [each.kind, each.subjectId])).toEqual([
      ['followUp', id],
    ]);
    expect(board.issuedDocuments.map((each: { document: string }) => each.document)).toEqual(['uppfoljning']);
    const answers = [
      await klubba.reply('followUp.update', { id, patch: { comment: 'x' } }),
      await klubba.reply('followUpEntry.update', { id: entry, patch: { text: 'x' } }),
      await klubba.reply('followUp.report', { id, reportedOn: '2026-11-23' }),
      await klubba.reply('riskAnalysis.remove', { id: analysisId }),
      await klubba.reply('history.undo', {}),
    ].map(refusal);
    expect(answers).toEqual(['item.frozen', 'item.frozen', 'followUp.reported', 'analysis.reported', 'undo.frozen']);
    const remark = { followUpEntryId: entry, text: 'Det var tre.', source: 'Delårsrapporten' };
    const made = await klubba.call('followUpRemark.create', remark);
    expect(made).toEqual({ ...remark, id: made.id, madeOn: '2026-11-23', madeBy: 'Asta Berg' });
    const earlier = await klubba.call('followUpRemark.create', { ...remark, text: 'Först', madeOn: '2026-11-21' });
    const [card] = (await klubba.call('followUp.get', t1)).cards;
    expect([card?.entry?.text, card?.remarks]).toEqual(['Omräknat', [earlier, made]]);
    const changed = await klubba.call('followUpRemark.update', { id: made.id, patch: { text: 'Det var fyra.' } });
    expect(changed.text).toBe('Det var fyra.');
    await klubba.call('followUpRemark.remove', { id: earlier.id });
    expect((await klubba.call('followUp.get', t1)).cards[0]?.remarks).toEqual([changed]);
  });

  it('takes in no measure that has come since, and still shows one that is gone', async () => {
    const klubba = await riskBoard();
    const id = await riskYear(klubba, 2026, risks);
    await adopt(klubba, id);
    await report(klubba, t1);
    klubba.clock.pass(60_000);
    const next = await klubba.call('riskAnalysis.revise', { id });
    const stop = await entryId(klubba, next.id, 'Avbrott');
    await klubba.call('measure.create', { riskEntryId: stop, fields: { text: 'Öva', periodKeys: ['t1', 't2'] } });
    await klubba.call('riskEntry.remove', { ids: [await entryId(klubba, next.id, 'Fel pris')] });
    await adopt(klubba, next.id);
    await klubba.call('followUp.begin', t1);
    expect(lines(await klubba.call('followUp.get', t1))).toEqual(['R1 Räkna om: ', 'R1 Fråga två: ', 'R3 –: ']);
    expect(lines(await klubba.call('followUp.get', t2))).toEqual(['R3 Öva: ingen rad']);
    const year = await klubba.call('followUp.year', { year: 2026 });
    expect(year.rows.map((row) => [row.number, row.measure, row.cells.map((cell) => [cell.due, cell.locked])])).toEqual(
      [
        [
          'R3',
          'Öva',
          [
            [false, true],
            [true, false],
            [false, false],
          ],
        ],
        [
          'R1',
          'Räkna om',
          [
            [true, true],
            [false, false],
            [false, false],
          ],
        ],
        [
          'R1',
          'Fråga två',
          [
            [true, true],
            [false, false],
            [false, false],
          ],
        ],
        [
          'R3',
          '',
          [
            [true, true],
            [false, false],
            [false, false],
          ],
        ],
      ],
    );
    expect(year.periods.map(({ key, name, locked, due, left }) => [key, name, locked, due, left])).toEqual([
      ['t1', 'T1', true, 3, 3],
      ['t2', 'T2', false, 1, 1],
      ['t3', 'Årsbokslut', false, 0, 0],
    ]);
  });
});

it('what is changed while the file is made is not reported unseen', async () => {
  const klubba = await riskBoard();
  await riskYear(klubba, 2026, risks);
  const { id } = await klubba.call('followUp.begin', t1);
  const reporting = klubba.reply('followUp.report', { id, reportedOn: '2026-11-23' });
  await write(klubba, t1, 'Räkna om', 'Nyss');
  expect(refusal(await reporting)).toBe('followUp.changed');
  expect((await klubba.call('followUp.get', t1)).locked).toBe(false);
});
