import { describe, expect, it } from 'vitest';
import { usualPlanChapters } from '../../src/shared/operational-plan/usual-chapters.ts';
import { checked, checkerMissing, htmlOf, linesOf } from '../documents/reader.ts';
import { printedBudgets } from '../packet/budget-text.ts';
import { packetMissing } from '../packet/packet-file.ts';
import { paragraphsRich, printedPlan } from '../packet/plan-text.ts';
import { differences, wordsOf } from '../packet/words.ts';
import { cells, newest } from './budget-board.ts';
import { newBoard } from './klubba.ts';
import { quickFolder } from './support.ts';

const usual = new Map(usualPlanChapters.map((each) => [each.title, each.level]));
const isHeading = (line: string) => usual.has(line) || /^\S+ grunduppdrag$/.test(line);

/** Letters and figures alone: the packet's first page of the appendix has spaces in the midst of words. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Words of the packet that our plan prints otherwise, in order, each with why. */
const otherwise: readonly (readonly [words: string, why: string])[] = [
  ['Total', 'the row of the sum is called Totalt in all our tables'],
  ['Total', 'the same row of the second table'],
];

/** The packet's plan, budget and appendix entered by commands; answers the file that is made of them. */
async function entered() {
  const printed = printedPlan(isHeading);
  const { year } = printed;
  const klubba = await newBoard({ folder: quickFolder(), author: 'Asta Berg' });
  const budgets = printedBudgets();
  const municipalities: string[] = [];
  for (const name of budgets[0]?.names ?? []) {
    municipalities.push((await klubba.call('municipality.create', { name })).id);
  }
  const { id: budgetId } = await klubba.call('budget.create', { year });
  await klubba.call('budgetAlternative.create', { budgetId, label: 'Alternativ' });
  const { alternatives } = await newest(klubba, year);
  const above = printed.chapters.flatMap((each) => each.aboveTables);
  const column = (table: number, at: number) => [
    ...(budgets[table]?.figures.map((each) => each[at] ?? '') ?? []),
    budgets[table]?.totals[at] ?? '',
  ];
  const board = { klubba, municipalities };
  await klubba.call('budget.fill', { id: budgetId, cells: cells(board, null, column(0, 0)) });
  for (const [at, { id }] of alternatives.entries()) {
    await klubba.call('budgetAlternative.update', { id, patch: { text: above[at] ?? '' } });
    await klubba.call('budget.fill', { id: budgetId, cells: cells(board, id, column(at, 1)) });
  }
  await klubba.call('planTemplateChapter.create', { title: printed.chapters[0]?.title ?? '', level: 1, kind: 'text' });
  const { id: planId } = await klubba.call('operationalPlan.create', { year });
  for (const { title, aboveTables } of printed.chapters.slice(1)) {
    const kind = aboveTables.length > 0 ? 'budget' : 'text';
    await klubba.call('planChapter.create', { planId, title, level: usual.get(title) ?? 2, kind });
  }
  const detail = await klubba.call('operationalPlan.year', { year });
  for (const [at, { id }] of (detail.versions[0]?.chapters ?? []).entries()) {
    await klubba.call('planChapter.update', {
      id,
      patch: { text: paragraphsRich(printed.chapters[at]?.paragraphs ?? []) },
    });
  }
  const { id: appendixId } = await klubba.call('planAppendix.add', {
    planId,
    title: printed.listed.replace(/^\d\. /, ''),
  });
  await klubba.call('planAppendix.update', { id: appendixId, patch: { text: printed.appendixRich } });
  await klubba.call('document.export', { document: 'verksamhetsplan', id: planId });
  return { printed, budgets, bytes: klubba.delivered.at(-1)?.bytes ?? new Uint8Array() };
}

describe(packetMissing ?? 'the plan of the real packet, entered and made again', () => {
  if (packetMissing !== null) {
    it.skip(packetMissing);
    return;
  }

  it('holds all its words in the same order, but for those that are reasoned', async () => {
    const { printed, bytes } = await entered();
    const lines = await linesOf(bytes);
    const appendixAt = lines.findIndex((each) => each.startsWith('Bilaga 1: '));
    const found = wordsOf(lines.slice(0, appendixAt).join('\n'));
    const { missing } = differences(wordsOf(printed.own), found);
    expect(missing).toEqual(otherwise.map(([words]) => words));
    expect(lines.slice(0, appendixAt)).toContain(printed.listed.replace(/^\d\. /, ''));
    expect(letters(lines.slice(appendixAt + 1).join(''))).toBe(letters(printed.appendix.join('')));
    if (checkerMissing === null) expect(checked(bytes)).toMatch(/^ok/);
  });

  it('has its headings as headings, its points as points, and the rows of its tables as rows', async () => {
    const { printed, budgets, bytes } = await entered();
    const html = await htmlOf(bytes);
    const textOf = (part: string) => part.replace(/<[^>]+>/g, '').trim();
    const headings = [...html.matchAll(/<h[2-6]>(.*?)<\/h\d>/g)].map((each) => textOf(each[1] ?? ''));
    expect(printed.chapters.map((each) => each.title).filter((each) => !headings.includes(each))).toEqual([]);
    expect(printed.chapters.length).toBeGreaterThan(9);
    const points = printed.appendix.filter((each) => /^[•\uf0b7]/.test(each)).length;
    expect([points > 0, (html.slice(html.indexOf('Bilaga 1: ')).match(/<li>/g) ?? []).length]).toEqual([true, points]);
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
      [...(row[1] ?? '').matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map((each) => textOf(each[1] ?? '')),
    );
    for (const { names, figures, totals, years } of budgets) {
      const begin = (wanted: readonly string[]) => rows.filter((row) => wanted.every((each, at) => row[at] === each));
      expect(begin(['Tkr', ...years])).toHaveLength(budgets.length);
      for (const [at, name] of names.entries()) expect(begin([name, ...(figures[at] ?? [])])).toHaveLength(1);
      expect(begin(['Totalt', ...totals])).toHaveLength(1);
    }
  });
});
