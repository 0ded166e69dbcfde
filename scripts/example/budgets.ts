import { amountFrom } from '../../src/shared/report/amount.ts';
import type { PastDesk } from './lived.ts';

const controller = 'Mikael Tornvall';

/** An amount in tkr, as `10 270,0`. */
function tkr(text: string): { readonly amount: number; readonly precision: number } {
  const amount = amountFrom(text, 'tkr');
  if (amount === null) throw new Error(`${text} is no amount`);
  return amount;
}

const idsOf = async ({ call }: PastDesk): Promise<readonly string[]> =>
  (await call('board.get', {})).municipalities.map((each) => each.id);

interface KeyText {
  readonly year: number;
  readonly name: string;
  readonly basis: 'population' | 'use';
  readonly unit: string;
  readonly source: string;
  readonly readOn: string;
  readonly comment?: string;
  /** In the order of the municipalities. */
  readonly weights: readonly number[];
}

const population = {
  name: 'Folkmängd',
  basis: 'population',
  unit: 'invånare',
} as const;

const population2026: KeyText = {
  ...population,
  year: 2026,
  source: 'Den officiella statistiken över folkmängden den 1 november 2024',
  readOn: '2025-09-08',
  weights: [40_990, 24_385, 4_563],
};

const population2027: KeyText = {
  ...population,
  year: 2027,
  source: 'Den officiella statistiken över folkmängden den 1 november 2025',
  readOn: '2026-09-14',
  weights: [41_214, 24_547, 4_549],
};

const capacity2027: KeyText = {
  year: 2027,
  name: 'Nyttjad kapacitet',
  basis: 'use',
  unit: 'TB',
  source: 'Avläsning i lagringssystemet den 31 oktober 2025',
  readOn: '2026-09-14',
  comment: 'Används inte för 2027. Den visar vad översynen av nyckeln kan leda till.',
  weights: [352, 230, 58],
};

async function writeKey(desk: PastDesk, { weights, ...fields }: KeyText): Promise<string> {
  const { id: keyId } = await desk.call('allocationKey.create', fields);
  const ids = await idsOf(desk);
  const cells = weights.map((weight, at) => ({ keyId, municipalityId: ids[at] ?? '', weight, decimals: 0 }));
  await desk.call('allocationShare.fill', { cells });
  return keyId;
}

interface AlternativeText {
  readonly label: string;
  readonly text: string;
  readonly total: string;
}

/** Begins a year with its alternatives, the first of them proposed, each shared by the key; answers what can be adopted. */
async function begin(
  desk: PastDesk,
  year: number,
  consultedOn: string,
  keyId: string,
  alternatives: readonly AlternativeText[],
): Promise<{ readonly id: string; readonly alternativeId: string }> {
  const { call } = desk;
  const { id } = await call('budget.create', { year });
  await call('budget.update', { id, patch: { consultedOn } });
  const { versions } = await call('budget.year', { year });
  const alternativeId = versions[0]?.alternatives[0]?.id ?? '';
  for (const [at, { label, text, total }] of alternatives.entries()) {
    const made = at === 0 ? alternativeId : (await call('budgetAlternative.create', { budgetId: id, label })).id;
    await call('budgetAlternative.update', { id: made, patch: { label, text } });
    await call('budgetAlternative.distribute', { id: made, keyId, ...tkr(total) });
  }
  return { id, alternativeId };
}

/** The budget of 2026, adopted in the autumn before. */
export async function budget2026(desk: PastDesk): Promise<void> {
  desk.on('2025-10-13', controller);
  const keyId = await writeKey(desk, population2026);
  const text =
    'Nätet mellan hallarna byggs ut under våren, och brandväggarna i båda hallarna byts. Lönerna räknas upp med 3 procent.';
  const { id, alternativeId } = await begin(desk, 2026, '2025-09-29', keyId, [
    { label: 'Förslag', text, total: '9 350,0' },
  ]);
  const ids = [...(await idsOf(desk)), null];
  const before = ['5 275,0', '3 138,0', '587,0', '9 000,0'].map((each, at) => {
    return { alternativeId: null, municipalityId: ids[at] ?? null, ...tkr(each) };
  });
  await desk.call('budget.fill', { id, cells: before });
  desk.on('2025-11-11', controller);
  await desk.call('budget.adopt', { id, alternativeId, adoptedOn: '2025-11-10' });
}

/** What is to be adopted once the board has decided it. */
export interface Proposed {
  readonly id: string;
  readonly alternativeId: string;
}

/** The budget of 2027 in two alternatives, to be decided in an item. */
export async function budget2027(desk: PastDesk, itemId: string): Promise<Proposed> {
  desk.on('2026-10-12', controller);
  const keyId = await writeKey(desk, population2027);
  await writeKey(desk, capacity2027);
  const proposed = await begin(desk, 2027, '2026-09-28', keyId, [
    {
      label: 'Förslag',
      text: 'Ökningen beror på nya licensvillkor (510 tkr), elpriset (240 tkr) och uppräkning av avtal och löner (170 tkr).',
      total: '10 270,0',
    },
    {
      label: 'Nya licenser i två steg',
      text: 'Hälften av de nya licenserna tecknas först den 1 juli, vilket sparar 255 tkr. Under våren saknar då omkring 400 användare det nya skyddet.',
      total: '10 015,0',
    },
  ]);
  desk.on('2026-10-16', controller);
  // The plan that is attached to the item holds the budget too.
  await desk.call('budget.update', { id: proposed.id, patch: { adoptedItemId: itemId } });
  return proposed;
}

/** Adopts a budget as the board decided it. */
export async function adoptBudget(desk: PastDesk, proposed: Proposed, adoptedOn: string, on: string): Promise<void> {
  desk.on(on, controller);
  await desk.call('budget.adopt', { ...proposed, adoptedOn });
}
