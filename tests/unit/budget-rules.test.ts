import { describe, expect, it } from 'vitest';
import type { BudgetDetail, KeyDetail } from '../../src/shared/budget/commands.ts';
import { allocationKey, budget, budgetAlternative } from '../../src/shared/budget/model.ts';
import { budgetNotes, keyNotes } from '../../src/shared/budget/notes.ts';
import {
  changeOf,
  changesOf,
  columnOf,
  isDenied,
  isUneven,
  keyComparison,
  keyParts,
  ratioOf,
  sharesOf,
  sharesUneven,
} from '../../src/shared/budget/rules.ts';
import {
  changePercent,
  partText,
  percentText,
  signedTkr,
  tkrText,
  weightFrom,
  weightText,
} from '../../src/shared/budget/words.ts';

const payers = [
  { id: 'n', name: 'Norrsjö' },
  { id: 's', name: 'Söderå' },
  { id: 'v', name: 'Västmark' },
];
const rows = (amounts: readonly (number | null)[], stated: number | null = null) =>
  [...amounts, stated].flatMap((amount, at) =>
    amount === null ? [] : [{ municipalityId: payers[at]?.id ?? null, amount, precision: 100 }],
  );
const key = (weights: readonly number[], fields: Partial<KeyDetail> = {}): KeyDetail => ({
  ...allocationKey.parse({ id: 'k', year: 2026, name: 'Folkmängd', source: 'Statistikverket', readOn: '2025-10-01' }),
  shares: weights.map((weight, at) => ({
    id: `k${at}`,
    keyId: 'k',
    municipalityId: payers[at]?.id ?? '',
    weight,
    decimals: 0,
  })),
  ...fields,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a column', () => {
  const now = columnOf(payers, rows([8_615_500, 5_294_600, 725_000]));
  const before = columnOf(payers, rows([5_269_000, 3_100_000, 445_000], 8_814_000));

  it('has its sum, its shares, and its change against another, exactly', () => {
    expect(now.total).toEqual({ amount: 14_635_100, precision: 100 });
    expect(sharesOf(now)).toEqual([589, 362, 50]);
    expect(changesOf(now, before)).toEqual({
      each: [
        { amount: 3_346_500, tenths: 635 },
        { amount: 2_194_600, tenths: 708 },
        { amount: 280_000, tenths: 629 },
      ],
      total: { amount: 5_821_100, tenths: 660 },
    });
    expect(changesOf(now, null)).toEqual({ each: [null, null, null], total: null });
  });

  it('knows what is missing, and that a stated total is another than the sum', () => {
    const holes = columnOf(payers, rows([1_000, null, 2_000], 3_100));
    expect([holes.total?.amount, holes.denied]).toEqual([3_000, true]);
    expect([before.denied, columnOf(payers, []).total]).toEqual([false, null]);
    // A total in tkr is no more exact than its last figure.
    expect(isDenied({ amount: 14_635_100, precision: 100 }, { amount: 14_635_149, precision: 1 })).toBe(false);
    expect(isDenied({ amount: 14_635_100, precision: 100 }, { amount: 14_635_151, precision: 1 })).toBe(true);
    expect(isDenied({ amount: 10, precision: 1 }, { amount: 11, precision: 1 })).toBe(true);
  });

  it('says where rounded figures seem not to add up', () => {
    expect([isUneven(now), sharesUneven(sharesOf(now)), sharesUneven([500, 500]), sharesUneven([null, 500])]).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(isUneven(columnOf(payers, rows([1_040, 1_040, 1_040])))).toBe(true);
  });
});

describe('ratios', () => {
  it('are rounded half away from zero, and are nothing of nothing', () => {
    expect([ratioOf(1, 8, 100), ratioOf(-1, 8, 100), ratioOf(1, 3, 1_000), ratioOf(1, 0, 10)]).toEqual([
      13,
      -13,
      333,
      null,
    ]);
    expect(ratioOf(1_000_000_000_000, 3_000_000_000_000, 10_000)).toBe(3_333);
  });

  it('of a change from a negative amount rise when it rises', () => {
    expect([changeOf(-50, -100), changeOf(50, 0), changeOf(0, 50)]).toEqual([
      { amount: 50, tenths: 500 },
      { amount: 50, tenths: null },
      { amount: -50, tenths: -1_000 },
    ]);
  });
});

describe('a key', () => {
  it('has exact parts, and none for who has no share', () => {
    expect(keyParts(payers, key([134_209, 78_044]))).toEqual([6_323, 3_677, null]);
    expect(keyParts(payers, key([]))).toEqual([null, null, null]);
  });

  it('is compared with what is written: alike within the rounding, else told by municipality', () => {
    const written = columnOf(payers, rows([8_615_500, 5_294_600, 725_000]));
    const compared = keyComparison(payers, written, key([134_209, 78_044, 8_923]));
    expect([compared?.differences, compared?.differs]).toEqual([[-265_100, 130_500, 134_600], true]);
    const followed = columnOf(payers, rows([8_880_500, 5_164_200, 590_400]));
    expect(keyComparison(payers, followed, key([134_209, 78_044, 8_923]))?.differs).toBe(false);
    expect(keyComparison(payers, written, key([0, 0, 0]))).toBeNull();
    expect(keyComparison(payers, columnOf(payers, []), key([1, 1, 1]))).toBeNull();
  });

  it('is asked for its source, its missing shares, and for an agreed whole', () => {
    const rulesOf = (each: KeyDetail) => keyNotes(payers, each).map((note) => note.rule);
    expect(rulesOf(key([3, 2, 1]))).toEqual([]);
    expect(rulesOf(key([3, 2], { readOn: null }))).toEqual(['shareMissing', 'source']);
    expect(rulesOf(key([60, 30, 9], { basis: 'agreed', unit: 'procent' }))).toEqual(['agreedSum']);
    expect(rulesOf(key([600, 300, 100], { basis: 'agreed', unit: 'Promille' }))).toEqual([]);
    expect(rulesOf(key([600, 300, 99], { basis: 'agreed', unit: 'delar', source: ' ' }))).toEqual(['source']);
  });
});

describe('the notes of a budget', () => {
  const detail: BudgetDetail = {
    budget: budget.parse({ id: 'b', year: 2026, consultedOn: '2025-10-01' }),
    adoption: null,
    newest: true,
    alternatives: [
      {
        ...budgetAlternative.parse({ id: 'a', budgetId: 'b', status: 'proposed', keyId: 'k' }),
        amounts: rows([8_615_500, 5_294_600, 725_000], 14_635_200).map((each, at) => ({
          ...each,
          id: `a${at}`,
          alternativeId: 'a',
        })),
      },
    ],
    stated: rows([5_269_000, 3_100_000, 445_000]).map((each, at) => ({ ...each, id: `s${at}`, budgetId: 'b' })),
    before: null,
    revised: null,
  };
  const textsOf = (each: BudgetDetail) =>
    budgetNotes(payers, each, [key([3, 2, 1])]).map((note) => plain(note.message));

  it('tell a stated sum that is another, and amounts that differ from the key', () => {
    expect(textsOf(detail)).toEqual([
      '”Alternativ 1”: den angivna summan är 14 635,2 tkr, men beloppen blir 14 635,1 tkr tillsammans.',
      '”Alternativ 1” skiljer sig från ”Folkmängd”: Norrsjö +1 298,0 tkr, Söderå +416,2 tkr och Västmark −1 714,2 tkr.',
    ]);
  });

  it('tell what is missing, that nothing is proposed, and that last year was adopted otherwise', () => {
    const [alternative] = detail.alternatives;
    if (alternative === undefined) throw new Error('No alternative');
    const open: BudgetDetail = {
      ...detail,
      budget: { ...detail.budget, consultedOn: null },
      alternatives: [{ ...alternative, status: 'open', keyId: null, amounts: [] }],
      before: { year: 2025, version: 1, label: '', adopted: true, amounts: rows([5_269_000, 3_100_000, 450_000]) },
    };
    expect(textsOf(open)).toEqual([
      'Inget alternativ är föreslaget. Välj det som nämnden ska ta ställning till.',
      'Dagen för samråd med de andra kommunerna är inte antecknad (9 kap. 26 § kommunallagen).',
      'Det som är angivet för 2025 är ett annat än den fastställda budgeten för Västmark. Den fastställda gäller.',
      '”Alternativ 1” saknar belopp för Norrsjö, Söderå och Västmark.',
    ]);
  });
});

describe('figures in words', () => {
  it('are written as Swedes write them', () => {
    expect(
      [
        tkrText(14_635_100),
        tkrText({ amount: -300, precision: 100 }),
        tkrText(null),
        signedTkr(3_346_500),
        signedTkr(-300),
        signedTkr(0),
        signedTkr(40),
        percentText(589),
        changePercent({ amount: 1, tenths: 660 }),
        changePercent({ amount: 1, tenths: null }),
        partText(6_068),
      ].map(plain),
    ).toEqual(['14 635,1', '−0,3', '–', '+3 346,5', '−0,3', '0,0', '0,0', '58,9 %', '+66,0 %', '–', '60,68 %']);
  });

  it('are read as they are written: shares keep every decimal', () => {
    const texts = ['134 209', '134\u00a0209', '58,87 %', '588,7 ‰', '0', '0,000001', '1.234', '12,5'];
    expect(texts.map((each) => weightFrom(each))).toEqual([
      { weight: 134_209, decimals: 0 },
      { weight: 134_209, decimals: 0 },
      { weight: 5_887, decimals: 2 },
      { weight: 5_887, decimals: 1 },
      { weight: 0, decimals: 0 },
      { weight: 1, decimals: 6 },
      { weight: 1_234, decimals: 0 },
      { weight: 125, decimals: 1 },
    ]);
    expect(texts.map((each) => plain(weightText(weightFrom(each) ?? { weight: -1, decimals: 0 })))).toEqual([
      '134 209',
      '134 209',
      '58,87',
      '588,7',
      '0',
      '0,000001',
      '1 234',
      '12,5',
    ]);
    expect(['', '−1', 'sju', '1,2,3', '0,0000001', '9999999999999'].map(weightFrom)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
