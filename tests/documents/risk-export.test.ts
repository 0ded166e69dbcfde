import { expect, test } from 'vitest';
import { warningText } from '../../src/shared/documents/warning-text.ts';
import type { Klubba } from '../main/klubba.ts';
import { adopt, riskBoard, riskYear } from '../main/risk-board.ts';
import { linesOf } from './reader.ts';

type Order = Parameters<typeof orderOf>[1];

/** The names of the files that an order gives, and what one hears of them. */
async function orderOf(klubba: Klubba, order: object) {
  const before = klubba.delivered.length;
  const { warnings } = await klubba.call('document.export', order as never);
  const files = klubba.delivered.slice(before);
  return { names: files.map((each) => each.fileName), files, told: warnings.map(warningText) };
}

const planOf2026: Order = { document: 'internkontrollplan', year: 2026 };

test('an analysis that is not adopted is made as it stands, and marked', async () => {
  const klubba = await riskBoard();
  await riskYear(klubba, 2026);
  const made = await orderOf(klubba, planOf2026);
  expect([made.names, made.told]).toEqual([
    ['Provnamnden_2026_Riskanalys-och-internkontrollplan.docx'],
    ['Riskanalysen är inte fastställd, så filen är märkt UTKAST.'],
  ]);
  expect((await linesOf(made.files[0]?.bytes ?? new Uint8Array()))[0]).toBe(
    'UTKAST – Riskanalys och internkontrollplan',
  );
});

test('an adopted analysis is handed over as it was issued, whatever comes after', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  await adopt(klubba, id);
  const first = await orderOf(klubba, planOf2026);
  await klubba.call('board.update', { patch: { name: 'Ett annat namn' } });
  const again = await orderOf(klubba, { document: 'internkontrollplan', id });
  expect([first.names, first.told]).toEqual([['Provnamnden_2026-11-23_Riskanalys-och-internkontrollplan.docx'], []]);
  expect(again.files).toEqual(first.files);
  expect((await orderOf(klubba, { document: 'riskanalys', year: 2026 })).names).toEqual([
    'Provnamnden_2026-11-23_Riskanalys.docx',
  ]);
});

test('a year stands for its newest version, which is a draft again', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  await adopt(klubba, id);
  await klubba.call('riskAnalysis.revise', { id, reason: 'Ny risk.' });
  const made = await orderOf(klubba, { document: 'riskanalys', year: 2026 });
  expect(made.names[0]).toMatch(/_Riskanalys_version-2\.docx$/);
});

test('a period is found by its name, and its remarks come as a copy beside what was reported', async () => {
  const klubba = await riskBoard();
  await adopt(klubba, await riskYear(klubba, 2026));
  const { id } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const order = { document: 'uppfoljning', year: 2026, period: 't1' };
  const open = await orderOf(klubba, order);
  expect([open.names, open.told]).toEqual([
    ['Provnamnden_2026_Uppfoljning-internkontrollplan-T1.docx'],
    [
      'Uppföljningen för T1 är inte rapporterad, så filen är märkt UTKAST.',
      'Text saknas för T1: R1 och R3.',
      'Det är inte bedömt om den interna kontrollen är tillräcklig (T1).',
    ],
  ]);
  const { cards } = await klubba.call('followUp.report', { id, reportedOn: '2026-05-05' });
  const reported = await orderOf(klubba, { ...order, period: 'T1' });
  expect(reported.names).toEqual(['Provnamnden_2026-05-05_Uppfoljning-internkontrollplan-T1.docx']);
  const entryId = cards[0]?.entry?.id ?? '';
  const remark = { followUpEntryId: entryId, madeOn: '2026-09-12', text: 'Det var tre.', source: 'rapporten' };
  await klubba.call('followUpRemark.create', remark);
  const both = await orderOf(klubba, { document: 'uppfoljning', id });
  expect(both.names).toEqual([
    'Provnamnden_2026-05-05_Uppfoljning-internkontrollplan-T1.docx',
    'Provnamnden_2026-05-05_Uppfoljning-internkontrollplan-T1_med-anmarkningar.docx',
  ]);
  expect(both.files[0]?.bytes).toEqual(reported.files[0]?.bytes);
  expect(await linesOf(both.files[1]?.bytes ?? new Uint8Array())).toContain(
    'Anmärkning 2026-09-12 (rapporten): Det var tre.',
  );
});

test('the package of a period has a proposed decision only where no meeting falls in time', async () => {
  const klubba = await riskBoard();
  await riskYear(klubba, 2026);
  const { id } = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const packed = async () => {
    const { files } = await klubba.call('followUp.package', { id });
    return klubba.delivered.slice(-files.length).map((each) => `${each.folder}/${each.fileName}`);
  };
  const folder = 'Provnamnden_2026_Underlag-T1';
  const usual = [
    `${folder}/Provnamnden_2026_Uppfoljning-internkontrollplan-T1.docx`,
    `${folder}/Provnamnden_2026_Intern-kontroll-T1.docx`,
  ];
  const decision = `${folder}/Provnamnden_Delegationsbeslut_utkast_Rapport-till-kommunstyrelsen-och-uppfoljning-av-internkontrollplanen-T1-2026.docx`;
  expect(await packed()).toEqual([...usual, decision]);
  await klubba.call('meeting.create', { date: '2026-05-25' });
  expect(await packed()).toEqual(usual);
});

test('a year, a period or an analysis that is not there is told of', async () => {
  const klubba = await riskBoard();
  await riskYear(klubba, 2026);
  const refusal = async (order: object) => {
    const reply = await klubba.reply('document.export', order as never);
    return reply.ok ? '' : [reply.error.code, Object.values(reply.error.data).at(-1)];
  };
  expect([
    await refusal({ document: 'riskanalys', year: 2020 }),
    await refusal({ document: 'uppfoljning', year: 2026, period: 'T9' }),
    await refusal({ document: 'uppfoljning', year: 2026 }),
  ]).toEqual([
    ['item.missing', '2020'],
    ['rule.broken', 'Perioden ”T9” finns inte i 2026 års plan. De som finns är T1, T2, Årsbokslut.'],
    ['input.invalid', [{ path: 'id', message: 'uppföljning, eller år och period, saknas' }]],
  ]);
});

test('the workbook holds the same year, adopted or not', async () => {
  const klubba = await riskBoard();
  const id = await riskYear(klubba, 2026);
  const order = { document: 'riskanalys-excel', year: 2026 };
  const open = await orderOf(klubba, order);
  await adopt(klubba, id);
  const adopted = await orderOf(klubba, order);
  expect([open.names, open.told, adopted.names]).toEqual([
    ['Provnamnden_2026_Riskanalys.xlsx'],
    [],
    ['Provnamnden_2026-11-23_Riskanalys.xlsx'],
  ]);
  expect(new TextDecoder().decode(adopted.files[0]?.bytes.slice(0, 2))).toBe('PK');
});
