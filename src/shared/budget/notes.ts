import { listed } from '../swedish.ts';
import type { BudgetDetail, KeyDetail } from './commands.ts';
import { wholeWeights } from './distribution.ts';
import { beforeColumn, columnOf, isDenied, keyComparison, type Payer } from './rules.ts';
import { alternativeName, keyName, signedTkr, tkrText } from './words.ts';

/** What is worth a look in a budget or a key; none of it hinders. */
export interface BudgetNote {
  readonly rule:
    | 'amountMissing'
    | 'totalDenied'
    | 'keyDiffers'
    | 'keyEmpty'
    | 'beforeDiffers'
    | 'noneProposed'
    | 'consultation'
    | 'shareMissing'
    | 'agreedSum'
    | 'source';
  /** The alternative or key it is about; null where it is about the whole. */
  readonly aboutId: string | null;
  /** One or two Swedish sentences: what, and what to do. */
  readonly message: string;
}

const full: Readonly<Record<string, number>> = { procent: 100, '%': 100, promille: 1_000, '‰': 1_000 };

/** Whether an agreed key in per cent or per mille makes the whole, exactly. */
function agreedSumFits(key: KeyDetail): boolean {
  const wanted = key.basis === 'agreed' ? full[key.unit.trim().toLocaleLowerCase('sv')] : undefined;
  if (wanted === undefined) return true;
  const [one = 1n, ...weights] = wholeWeights([{ weight: 1, decimals: 0 }, ...key.shares]);
  return weights.reduce((sum, each) => sum + each, 0n) === BigInt(wanted) * one;
}

/** What is worth a look in a key. */
export function keyNotes(payers: readonly Payer[], key: KeyDetail): readonly BudgetNote[] {
  const without = payers.filter(({ id }) => !key.shares.some((each) => each.municipalityId === id));
  const name = `”${keyName(key)}”`;
  const notes: readonly (Omit<BudgetNote, 'aboutId'> | false)[] = [
    without.length > 0 && {
      rule: 'shareMissing',
      message: `${name} saknar andel för ${listed(without.map((each) => each.name))}. Den räknas som noll.`,
    },
    key.shares.length > 0 &&
      !agreedSumFits(key) && {
        rule: 'agreedSum',
        message: `Andelarna i ${name} blir inte 100 procent tillsammans. De räknas i förhållande till sin summa.`,
      },
    (key.source.trim() === '' || key.readOn === null) && {
      rule: 'source',
      message:
        key.source.trim() === ''
          ? `${name} saknar källa. Skriv varifrån siffrorna kommer och när de lästes.`
          : `${name} saknar datum då källan lästes. Kontrollera siffrorna och skriv dagen.`,
    },
  ];
  return notes.flatMap((each) => (each === false ? [] : [{ ...each, aboutId: key.id }]));
}

function alternativeNotes(
  payers: readonly Payer[],
  { alternatives }: BudgetDetail,
  keys: readonly KeyDetail[],
): readonly BudgetNote[] {
  return alternatives.flatMap((alternative, at) => {
    const name = `”${alternativeName(alternative, at)}”`;
    const column = columnOf(payers, alternative.amounts);
    const missing = payers.filter((_, index) => column.amounts[index] === null);
    const key = keys.find((each) => each.id === alternative.keyId);
    const compared = key === undefined ? null : keyComparison(payers, column, key);
    const differing = payers.flatMap((each, index) => {
      const difference = compared?.differences[index] ?? 0;
      return difference === 0 ? [] : [`${each.name} ${signedTkr(difference)} tkr`];
    });
    const notes: readonly (Omit<BudgetNote, 'aboutId'> | false)[] = [
      missing.length > 0 && {
        rule: 'amountMissing',
        message: `${name} saknar belopp för ${listed(missing.map((each) => each.name))}.`,
      },
      column.denied && {
        rule: 'totalDenied',
        message: `${name}: den angivna summan är ${tkrText(column.stated)} tkr, men beloppen blir ${tkrText(column.total)} tkr tillsammans.`,
      },
      key !== undefined &&
        compared === null &&
        column.total !== null && {
          rule: 'keyEmpty',
          message: `${name} följer ”${keyName(key)}”, som saknar andelar att räkna med.`,
        },
      key !== undefined &&
        compared?.differs === true && {
          rule: 'keyDiffers',
          message: `${name} skiljer sig från ”${keyName(key)}”: ${listed(differing)}.`,
        },
    ];
    return notes.flatMap((each) => (each === false ? [] : [{ ...each, aboutId: alternative.id }]));
  });
}

/** What was stated of the year before, where it is denied by its own sum or by what was adopted then. */
function beforeNotes(payers: readonly Payer[], detail: BudgetDetail): readonly BudgetNote[] {
  const year = detail.budget.year - 1;
  const used = beforeColumn(payers, detail);
  const stated = columnOf(payers, detail.stated);
  const differing = payers.filter((_, at) => isDenied(stated.amounts[at] ?? null, used?.amounts[at] ?? null));
  const notes: readonly (BudgetNote | false)[] = [
    stated.denied && {
      rule: 'totalDenied',
      aboutId: null,
      message: `Den angivna summan för ${year} är ${tkrText(stated.stated)} tkr, men beloppen blir ${tkrText(stated.total)} tkr tillsammans.`,
    },
    detail.before !== null &&
      differing.length > 0 && {
        rule: 'beforeDiffers',
        aboutId: null,
        message: `Det som är angivet för ${year} är ett annat än den fastställda budgeten för ${listed(differing.map((each) => each.name))}. Den fastställda gäller.`,
      },
  ];
  return notes.filter((each) => each !== false);
}

/** What is worth a look in a version before it is adopted or sent. */
export function budgetNotes(
  payers: readonly Payer[],
  detail: BudgetDetail,
  keys: readonly KeyDetail[],
): readonly BudgetNote[] {
  const { alternatives, budget } = detail;
  const chosen = alternatives.some((each) => each.status === 'proposed' || each.status === 'adopted');
  const used = keys.filter((key) => alternatives.some((each) => each.keyId === key.id));
  const whole: readonly (BudgetNote | false)[] = [
    !chosen && {
      rule: 'noneProposed',
      aboutId: null,
      message: 'Inget alternativ är föreslaget. Välj det som nämnden ska ta ställning till.',
    },
    budget.consultedOn === null && {
      rule: 'consultation',
      aboutId: null,
      message: 'Dagen för samråd med de andra kommunerna är inte antecknad (9 kap. 26 § kommunallagen).',
    },
  ];
  return [
    ...whole.filter((each) => each !== false),
    ...beforeNotes(payers, detail),
    ...alternativeNotes(payers, detail, keys),
    ...used.flatMap((key) => keyNotes(payers, key)),
  ];
}
