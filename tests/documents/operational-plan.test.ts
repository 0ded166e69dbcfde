import { expect, test } from 'vitest';
import type { PlanSpec } from '../../src/main/documents/operational-plan-spec.ts';
import { makeWordFile } from '../../src/main/documents/word-files.ts';
import type { PlanValue } from '../../src/shared/operational-plan/plan-value.ts';
import type { RichText } from '../../src/shared/rich-text.ts';
import { budgetExample } from './budget-example.ts';
import { bodyOf, brokenLinks, checked, checkerMissing, htmlOf, linesOf } from './reader.ts';
import { author } from './risk-example.ts';

const rich = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const empty: RichText = { type: 'doc', content: [] };

function plan(change: Partial<PlanValue> = {}): PlanValue {
  const budget = budgetExample();
  return {
    format: 1,
    letterhead: budget.letterhead,
    year: 2026,
    version: 1,
    reason: '',
    preparedOn: '2025-10-15',
    adoptedOn: null,
    decidedAt: { meetingDate: '', paragraph: '' },
    chapters: [
      { title: 'Inledning', level: 1, kind: 'text', text: rich('Tre kommuner.') },
      { title: 'Uppdrag', level: 1, kind: 'text', text: empty },
      { title: 'Drift', level: 2, kind: 'text', text: rich('Dygnet runt.') },
      { title: 'Budget för året', level: 1, kind: 'budget', text: rich('Ökar något.') },
    ],
    appendices: [
      { title: 'Utblick', text: rich('Fem år framåt.'), fileName: '', sha256: null },
      { title: 'Karta', text: null, fileName: 'karta.pdf', sha256: 'a'.repeat(64) },
    ],
    budget,
    ...change,
  };
}

const bytesOf = async (value: PlanValue, draft = true) => {
  const spec: PlanSpec = { kind: 'verksamhetsplan', value, draft, author };
  return (await makeWordFile(spec, null)).bytes;
};

test('the chapters stand in their order under headings that skip no level, then the appendices', async () => {
  const html = await htmlOf(await bytesOf(plan({ budget: null })));
  expect(
    [...html.matchAll(/<h([1-6])>(.*?)<\/h/g)].map((each) => `${each[1]} ${each[2]?.replace(/<[^>]+>/g, '')}`),
  ).toEqual([
    '1 Verksamhetsplan och budget 2026',
    '2 Inledning',
    '2 Uppdrag',
    '3 Drift',
    '2 Budget för året',
    '2 Bilagor',
    '2 Bilaga 1: Utblick',
  ]);
  expect(html).toContain('Budgeten för 2026 är inte upprättad.');
});

test('the budget chapter prints the tables of the budget, and the list of appendices leads to those made here', async () => {
  const bytes = await bytesOf(plan());
  const lines = await linesOf(bytes);
  expect(lines.some((each) => each.includes('karta.pdf'))).toBe(true);
  expect(lines.indexOf('Ökar något.')).toBeLessThan(lines.indexOf('Fem år framåt.'));
  expect((await htmlOf(bytes)).match(/<th>/g)?.length ?? 0).toBeGreaterThan(0);
  expect(brokenLinks(bodyOf(bytes))).toEqual([]);
});

test('the same plan gives the same bytes', async () => {
  expect(await bytesOf(plan(), false)).toEqual(await bytesOf(plan(), false));
});

test.skipIf(checkerMissing !== null)('the file is valid', async () => {
  expect(checked(await bytesOf(plan()))).toMatch(/^ok/);
});
