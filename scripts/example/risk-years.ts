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

/** The risks of 2026 as the board adopted them in November 2025; answers the risks' ids by their keys. */
export async function risksOf2026(desk: PastDesk): Promise<ReadonlyMap<string, string>> {
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

/** Writes how the measures of 2026 went in a tertial; it is open until it is reported. Answers its id. */
export async function writeFollowUp(desk: PastDesk, periodKey: 't1' | 't2' | 't3', writtenOn: string): Promise<string> {
  const at = { year: 2026, periodKey };
  desk.on(writtenOn, 'Daniel Örnevik');
  const { id } = await desk.call('followUp.begin', at);
  const texts = risks2026.flatMap(({ measures = [] }) => measures);
  const { cards } = await desk.call('followUp.get', at);
  for (const { entry, measure } of cards) {
    const reported = texts.find((each) => each.text === measure)?.reported?.[periodKey];
    if (entry === null || reported === undefined) throw new Error(`Nothing is reported of ${measure}`);
    await desk.call('followUpEntry.update', { id: entry.id, patch: reported });
  }
  desk.on(writtenOn, strategist);
  await desk.call('followUp.update', { id, patch: { sufficient: true } });
  return id;
}

/** The risks of 2027 as they were gone through in the autumn, on the agenda of November; once decided they wait to be locked. */
export async function risksOf2027(desk: PastDesk, riskIds: ReadonlyMap<string, string>): Promise<void> {
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
  const agendaItemId = 'm2026-11-riskanalys';
  await desk.call('riskAnalysis.update', { id, patch: { ...dates, adoptedItemId: agendaItemId } });
  await desk.call('attachment.addMade', { agendaItemId, document: 'internkontrollplan', subjectId: id });
}
