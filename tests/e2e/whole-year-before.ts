import type { CommandInput } from '../../src/shared/commands.ts';
import type { FigureColumn, FigureRow } from '../../src/shared/report/model.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import type { Desk } from './desk.ts';
import { beforeAllButMeetingsAndRisks } from './example-before.ts';

/** The example board's meetings of the year that is played. */
export const meetings = { before: 'm2026-11', first: 'm2027-02', packet: 'm2027-11' } as const;

const annualItem = 'm2027-02-arsrapport';

export const rich = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

type Cells = CommandInput<'reportFigure.fill'>['cells'];

/** Cells in thousands of kronor. */
const thousands = (row: FigureRow, amounts: Partial<Record<FigureColumn, number>>): Cells =>
  Object.entries(amounts).map(([column, amount]) => ({
    row,
    column: column as FigureColumn,
    amount: amount * 1_000,
    precision: 1_000,
  }));

/** The report of a period of the year before, whose figures this year's is compared with. */
async function lastYearsReport({ call }: Desk, periodKey: string, outcome: number): Promise<string> {
  const { id } = await call('report.create', { year: 2026, periodKey });
  const cells = [
    ...thousands('income', { budget: 2_800, outcome: 2_800, yearBudget: 8_400, yearForecast: 8_400 }),
    ...thousands('cost', { budget: -2_800, outcome, yearBudget: -8_400, yearForecast: outcome * 3 }),
  ];
  await call('reportFigure.fill', { reportId: id, cells });
  const { detail } = await call('report.get', { year: 2026, periodKey });
  for (const chapter of detail?.chapters ?? []) {
    if (chapter.kind === 'economyTable') continue;
    const text = chapter.kind === 'staff' ? 'Nämnden har inga egna anställda.' : 'Driften följer budgeten.';
    await call('reportChapter.update', { id: chapter.id, patch: { text: rich(text) } });
  }
  return id;
}

const amounts = { furusjo: 5_269_000, grana: 3_100_000, strandvik: 445_000 } as const;

/** The budget and the key that the board adopted in November. */
async function lastBudget({ call }: Desk): Promise<void> {
  const { id: keyId } = await call('allocationKey.create', {
    year: 2027,
    name: 'Folkmängd',
    source: 'Statistikverket',
  });
  const weights = { furusjo: 134_209, grana: 78_044, strandvik: 8_923 };
  await call('allocationShare.fill', {
    cells: Object.entries(weights).map(([municipalityId, weight]) => ({ keyId, municipalityId, weight })),
  });
  const { id } = await call('budget.create', { year: 2027 });
  const { versions } = await call('budget.year', { year: 2027 });
  const alternativeId = versions[0]?.alternatives[0]?.id ?? '';
  await call('budget.fill', {
    id,
    cells: Object.entries(amounts).map(([municipalityId, amount]) => ({
      alternativeId,
      municipalityId,
      amount,
      precision: 100,
    })),
  });
  await call('budget.adopt', { id, alternativeId, adoptedOn: '2026-11-09', itemId: 'm2026-11-budget' });
}

/** The plan that was adopted with it. */
async function lastPlan({ call }: Desk): Promise<void> {
  const { id } = await call('operationalPlan.create', { year: 2027 });
  const { versions } = await call('operationalPlan.year', { year: 2027 });
  for (const { id: chapterId, title } of versions[0]?.chapters ?? [])
    await call('planChapter.update', { id: chapterId, patch: { text: rich(`${title}: driften är trygg.`) } });
  await call('operationalPlan.adopt', { id, adoptedOn: '2026-11-09', itemId: 'm2026-11-budget' });
}

const members = ['ekbladh', 'rehnmark', 'sandelin', 'hagelin', 'forssbo', 'wikblad'].map((each) => `person-${each}`);

/** Holds the February meeting, which decides the annual report, and signs its minutes. */
async function february({ call }: Desk): Promise<void> {
  const meetingId = meetings.first;
  await call('meeting.setStatus', { id: meetingId, status: 'underway' });
  for (const personId of members) await call('attendance.set', { meetingId, personId, presence: 'serving' });
  await call('approver.set', { meetingId, personIds: ['person-sandelin', 'person-wikblad'] });
  const { items } = await call('meeting.get', { id: meetingId });
  for (const { id, kind } of items)
    await call('agendaItem.decide', { id, outcome: kind === 'decision' ? 'asProposed' : 'none' });
  await call('meeting.setStatus', { id: meetingId, status: 'held' });
  for (const personId of ['person-ekbladh', 'person-sandelin', 'person-wikblad'])
    await call('signature.add', { meetingId, agendaItemId: null, personId, signedOn: '2027-02-18' });
}

/** What the board had behind it when the year began: last year's plan, budget, key, reports and risk analysis, all adopted. */
export async function beforeTheYear(desk: Desk): Promise<void> {
  const { call } = desk;
  await beforeAllButMeetingsAndRisks(desk);
  await call('profile.update', { userName: 'Sara Lindhé' });
  await lastBudget(desk);
  await lastPlan(desk);
  await call('riskAnalysis.adopt', { id: 'riskanalys-002', adoptedOn: '2026-11-09', itemId: 'm2026-11-riskanalys' });
  await call('report.decide', { id: await lastYearsReport(desk, 't1', -2_700), decidedOn: '2026-05-18' });
  await call('report.decide', { id: await lastYearsReport(desk, 't2', -2_900), decidedOn: '2026-09-16' });
  const annual = await lastYearsReport(desk, 't3', -8_300);
  await call('report.placeOnAgenda', { id: annual, place: { itemId: annualItem } });
  await february(desk);
  await call('delegationPoint.fill', {
    rows: [{ number: '1.1', text: 'Rapporter till kommunstyrelsen', delegate: 'Ordföranden', law: '6:37' }],
  });
}
