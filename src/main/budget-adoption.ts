import { type BudgetValue, budgetFormat, budgetValue } from '../shared/budget/budget-value.ts';
import type { BudgetDetail, budgetCommands } from '../shared/budget/commands.ts';
import type { Budget } from '../shared/budget/model.ts';
import { columnOf, leading } from '../shared/budget/rules.ts';
import { alternativeName, budgetTitle } from '../shared/budget/words.ts';
import { fail } from '../shared/errors.ts';
import type { RichText } from '../shared/rich-text.ts';
import { listed } from '../shared/swedish.ts';
import { boardAuthor } from './author.ts';
import { boardDetail } from './board-detail.ts';
import { budgetDetail, keysOf } from './budget-detail.ts';
import { freezeMade } from './freeze-made.ts';
import { freeze, type IssuedFile } from './frozen.ts';
import type { Desk, Handlers } from './handlers.ts';
import type { Caller } from './host.ts';
import type { House } from './house.ts';
import { attachMade } from './made/attach.ts';
import { placeOnAgenda } from './made/place-on-agenda.ts';
import { mustHaveCome } from './must-have-come.ts';
import { decidedAt } from './risk-detail.ts';
import { makeWordFiles } from './word-files.ts';

const step = { command: 'budget.adopt', label: 'Fastställ budget' } as const;

/** What the board decides of a version. */
interface Decision extends Pick<Budget, 'adoptedOn' | 'adoptedItemId'> {
  readonly alternativeId: string;
}

/** Ends an adoption of what is adopted already, of another version's alternative, or of what lacks an amount. */
function mustBeAdoptable(desk: Desk, { budget, adoption, alternatives }: BudgetDetail, alternativeId: string): void {
  if (adoption !== null) {
    const message = 'Budgeten är redan fastställd. Gör en reviderad budget om något ska ändras.';
    fail('rule.broken', { rule: 'budget.adopted', message });
  }
  const at = alternatives.findIndex((each) => each.id === alternativeId);
  const chosen = alternatives[at];
  if (chosen === undefined) fail('item.missing', { what: 'budget_alternative', id: alternativeId });
  const payers = desk.queries.municipalities.all();
  const { amounts } = columnOf(payers, chosen.amounts);
  const without = payers.filter((_, index) => (amounts[index] ?? null) === null);
  if (payers.length > 0 && without.length === 0) return;
  const names = listed(without.map((each) => each.name));
  const message = `”${alternativeName(chosen, at)}” för ${budget.year} saknar belopp för ${names || 'nämndens kommuner'}. Skriv 0 där kommunen inte betalar något.`;
  fail('rule.broken', { rule: 'budget.incomplete', message });
}

/** A version as it is once it is adopted: the other alternatives are rejected; nothing is written. */
function adopted(desk: Desk, detail: BudgetDetail, { alternativeId, ...decision }: Decision): BudgetDetail {
  // No moment: the value must be the same when it is made again as it is written.
  const adoption = { frozenId: '', at: '', author: desk.author, ...decidedAt(desk.queries, decision.adoptedItemId) };
  const alternatives = detail.alternatives.map((each) => ({
    ...each,
    status: each.id === alternativeId ? ('adopted' as const) : ('rejected' as const),
  }));
  return { ...detail, budget: { ...detail.budget, ...decision }, alternatives, adoption };
}

/** What the adoption of a version would freeze now. */
function adoptionValue(desk: Desk, id: string, decision: Decision): BudgetValue {
  const detail = budgetDetail(desk.queries, id);
  mustBeAdoptable(desk, detail, decision.alternativeId);
  const keys = keysOf(desk.queries, detail.budget.year);
  return budgetValue(boardDetail(desk.queries), adopted(desk, detail, decision), keys);
}

/** Writes which alternative was decided, and freezes the version with its file. */
function freezeBudget(
  desk: Desk,
  id: string,
  { alternativeId, adoptedOn, adoptedItemId }: Decision,
  value: BudgetValue,
  documents: readonly IssuedFile[],
): void {
  const { queries } = desk;
  queries.budgets.update(id, { adoptedOn, adoptedItemId });
  const alternatives = queries.budgetAlternatives.of(id);
  for (const each of alternatives) {
    const status = each.id === alternativeId ? 'adopted' : 'rejected';
    if (each.status !== status) queries.budgetAlternatives.update(each.id, { status });
  }
  // What was rejected was so as it stood: its amounts are locked too.
  const locks = [
    { table: 'budget', id },
    ...alternatives.map((each) => ({ table: 'budget_alternative', id: each.id })),
  ];
  freeze(desk, { kind: 'budget', subjectId: id, formatVersion: budgetFormat, value, documents, locks });
}

/** Adopts a version with its file. */
async function adopt(house: House, id: string, decision: Decision, caller: Caller): Promise<BudgetDetail> {
  const author = boardAuthor(house, caller);
  await freezeMade(house, caller, {
    step,
    subject: { table: 'budget', id },
    value: (desk) => adoptionValue(desk, id, decision),
    files: (value) => makeWordFiles(house, [{ kind: 'budget', value, draft: false, author }], step.command),
    changed: { rule: 'budget.changed', message: 'Budgeten ändrades medan den fastställdes. Försök igen.' },
    write: (desk, value, documents) => freezeBudget(desk, id, decision, value, documents),
  });
  return budgetDetail(house.desk(caller).queries, id);
}

const paragraphs = (...texts: readonly string[]): RichText => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** Why there is a budget to decide, in a few words (KL 9:26). */
function background({ budget, alternatives }: BudgetDetail): RichText {
  const chosen = leading(alternatives);
  const why = budget.version === 1 || budget.reason.trim() === '' ? [] : [budget.reason.trim()];
  const text = chosen === undefined ? [] : chosen.text.split('\n').filter((each) => each.trim() !== '');
  const law =
    budget.consultedOn === null
      ? 'Värdkommunen upprättar budgeten efter samråd med de andra kommunerna (9 kap. 26 § kommunallagen).'
      : `Värdkommunen har upprättat budgeten efter samråd med de andra kommunerna den ${budget.consultedOn} (9 kap. 26 § kommunallagen).`;
  return paragraphs(law, ...why, ...text, 'Beloppen per kommun finns i bilagan.');
}

type AdoptionCommands = Pick<typeof budgetCommands, 'budget.adopt' | 'budget.placeOnAgenda'>;

export const adoptionHandlers: Handlers<AdoptionCommands> = {
  'budget.adopt': (house, { id, alternativeId, adoptedOn, itemId }, caller) => {
    const { queries, today } = house.desk(caller);
    mustHaveCome(adoptedOn, today, 'Beslutsdagen');
    const { adoptedItemId } = queries.budgets.require(id);
    return adopt(house, id, { alternativeId, adoptedOn, adoptedItemId: itemId ?? adoptedItemId }, caller);
  },
  'budget.placeOnAgenda': (desk, { id, place }) => {
    const { queries } = desk;
    const detail = budgetDetail(queries, id);
    const title = budgetTitle(detail.budget);
    const chosen = leading(detail.alternatives);
    const which =
      detail.alternatives.length > 1 && chosen !== undefined
        ? ` enligt ”${alternativeName(chosen, detail.alternatives.indexOf(chosen))}”`
        : '';
    const item = placeOnAgenda(desk, place, {
      kind: 'decision',
      title,
      proposal: { intro: 'Nämnden beslutar', clauses: [`att fastställa ${title.toLocaleLowerCase('sv')}${which}.`] },
      background: background(detail),
    });
    if (detail.adoption === null) queries.budgets.update(id, { adoptedItemId: item.id });
    attachMade(desk, item.id, 'budget', id);
    return item;
  },
};
