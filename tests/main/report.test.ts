import { describe, expect, it } from 'vitest';
import type { ReportDetail } from '../../src/shared/report/commands.ts';
import { cellsOf, reportAdvice, reportLacks } from '../../src/shared/report/notes.ts';
import type { ReportValue } from '../../src/shared/report/report-value.ts';
import { usualAssessments } from '../../src/shared/report/scale.ts';
import { plainText } from '../../src/shared/rich-text.ts';
import { usualPeriods } from '../../src/shared/risk/scale.ts';
import type { Klubba } from './klubba.ts';
import { detailOf, figures, reportBoard, rich, t1, t2, writeChapter } from './report-board.ts';
import { riskYear } from './risk-board.ts';
import { refusal } from './sitting.ts';
import { jsonNow, restarted } from './support.ts';

const kinds = ({ chapters }: ReportDetail) => chapters.map((each) => each.kind);

const amounts = (detail: ReportDetail, row: string) =>
  cellsOf(detail)
    .filter((each) => each.row === row)
    .map((each) => each.value?.amount ?? null);

/** A whole T1: staff, economy and its table. */
async function wholeT1(klubba: Klubba): Promise<string> {
  const { id } = await klubba.call('report.create', t1);
  await writeChapter(klubba, id, 'staff', rich('Nämnden har inga egna anställda.'));
  await writeChapter(klubba, id, 'economy', rich('Utfallet är nära budgeten.'));
  const cells = [
    ...figures('income', { budget: '2,9', outcome: '2,9', yearBudget: '8,8', yearForecast: '9,4' }),
    ...figures('cost', { budget: '−2,9', outcome: '−3,1', yearBudget: '−8,8', yearForecast: '−9,4' }),
  ];
  await klubba.call('reportFigure.fill', { reportId: id, cells });
  return id;
}

describe('a report', () => {
  it('is listed under its year and period, begun or not', async () => {
    const { klubba } = await reportBoard();
    const open = usualPeriods.map(({ key, name, fromMonth, toMonth }) => {
      return { key, name, fromMonth, toMonth, reportId: null, decidedOn: null, locked: false };
    });
    expect(await klubba.call('report.list', {})).toEqual([{ year: 2026, periods: open }]);
    expect(await klubba.call('report.get', t1)).toEqual({ year: 2026, period: open[0], detail: null });
    const { id } = await klubba.call('report.create', { year: 2024, periodKey: 't3' });
    const years = await klubba.call('report.list', {});
    expect(years.map((each) => [each.year, each.periods.map((one) => one.reportId)])).toEqual([
      [2026, [null, null, null]],
      [2024, [null, null, id]],
    ]);
    expect(refusal(await klubba.reply('report.create', { year: 2024, periodKey: 't3' }))).toBe('report.exists');
    expect(refusal(await klubba.reply('report.create', { year: 2024, periodKey: 't9' }))).toBe('report.period');
    expect(refusal(await klubba.reply('report.get', { year: 2024, periodKey: 't9' }))).toBe('report.period');
  });

  it('begins with the chapters of its period, and its first with few', async () => {
    const { klubba } = await reportBoard();
    const { id } = await klubba.call('report.create', t1);
    const detail = await detailOf(klubba, t1);
    expect(kinds(detail)).toEqual(['staff', 'economy', 'economyTable']);
    expect(detail.report).toEqual({
      id,
      ...t1,
      periodName: 'T1',
      fromMonth: 1,
      toMonth: 4,
      preparedOn: '2026-11-23',
      decidedOn: null,
      adoptedItemId: null,
      delegatedDecisionId: null,
      assessments: usualAssessments,
      unit: 'mnkr',
    });
    expect(reportLacks(detail)).toEqual([
      { kind: 'staff', text: 'text saknas' },
      { kind: 'economy', text: 'text saknas' },
      { kind: 'economyTable', text: '8 belopp saknas' },
    ]);
    await klubba.call('report.create', t2);
    expect(kinds(await detailOf(klubba, t2))).not.toContain('control');
  });

  it('takes over scale, unit, mission, the budget of the year and last year’s chapters', async () => {
    const { klubba } = await reportBoard();
    const { id: before } = await klubba.call('report.create', { year: 2025, periodKey: 't2' });
    await klubba.call('report.update', {
      id: before,
      patch: { unit: 'tkr', assessments: [{ key: 'ja', label: 'Ja' }] },
    });
    await klubba.call('reportMission.create', { reportId: before, text: 'Hålla driften igång', assessmentKey: 'ja' });
    for (const { id, kind } of (await detailOf(klubba, { year: 2025, periodKey: 't2' })).chapters) {
      if (kind !== 'mission' && kind !== 'events') await klubba.call('reportChapter.remove', { id });
    }
    await wholeT1(klubba);
    const { id } = await klubba.call('report.create', t2);
    const detail = await detailOf(klubba, t2);
    expect([detail.report.unit, detail.report.assessments]).toEqual(['tkr', [{ key: 'ja', label: 'Ja' }]]);
    expect(kinds(detail)).toEqual(['mission', 'events']);
    expect(detail.missions.map(({ text, assessmentKey }) => [text, assessmentKey])).toEqual([
      ['Hålla driften igång', null],
    ]);
    expect(detail.figures.map(({ reportId, row, column, amount }) => [reportId === id, row, column, amount])).toEqual([
      [true, 'income', 'yearBudget', 8_800_000],
      [true, 'cost', 'yearBudget', -8_800_000],
    ]);
  });

  it('shows beside each chapter the last text of the year, and that of the same period last year', async () => {
    const { klubba } = await reportBoard();
    const { id: before } = await klubba.call('report.create', { year: 2025, periodKey: 't2' });
    await writeChapter(klubba, before, 'staff', rich('Ingen personal 2025.'));
    await wholeT1(klubba);
    const { id } = await klubba.call('report.create', t2);
    await writeChapter(klubba, id, 'staff', rich('Nämnden har inga  egna anställda.'));
    await writeChapter(klubba, id, 'events', rich('Nytt för januari–april 2026.'));
    const detail = await detailOf(klubba, t2);
    const earlier = detail.chapters.find((each) => each.kind === 'staff')?.earlier ?? [];
    expect(earlier.map(({ period, text }) => [period, plainText(text)])).toEqual([
      ['T1 2026', 'Nämnden har inga egna anställda.'],
      ['T2 2025', 'Ingen personal 2025.'],
    ]);
    expect(reportAdvice(detail)).toEqual([
      { kind: 'events', text: 'Texten nämner januari–april 2026: en annan period än rapportens.' },
      { kind: 'staff', text: 'Samma text som T1 2026.' },
    ]);
  });
});

describe('figures', () => {
  it('are filled, changed and emptied as one step each, with the precision they were entered in', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    const detail = await detailOf(klubba, t1);
    expect(amounts(detail, 'income')).toEqual([2_900_000, 2_900_000, 0, null, 8_800_000, 9_400_000, 600_000]);
    expect(amounts(detail, 'cost')).toEqual([-2_900_000, -3_100_000, -200_000, null, -8_800_000, -9_400_000, -600_000]);
    expect(amounts(detail, 'net')).toEqual([0, -200_000, -200_000, null, 0, 0, 0]);
    const before = jsonNow(klubba);
    await klubba.call('reportFigure.fill', {
      reportId: id,
      cells: [
        { row: 'cost', column: 'outcome', amount: -3_074_512 },
        { row: 'income', column: 'outcome', amount: null },
      ],
    });
    const changed = (await detailOf(klubba, t1)).figures.filter((each) => each.column === 'outcome');
    expect(changed.map(({ row, amount, precision }) => [row, amount, precision])).toEqual([['cost', -3_074_512, 1]]);
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });

  it('of last year are fetched from its report; what is stated otherwise is told and kept', async () => {
    const { klubba } = await reportBoard();
    const { id: before } = await klubba.call('report.create', { year: 2025, periodKey: 't1' });
    const cells = figures('cost', { budget: '−2 800 000', outcome: '−3 040 000' }, 'kr');
    await klubba.call('reportFigure.fill', { reportId: before, cells });
    const id = await wholeT1(klubba);
    const stated = [
      ...figures('cost', { deviationBefore: '−0,1', deviation: '−0,2' }),
      ...figures('income', { deviationBefore: '0,0' }),
    ];
    await klubba.call('reportFigure.fill', { reportId: id, cells: stated });
    const detail = await detailOf(klubba, t1);
    expect(detail.before).toEqual({
      income: null,
      cost: { amount: -240_000, precision: 1 },
      net: null,
      investment: null,
    });
    expect(amounts(detail, 'cost')[3]).toBe(-240_000);
    expect(amounts(detail, 'income')[3]).toBe(0);
    expect(amounts(detail, 'net')[3]).toBe(-240_000);
    expect(reportAdvice(detail)).toEqual([
      {
        kind: 'economyTable',
        text: 'Angivet är −0,1 mnkr för kostnader, avvikelse jan–apr 2025; beräknat blir det −0,2.',
      },
    ]);
  });

  it('with the wrong sign are told', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    await klubba.call('reportFigure.fill', { reportId: id, cells: figures('cost', { outcome: '3,1' }) });
    expect(reportAdvice(await detailOf(klubba, t1)).map((each) => each.kind)).toEqual(['economyTable']);
  });

  it('per municipality are kept for those that have one', async () => {
    const { klubba, municipalities } = await reportBoard();
    const [north = '', south = ''] = municipalities;
    const id = await wholeT1(klubba);
    await klubba.call('reportChapter.add', { reportId: id, kind: 'shares' });
    expect(reportLacks(await detailOf(klubba, t1))).toEqual([{ kind: 'shares', text: 'belopp saknas' }]);
    const fill = (...shares: { municipalityId: string; amount: number | null; precision?: number }[]) =>
      klubba.call('reportShare.fill', { reportId: id, shares });
    await fill({ municipalityId: north, amount: 284_000, precision: 1_000 }, { municipalityId: south, amount: 5 });
    const left = await fill({ municipalityId: south, amount: null });
    expect(left.map(({ municipalityId, amount, precision }) => [municipalityId, amount, precision])).toEqual([
      [north, 284_000, 1_000],
    ]);
    expect(reportLacks(await detailOf(klubba, t1))).toEqual([]);
    expect((await klubba.reply('municipality.remove', { id: north })).ok).toBe(false);
  });
});

describe('the year’s budget and its keys', () => {
  async function budgeted(amounts: readonly number[]) {
    const { klubba, municipalities } = await reportBoard();
    const { id } = await klubba.call('budget.create', { year: 2026 });
    const { versions } = await klubba.call('budget.year', { year: 2026 });
    const alternativeId = versions[0]?.alternatives[0]?.id ?? '';
    const cells = amounts.map((amount, at) => ({ alternativeId, municipalityId: municipalities[at] ?? '', amount }));
    await klubba.call('budget.fill', { id, cells });
    return { klubba, municipalities, id, alternativeId };
  }

  it('give the first report what the year’s adopted budget is, and an open one gives nothing', async () => {
    const { klubba, id, alternativeId } = await budgeted([5_480_000, 3_260_000, 610_000]);
    await klubba.call('report.create', t1);
    expect((await detailOf(klubba, t1)).figures).toEqual([]);
    await klubba.call('budget.adopt', { id, alternativeId, adoptedOn: '2025-11-10' });
    await klubba.call('report.create', t2);
    const figuresNow = (await detailOf(klubba, t2)).figures;
    expect(figuresNow.map(({ row, column, amount }) => [row, column, amount])).toEqual([
      ['income', 'yearBudget', 9_350_000],
      ['cost', 'yearBudget', -9_350_000],
    ]);
  });

  it('distribute an extra cost so that the parts add up to it exactly', async () => {
    const { klubba, municipalities } = await reportBoard();
    const id = await wholeT1(klubba);
    const key = await klubba.call('allocationKey.create', { year: 2026, name: 'Nyttjande' });
    const weights = [412, 268, 71];
    const cells = municipalities.map((municipalityId, at) => ({
      keyId: key.id,
      municipalityId,
      weight: weights[at] ?? 0,
    }));
    await klubba.call('allocationShare.fill', { cells });
    const amount = { amount: 569_000, precision: 1_000 };
    const shares = await klubba.call('reportShare.distribute', { reportId: id, keyId: key.id, ...amount });
    const parts = municipalities.map((each) => shares.find((one) => one.municipalityId === each)?.amount ?? 0);
    expect(parts).toEqual([312_200, 203_000, 53_800]);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(569_000);
  });
});

describe('a decided report', () => {
  it('is frozen with its file, and nothing in it changes', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    const detail = await klubba.call('report.decide', { id, decidedOn: '2026-05-07' });
    expect([detail.report.decidedOn, detail.decision?.author, detail.decidedBy]).toEqual([
      '2026-05-07',
      'Asta Berg',
      null,
    ]);
    const [chapter] = detail.chapters;
    const tries = [
      await klubba.reply('report.update', { id, patch: { unit: 'kr' } }),
      await klubba.reply('report.remove', { id }),
      await klubba.reply('reportChapter.update', { id: chapter?.id ?? '', patch: { text: rich('Annat') } }),
      await klubba.reply('reportChapter.remove', { id: chapter?.id ?? '' }),
      await klubba.reply('reportChapter.add', { reportId: id, kind: 'events' }),
      await klubba.reply('reportMission.create', { reportId: id, text: 'Mer' }),
      await klubba.reply('reportFigure.fill', { reportId: id, cells: figures('income', { outcome: '1' }) }),
      await klubba.reply('reportFigure.fill', { reportId: id, cells: figures('net', { outcome: '1' }) }),
    ];
    expect(tries.map((each) => (each.ok ? 'changed' : each.error.code))).toEqual(tries.map(() => 'item.frozen'));
    expect(refusal(await klubba.reply('report.decide', { id, decidedOn: '2026-05-08' }))).toBe('report.decided');
    await klubba.call('document.export', { document: 'rapport', id });
    const again = await restarted(klubba);
    await again.call('document.export', { document: 'rapport', id });
    expect(again.delivered[0]?.bytes).toEqual(klubba.delivered[0]?.bytes);
    expect(klubba.delivered[0]?.fileName).toMatch(/2026-05-07_Rapport-till-kommunstyrelsen-T1-2026\.docx$/);
  });

  it('is decided at a meeting or by a delegated decision, never by both', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    const { meeting } = await klubba.call('meeting.create', { date: '2026-11-23', agenda: { from: 'nothing' } });
    const item = await klubba.call('report.placeOnAgenda', { id, place: { meetingId: meeting.id } });
    const decision = { itemId: item.id, delegatedDecisionId: 'x' };
    expect(refusal(await klubba.reply('report.decide', { id, decidedOn: '2026-11-23', ...decision }))).toBe(
      'report.decidedTwice',
    );
    const decided = await klubba.call('report.decide', { id, decidedOn: '2026-11-23' });
    expect(decided.decidedBy).toEqual({
      by: 'meeting',
      meetingDate: '2026-11-23',
      paragraph: null,
      title: 'Rapport till kommunstyrelsen, januari–april 2026',
    });
    const other = await klubba.call('report.create', t2);
    const missing = { id: other.id, decidedOn: '2026-11-23', delegatedDecisionId: 'x' };
    expect((await klubba.reply('report.decide', missing)).ok).toBe(false);
    expect((await detailOf(klubba, t2)).report.decidedOn).toBe(null);
  });

  it('gets remarks beside it, dated; an open one does not', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    const remark = { reportId: id, kind: 'economy', text: 'Beloppet gällde hela året.', source: 'T2' } as const;
    expect(refusal(await klubba.reply('reportRemark.create', remark))).toBe('report.open');
    await klubba.call('report.decide', { id, decidedOn: '2026-05-07' });
    const made = await klubba.call('reportRemark.create', remark);
    expect(made).toEqual({ id: made.id, madeBy: 'Asta Berg', madeOn: '2026-11-23', ...remark });
    await klubba.call('reportRemark.update', { id: made.id, patch: { madeOn: '2026-09-10' } });
    expect((await detailOf(klubba, t1)).remarks).toEqual([{ ...made, madeOn: '2026-09-10' }]);
    const { files } = await klubba.call('document.export', { document: 'rapport', year: 2026, period: 'T1' });
    expect(files.length).toBe(2);
    expect(klubba.delivered.map(({ fileName }) => fileName.replace(/^.*_2026-05-07_/, ''))).toEqual([
      'Rapport-till-kommunstyrelsen-T1-2026.docx',
      'Rapport-till-kommunstyrelsen-T1-2026_med-anmarkningar.docx',
    ]);
    await klubba.call('reportRemark.remove', { id: made.id });
    expect((await detailOf(klubba, t1)).remarks).toEqual([]);
  });

  it('stands on the agenda with its document, in one step', async () => {
    const { klubba } = await reportBoard();
    const id = await wholeT1(klubba);
    const { meeting } = await klubba.call('meeting.create', { date: '2026-12-01', agenda: { from: 'nothing' } });
    const before = jsonNow(klubba);
    await klubba.call('report.placeOnAgenda', { id, place: { meetingId: meeting.id } });
    const { items } = await klubba.call('meeting.get', { id: meeting.id });
    const [item] = items;
    expect([item?.title, item?.proposal.clauses, item?.attachments.map((each) => each.title)]).toEqual([
      'Rapport till kommunstyrelsen, januari–april 2026',
      ['att godkänna nämndens rapport till kommunstyrelsen för januari–april 2026.'],
      ['Rapport till kommunstyrelsen, januari–april 2026'],
    ]);
    expect((await detailOf(klubba, t1)).report.adoptedItemId).toBe(item?.id);
    await klubba.call('history.undo', {});
    expect(jsonNow(klubba)).toBe(before);
  });
});

it('the chapter on internal control freezes the follow-up of the same period as it stood', async () => {
  const { klubba } = await reportBoard();
  await riskYear(klubba, 2026, [['Avbrott', 4, 4, 'Öva']]);
  const { id } = await klubba.call('report.create', t2);
  expect((await detailOf(klubba, t2)).control).toEqual({ begun: false, reported: false, left: 1, due: 1 });
  const { id: followUpId } = await klubba.call('followUp.begin', t2);
  await klubba.call('followUp.report', { id: followUpId, reportedOn: '2026-09-01' });
  const { control } = await detailOf(klubba, t2);
  expect(control).toEqual({ begun: true, reported: true, left: 1, due: 1 });
  await klubba.call('report.decide', { id, decidedOn: '2026-09-10' });
  const file = JSON.parse(jsonNow(klubba)) as { frozen: { kind: string; value: string }[] };
  const value = JSON.parse(file.frozen.find((each) => each.kind === 'report')?.value ?? '{}') as ReportValue;
  expect([value.control?.periodKey, value.control?.reportedOn, value.decidedOn]).toEqual([
    't2',
    '2026-09-01',
    '2026-09-10',
  ]);
});

it('a board with reports goes out as open JSON and comes in the same, but not with a decided report unlocked', async () => {
  const { klubba, municipalities } = await reportBoard();
  const id = await wholeT1(klubba);
  const shares = municipalities.map((municipalityId, at) => ({ municipalityId, amount: at * 1_000 }));
  await klubba.call('reportShare.fill', { reportId: id, shares });
  await klubba.call('reportMission.create', { reportId: id, text: 'Drift' });
  await klubba.call('report.decide', { id, decidedOn: '2026-05-07' });
  await klubba.call('reportRemark.create', { reportId: id, text: 'Rättat' });
  const good = jsonNow(klubba);
  const { klubba: target } = await reportBoard();
  const board = JSON.parse(good);
  board.frozenRows = [];
  const open = { json: new TextEncoder().encode(JSON.stringify(board)), replace: true };
  const refused = await target.reply('exchange.importJson', open);
  expect(refused.ok ? 'read' : refused.error.code).toBe('import.invalid');
  await target.call('exchange.importJson', { json: new TextEncoder().encode(good), replace: true });
  expect(jsonNow(target)).toBe(good);
});
