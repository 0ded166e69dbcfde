import type { CommandInput } from '../../src/shared/commands.ts';
import type { RiskAnalysisDetail } from '../../src/shared/risk/commands.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { jsonNow, quickFolder } from './support.ts';

/** A new board with nothing in it. */
export function riskBoard(): Promise<Klubba> {
  return newBoard({ folder: quickFolder(), author: 'Asta Berg' });
}

type Fields = NonNullable<CommandInput<'riskEntry.create'>['fields']>;

/** A risk with its likelihood and consequence, and the texts of its measures: all of them reported back in T1 and T2. */
export type Planned = readonly [description: string, likelihood: number, consequence: number, ...measures: string[]];

/** Adds risks with their measures to a version. */
export async function addRisks(klubba: Klubba, analysisId: string, risks: readonly Planned[]): Promise<void> {
  for (const [description, likelihood, consequence, ...measures] of risks) {
    const fields: Fields = { description, likelihood, consequence, areaKey: 'lagar' };
    const { id } = await klubba.call('riskEntry.create', { analysisId, fields });
    for (const text of measures) {
      const whole = { text, owner: 'Chefen', periodKeys: ['t1', 't2'] };
      await klubba.call('measure.create', { riskEntryId: id, fields: whole });
    }
  }
}

export const usualRisks: readonly Planned[] = [
  ['Fel pris', 3, 3, 'Räkna om', 'Fråga två'],
  ['Sen leverans', 1, 2],
  ['Avbrott', 4, 4, 'Öva'],
];

/** A year with risks and measures; answers its id. */
export async function riskYear(klubba: Klubba, year: number, risks = usualRisks): Promise<string> {
  const { id } = await klubba.call('riskAnalysis.create', { year });
  await addRisks(klubba, id, risks);
  return id;
}

/** Adopts a version as it stands. */
export function adopt(klubba: Klubba, id: string, itemId: string | null = null): Promise<RiskAnalysisDetail> {
  return klubba.call('riskAnalysis.adopt', { id, adoptedOn: '2026-11-23', itemId });
}

/** The risks of a version as `R1 Fel pris`. */
export async function risksOf(klubba: Klubba, id: string): Promise<readonly string[]> {
  const { entries } = await klubba.call('riskAnalysis.get', { id });
  return entries.map(({ number, description }) => `R${number} ${description}`);
}

/** The id of the risk in a version with this description. */
export async function entryId(klubba: Klubba, id: string, description: string): Promise<string> {
  const { entries } = await klubba.call('riskAnalysis.get', { id });
  const found = entries.find((each) => each.description === description);
  if (!found) throw new Error(`no risk ${description}`);
  return found.id;
}

/** Lets every risk of the board have what was stated of it outside, as an import would. */
export async function state(klubba: Klubba, stated: { statedValue: number; statedTreatment: string }): Promise<void> {
  const board = JSON.parse(jsonNow(klubba));
  for (const each of board.riskEntries) Object.assign(each, stated);
  await klubba.call('exchange.importJson', { json: new TextEncoder().encode(JSON.stringify(board)), replace: true });
}

/** A year where all can be found: a risk that is gone since the year before, adopted, a period reported, a remark to it. */
export async function fullYear(klubba: Klubba): Promise<void> {
  const fromId = await riskYear(klubba, 2025);
  const { id } = await klubba.call('riskAnalysis.rollForward', { fromId, year: 2026 });
  const gone = (await klubba.call('riskAnalysis.get', { id })).entries[1];
  await klubba.call('riskEntry.remove', { ids: [gone?.id ?? ''] });
  await klubba.call('riskRemoval.set', { analysisId: id, riskId: gone?.riskId ?? '', reason: 'Avtalet har upphört.' });
  await adopt(klubba, id);
  const period = await klubba.call('followUp.begin', { year: 2026, periodKey: 't1' });
  const { cards } = await klubba.call('followUp.report', { id: period.id, reportedOn: '2026-11-23' });
  await klubba.call('followUpRemark.create', { followUpEntryId: cards[0]?.entry?.id ?? '', text: 'Det var tre.' });
}
