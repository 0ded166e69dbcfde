import type { RiskEntryDetail } from '../../src/shared/risk/commands.ts';
import type { PastDesk } from './lived.ts';
import { changes2027, type MeasureText, new2027, type RiskText, risks2026 } from './risks.ts';

const strategist = 'Ingrid Falkeby';
const everyPeriod = ['t1', 't2', 't3'];

async function addMeasures({ call }: PastDesk, riskEntryId: string, measures: readonly MeasureText[]): Promise<void> {
  for (const { text, owner, cost = '', controlPoint = '' } of measures) {
    const fields = { text, owner, cost, controlPoint, periodKeys: everyPeriod };
    await call('measure.create', { riskEntryId, fields });
  }
}

async function addRisk(desk: PastDesk, analysisId: string, risk: RiskText): Promise<RiskEntryDetail> {
  const [likelihood, consequence] = risk.rating;
  const fields = { areaKey: risk.area, description: risk.text, likelihood, consequence };
  const made = await desk.call('riskEntry.create', { analysisId, fields });
  await addMeasures(desk, made.id, risk.measures ?? []);
  return made;
}

/** When each of the first three steps was done. */
async function doSteps({ call }: PastDesk, id: string, days: readonly [string, string, string]): Promise<void> {
  const { analysis } = await call('riskAnalysis.get', { id });
  const steps = analysis.steps.map((each, index) => ({ ...each, doneOn: days[index] ?? null }));
  await call('riskAnalysis.update', { id, patch: { steps } });
}

/** The risks of 2026 as the board adopted them in November 2025. */
async function year2026(desk: PastDesk): Promise<ReadonlyMap<string, string>> {
  desk.on('2025-10-13', strategist);
  const { id } = await desk.call('riskAnalysis.create', { year: 2026 });
  const riskIds = new Map<string, string>();
  for (const each of risks2026) riskIds.set(each.key, (await addRisk(desk, id, each)).riskId);
  await doSteps(desk, id, ['2025-09-15', '2025-09-15', '2025-10-13']);
  await desk.call('riskAnalysis.update', { id, patch: { preparedOn: '2025-09-15', planPreparedOn: '2025-10-13' } });
  desk.on('2025-11-11', strategist);
  await desk.call('riskAnalysis.adopt', { id, adoptedOn: '2025-11-10', planAdoptedOn: '2025-11-10' });
  return riskIds;
}

/** What was reported of the measures of 2026 in a tertial, and when. */
async function report(desk: PastDesk, periodKey: 't1' | 't2', writtenOn: string, reportedOn: string): Promise<void> {
  const at = { year: 2026, periodKey };
  desk.on(writtenOn, 'Daniel Örnevik');
  const { id } = await desk.call('followUp.begin', at);
  const texts = risks2026.flatMap(({ measures = [] }) => measures);
  const { cards } = await desk.call('followUp.get', at);
  for (const { entry, measure } of cards) {
    const reported = texts.find((each) => each.text === measure)?.reported?.[periodKey === 't1' ? 0 : 1];
    if (entry === null || reported === undefined) throw new Error(`Nothing is reported of ${measure}`);
    await desk.call('followUpEntry.update', { id: entry.id, patch: reported });
  }
  desk.on(reportedOn, strategist);
  await desk.call('followUp.update', { id, patch: { sufficient: true } });
  await desk.call('followUp.report', { id, reportedOn });
}

/** The risks of 2027 as they were gone through in the autumn; the board has decided them, and they wait to be locked. */
async function year2027(desk: PastDesk, riskIds: ReadonlyMap<string, string>): Promise<void> {
  desk.on('2026-10-12', strategist);
  const [newest] = await desk.call('riskAnalysis.list', {});
  const { id } = await desk.call('riskAnalysis.rollForward', { fromId: newest?.id ?? '', year: 2027 });
  const { entries } = await desk.call('riskAnalysis.get', { id });
  for (const { key, text, rating, measures } of changes2027) {
    const entry = entries.find((each) => each.riskId === riskIds.get(key));
    if (entry === undefined) throw new Error(`No risk ${key}`);
    const words = text === undefined ? {} : { description: text };
    const rated = rating === undefined ? {} : { likelihood: rating[0], consequence: rating[1] };
    await desk.call('riskEntry.update', { id: entry.id, patch: { ...words, ...rated } });
    if (measures === undefined) continue;
    for (const each of entry.measures) await desk.call('measure.remove', { id: each.id });
    await addMeasures(desk, entry.id, measures);
  }
  for (const each of new2027) await addRisk(desk, id, each);
  await doSteps(desk, id, ['2026-09-21', '2026-09-21', '2026-10-12']);
  const dates = { preparedOn: '2026-09-21', planPreparedOn: '2026-10-12' };
  await desk.call('riskAnalysis.update', { id, patch: { ...dates, adoptedItemId: 'm2026-11-riskanalys' } });
}

/** The board's internal control from the autumn of 2025 to that of 2026. */
export async function internalControl(desk: PastDesk): Promise<void> {
  const riskIds = await year2026(desk);
  await report(desk, 't1', '2026-05-11', '2026-05-18');
  await report(desk, 't2', '2026-09-10', '2026-09-16');
  await year2027(desk, riskIds);
}
