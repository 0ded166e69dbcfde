import type { AlternativeValue, BudgetValue, KeyValue } from '../budget/budget-value.ts';
import { changesOf, isUneven, sharesOf, sharesUneven } from '../budget/rules.ts';
import { budgetTitle, changePercent, partText, percentText, signedTkr, statusWords, tkrText } from '../budget/words.ts';
import type { OperationalPlan } from '../operational-plan/model.ts';
import { roundingNote } from '../report/words.ts';
import { longDate } from '../swedish.ts';
import type { ReviewBlock } from './page-value.ts';
import { factsBlock } from './parts.ts';

/** Where an alternative stands in its budget; nothing but its place is the same before and after the plan is adopted. */
interface Place {
  readonly planId: string;
  readonly at: number;
}

const named = ({ label, status }: AlternativeValue) => `${label} (${statusWords[status].text.toLocaleLowerCase('sv')})`;

/** What must be said below a table: that it seems not to add up, and what is stated otherwise. */
function notesText(each: AlternativeValue): string {
  const rounding = isUneven(each) || sharesUneven(sharesOf(each)) ? [roundingNote] : [];
  const total = `beloppen blir ${tkrText(each.total)} tkr tillsammans.`;
  return [...rounding, ...(each.denied ? [`Den angivna summan är ${tkrText(each.stated)} tkr; ${total}`] : [])].join(
    '\n',
  );
}

/** An alternative per municipality in tkr: amount, share, and change against the year before, as the document prints it. */
function amountTable(value: BudgetValue, each: AlternativeValue, { planId, at }: Place): ReviewBlock {
  const { municipalities, before, year } = value;
  const shares = sharesOf(each);
  const changes = changesOf(each, before);
  type Change = typeof changes.total;
  const past = (text: string) => (before === null ? [] : [text]);
  const change = (of: Change) => (before === null ? [] : [signedTkr(of?.amount ?? null), changePercent(of)]);
  const rows = municipalities.map((name, row) => [
    name,
    ...past(tkrText(before?.amounts[row] ?? null)),
    tkrText(each.amounts[row] ?? null),
    percentText(shares[row] ?? null),
    ...change(changes.each[row] ?? null),
  ]);
  const total = [
    'Totalt',
    ...past(tkrText(before?.total ?? null)),
    tkrText(each.total),
    each.total === null ? '–' : percentText(1_000),
    ...change(changes.total),
  ];
  return {
    kind: 'table',
    title: `${named(each)}, tkr`,
    columns: [
      'Kommun',
      ...past(String(before?.year)),
      String(year),
      'Andel',
      ...(before === null ? [] : ['Förändring', 'Förändring i %']),
    ],
    rows: [...rows, total].map((cells, row) => ({ key: `budgetRow/${planId}/${at}-${row}`, cells })),
    figures: 'total',
  };
}

/** What a key gives beside what is decided. */
function keyTable({ municipalities }: BudgetValue, each: AlternativeValue, key: KeyValue, place: Place): ReviewBlock {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, one) => total + (one ?? 0), 0);
  const rows = municipalities.map((name, row) => {
    const part = key.rows[row];
    return [
      name,
      part?.weight ?? '–',
      partText(part?.part ?? null),
      tkrText(part?.amount ?? null),
      tkrText(each.amounts[row] ?? null),
      signedTkr(part?.difference ?? null),
    ];
  });
  const total = [
    'Totalt',
    key.sum,
    partText(10_000),
    tkrText(sum(key.rows.map((one) => one.amount))),
    tkrText(each.total),
    signedTkr(sum(key.rows.map((one) => one.difference))),
  ];
  const decided = each.status === 'adopted' ? 'Fastställt' : 'Budget';
  return {
    kind: 'table',
    title: `${each.label} mot fördelningsnyckeln ${key.name}, tkr`,
    columns: ['Kommun', `Andel (${key.unit.trim() || 'enheter'})`, 'Andel i %', 'Enligt nyckeln', decided, 'Skillnad'],
    rows: [...rows, total].map((cells, row) => ({ key: `budgetKeyRow/${place.planId}/${place.at}-${row}`, cells })),
    figures: 'total',
  };
}

function alternativeBlocks(
  value: BudgetValue,
  each: AlternativeValue,
  place: Place,
  open: boolean,
): readonly ReviewBlock[] {
  const { planId, at } = place;
  const { text, key } = each;
  return [
    {
      kind: 'field',
      key: `budgetAlternative/${planId}/${at}`,
      label: named(each),
      words: { type: 'text', text },
      proposable: open && value.adoptedOn === null,
    },
    amountTable(value, each, place),
    ...factsBlock(`budgetAlternative/${planId}-${at}`, [['Att notera', notesText(each)]]),
    ...(key === null ? [] : [keyTable(value, each, key, place)]),
  ];
}

/** Where the budget comes from: the year's own, and whether it is adopted. */
function sourceText(budget: BudgetValue | null, year: number): string {
  if (budget === null) return `Budgeten för ${year} är inte upprättad.`;
  const { adoptedOn, decidedAt } = budget;
  const decided = [adoptedOn === null ? '' : `fastställd ${longDate(adoptedOn)}`, decidedAt.paragraph];
  const standing = adoptedOn === null ? 'inte fastställd' : decided.filter((each) => each !== '').join(', ');
  return `${budgetTitle(budget)}, ${standing}`;
}

/** The year's budget as a plan prints it: where it comes from, and each alternative with its tables. */
export function budgetBlocks(
  budget: BudgetValue | null,
  { id: planId, year }: Pick<OperationalPlan, 'id' | 'year'>,
  open: boolean,
): readonly ReviewBlock[] {
  return [
    ...factsBlock(`budget/${planId}`, [['Budgeten hämtas från', sourceText(budget, year)]]),
    ...(budget?.alternatives ?? []).flatMap((each, at) =>
      budget === null ? [] : alternativeBlocks(budget, each, { planId, at }, open),
    ),
  ];
}
