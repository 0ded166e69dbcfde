import { expect, test } from 'vitest';
import { budgetBlocks } from '../../src/main/documents/budget.ts';
import type { BudgetSpec } from '../../src/main/documents/budget-spec.ts';
import { createDraft } from '../../src/main/documents/parts/draft.ts';
import { makeWordFile, wordFileName } from '../../src/main/documents/word-files.ts';
import type { BudgetDetail } from '../../src/shared/budget/commands.ts';
import { budgetDetailExample, budgetExample } from './budget-example.ts';
import { checked, checkerMissing, htmlOf, linesOf } from './reader.ts';
import { author, board } from './risk-example.ts';

const spec = (value: BudgetSpec['value'], draft = true): BudgetSpec => ({ kind: 'budget', value, draft, author });

function adopted(): BudgetDetail {
  const open = budgetDetailExample();
  return {
    ...open,
    budget: { ...open.budget, adoptedOn: '2025-11-10' },
    adoption: { frozenId: 'f', at: '', author: '', meetingDate: '2025-11-10', paragraph: 41 },
    alternatives: open.alternatives.map((each, at) => ({ ...each, status: at === 0 ? 'adopted' : 'rejected' })),
  };
}

const bytesOf = async (each: BudgetSpec) => (await makeWordFile(each, null)).bytes;

async function headingsOf(each: BudgetSpec) {
  const html = await htmlOf(await bytesOf(each));
  return [...html.matchAll(/<h([1-6])>(.*?)<\/h/g)].map((one) => `${one[1]} ${one[2]}`);
}

/** The tables with a header row, cell by cell. */
async function tablesOf(each: BudgetSpec): Promise<readonly (readonly (readonly string[])[])[]> {
  const html = await htmlOf(await bytesOf(each));
  return [...html.matchAll(/<table>.*?<\/table>/gs)]
    .filter((table) => table[0].includes('<th>'))
    .map((table) =>
      [...table[0].matchAll(/<tr>.*?<\/tr>/gs)].map((row) =>
        [...row[0].matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((one) => (one[1] ?? '').replace(/<[^>]+>/g, '')),
      ),
    );
}

const names = board.municipalities.map((each) => each.name);

test('the example is made for three municipalities', () => {
  expect(names.length).toBe(3);
});

test('each alternative has its table per municipality in tkr: amount, share, and change against the year before', async () => {
  const [first, key, second, compared] = await tablesOf(spec(budgetExample()));
  expect(first).toEqual([
    ['Tkr', '2025', '2026', 'Andel', 'Förändring', 'Förändring i %'],
    [names[0], '5 800,0', '7 412,5', '53,2 %', '+1 612,5', '+27,8 %'],
    [names[1], '4 100,0', '5 201,4', '37,3 %', '+1 101,4', '+26,9 %'],
    [names[2], '1 000,0', '1 322,1', '9,5 %', '+322,1', '+32,2 %'],
    ['Totalt', '10 900,0', '13 936,0', '100,0 %', '+3 036,0', '+27,9 %'],
  ]);
  expect(key).toEqual([
    ['Tkr', 'Andel (invånare)', 'Andel i %', 'Enligt nyckeln', 'Budget', 'Skillnad'],
    [names[0], '41 207', '53,19 %', '7 412,4', '7 412,5', '+0,1'],
    [names[1], '28 916', '37,32 %', '5 201,5', '5 201,4', '−0,1'],
    [names[2], '7 350', '9,49 %', '1 322,1', '1 322,1', '0,0'],
    ['Totalt', '77 473', '100,00 %', '13 936,0', '13 936,0', '0,0'],
  ]);
  expect(second?.at(-1)).toEqual(['Totalt', '10 900,0', '11 556,2', '100,0 %', '+656,2', '+6,0 %']);
  expect(compared).toEqual([
    ['Tkr', 'Med ny lagring', 'Utan ny lagring', 'Skillnad'],
    [names[0], '7 412,5', '6 150,0', '−1 262,5'],
    [names[1], '5 201,4', '4 310,5', '−890,9'],
    [names[2], '1 322,1', '1 095,7', '−226,4'],
    ['Totalt', '13 936,0', '11 556,2', '−2 379,8'],
  ]);
});

test('what is proposed is said, a draft is marked as one, and a stated sum that is another is told', async () => {
  expect(await headingsOf(spec(budgetExample()))).toEqual([
    '1 Budget 2026',
    '2 Med ny lagring (föreslås)',
    '3 Fördelningsnyckel: Folkmängd',
    '2 Utan ny lagring (övervägs)',
    '2 Jämförelse',
  ]);
  const lines = await linesOf(await bytesOf(spec(budgetExample())));
  expect(lines.filter((each) => /UTKAST|summan är|Samråd|De andra|följer nyckeln/.test(each))).toEqual([
    'UTKAST – Budget',
    'UTKAST – budgeten är inte fastställd och kan ändras.',
    'Samråd',
    'Beloppen följer nyckeln.',
    'Den angivna summan är 11 556,3 tkr; beloppen blir 11 556,2 tkr tillsammans.',
  ]);
});

test('an adopted budget says its day and §, which alternative, and that the other is rejected', async () => {
  const value = budgetExample(adopted());
  expect(await headingsOf(spec(value, false))).toEqual([
    '1 Budget 2026',
    '2 Med ny lagring (fastställd)',
    '3 Fördelningsnyckel: Folkmängd',
    '2 Utan ny lagring (avslagen)',
    '2 Jämförelse',
  ]);
  const lines = await linesOf(await bytesOf(spec(value, false)));
  expect(lines).toContain(`Fastställd 2025-11-10, ${value.decidedAt.paragraph.replaceAll('\u00a0', ' ')}`);
  expect(lines.join(' ')).not.toContain('UTKAST');
  expect(wordFileName(spec(value, false))).toMatch(/_2025-11-10_Budget_2026\.docx$/);
});

test('the same blocks stand under the headings of another document, whatever their level', () => {
  const value = budgetExample();
  expect(budgetBlocks(createDraft(), value, 3).length).toBe(budgetBlocks(createDraft(), value, 2).length);
});

test('a budget without a year before, or of one alternative, has no empty columns or tables', async () => {
  const open = budgetDetailExample();
  const value = budgetExample({ ...open, stated: [], alternatives: open.alternatives.slice(1) });
  const tables = await tablesOf(spec(value));
  expect(tables.map((each) => each[0])).toEqual([['Tkr', '2026', 'Andel']]);
});

test('the same value gives the same bytes', async () => {
  expect(await bytesOf(spec(budgetExample()))).toEqual(await bytesOf(spec(budgetExample())));
});

test.skipIf(checkerMissing !== null)(
  `the file is strictly valid ${checkerMissing ?? ''}`,
  { timeout: 120_000 },
  async () => {
    for (const each of [spec(budgetExample()), spec(budgetExample(adopted()), false)]) {
      expect(checked(await bytesOf(each))).toMatch(/^ok/);
    }
  },
);
