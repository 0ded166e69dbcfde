import type { BudgetDetail, BudgetYear } from '../../src/shared/budget/commands.ts';
import type { CommandInput } from '../../src/shared/commands.ts';
import { amountFrom } from '../../src/shared/report/amount.ts';
import { type Klubba, newBoard } from './klubba.ts';
import { quickFolder } from './support.ts';

export interface BudgetBoard {
  readonly klubba: Klubba;
  /** Norrsjö, Söderå, Västmark. */
  readonly municipalities: readonly string[];
}

/** A board of three municipalities without a budget. */
export async function budgetBoard(): Promise<BudgetBoard> {
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const municipalities: string[] = [];
  for (const name of ['Norrsjö', 'Söderå', 'Västmark']) {
    municipalities.push((await klubba.call('municipality.create', { name })).id);
  }
  return { klubba, municipalities };
}

type Cell = CommandInput<'budget.fill'>['cells'][number];

/** The cells of an alternative (or of the year before) as they are written in tkr; a fourth text is the stated total. */
export function cells(board: BudgetBoard, alternativeId: string | null, texts: readonly string[]): Cell[] {
  return texts.map((text, at) => {
    const amount = amountFrom(text, 'tkr');
    if (amount === null) throw new Error(text);
    return { alternativeId, municipalityId: board.municipalities[at] ?? null, ...amount };
  });
}

/** The newest version of a year. */
export async function newest(klubba: Klubba, year: number): Promise<BudgetDetail> {
  const { versions } = await klubba.call('budget.year', { year });
  const [detail] = versions;
  if (detail === undefined) throw new Error('The year has no budget');
  return detail;
}

/** Begins a year whose only alternative has these amounts in tkr. */
export async function yearWith(board: BudgetBoard, year: number, texts: readonly string[]): Promise<BudgetDetail> {
  const { klubba } = board;
  const { id } = await klubba.call('budget.create', { year });
  const { alternatives } = await newest(klubba, year);
  await klubba.call('budget.fill', { id, cells: cells(board, alternatives[0]?.id ?? '', texts) });
  return newest(klubba, year);
}

/** Adopts the proposed alternative of the newest version. */
export async function adopt(klubba: Klubba, year: number, adoptedOn: string): Promise<BudgetDetail> {
  const { budget, alternatives } = await newest(klubba, year);
  const chosen = alternatives.find((each) => each.status === 'proposed');
  return klubba.call('budget.adopt', { id: budget.id, alternativeId: chosen?.id ?? '', adoptedOn });
}

/** A key by population of these shares. */
export async function keyWith(board: BudgetBoard, year: number, weights: readonly number[]): Promise<string> {
  const { klubba, municipalities } = board;
  const { id } = await klubba.call('allocationKey.create', {
    year,
    name: 'Folkmängd',
    unit: 'invånare',
    source: 'Statistikverket',
    readOn: '2026-10-01',
  });
  const shares = weights.map((weight, at) => ({ keyId: id, municipalityId: municipalities[at] ?? '', weight }));
  if (shares.length > 0) await klubba.call('allocationShare.fill', { cells: shares });
  return id;
}

/** The amounts of a version's alternatives in kronor, in the order of the municipalities. */
export function amountsOf(
  { municipalities }: BudgetBoard,
  { alternatives }: BudgetDetail,
): readonly (readonly (number | null)[])[] {
  return alternatives.map(({ amounts }) =>
    municipalities.map((id) => amounts.find((each) => each.municipalityId === id)?.amount ?? null),
  );
}

export const yearOf = (klubba: Klubba, year: number): Promise<BudgetYear> => klubba.call('budget.year', { year });
