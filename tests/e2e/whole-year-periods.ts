import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../documents/reader.ts';
import { type Desk, expect } from './desk.ts';
import { downloaded, figuresOf, following } from './whole-year-files.ts';

/** A period of the year, with what is written and counted in it. */
export interface Period {
  readonly key: string;
  /** `T1 2027`. */
  readonly name: string;
  readonly span: string;
  readonly months: string;
  /** Budget and outcome of the period, and the year's forecast, in millions. */
  readonly income: readonly [budget: string, outcome: string, forecast: string];
  readonly cost: readonly [budget: string, outcome: string, forecast: string];
  /** What the report must make of them, row by row: budget, outcome, deviation, last year's, and the whole year's three. */
  readonly table: readonly (readonly string[])[];
  /** The text of each chapter that has one. */
  readonly chapters: readonly (readonly [title: string, text: string])[];
  /** The board's mission, with its assessment and forecast; the shorter report has none. */
  readonly mission: readonly [text: string, assessment: string, forecast: string] | null;
  /** What the head says when all is written. */
  readonly written: string;
  readonly measures: string;
  /** What the report says of the follow-up, which is locked with it; the shorter report has no such chapter. */
  readonly control: readonly string[];
  /** The decision's day, number and law, and how its maker says what it rests on. */
  readonly day: string;
  readonly number: string;
  readonly law: string;
  readonly basis: (page: Page) => Promise<void>;
}

const go = ({ page, url }: Desk, address: string) => page.goto(`${url}#/${address}`);

async function writeMission(page: Page, [text, assessment, forecast]: NonNullable<Period['mission']>): Promise<void> {
  await page.getByRole('button', { name: 'Ny del av grunduppdraget' }).press('Enter');
  const field = page.getByRole('textbox', { name: /del 1/ });
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  for (const [name, word] of [
    ['Bedömning', assessment],
    ['Prognos helår', forecast],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`${name}$`) }).press('Enter');
    await page.getByRole('option', { name: word }).press('Enter');
  }
}

async function typeRow(page: Page, table: Locator, row: string, { months }: Period, amounts: Period['income']) {
  const year = months.slice(-4);
  const columns = [`budget ${months}`, `utfall ${months}`, `prognos helår ${year}`];
  for (const [at, column] of columns.entries()) {
    await table.getByRole('textbox', { name: `${row}, ${column}`, exact: true }).focus();
    await page.keyboard.type(amounts[at] ?? '');
    await page.keyboard.press('Enter');
  }
}

/** Writes the report of the period, whose missing parts the head counts down. */
async function writeReport(desk: Desk, period: Period): Promise<void> {
  const { page } = desk;
  await go(desk, `rapporter/2027/${period.key}`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(`Rapport till kommunstyrelsen, ${period.span}`);
  if (period.mission) await writeMission(page, period.mission);
  for (const [name, text] of period.chapters) {
    await page.getByRole('textbox', { name, exact: true }).focus();
    await page.keyboard.type(text);
  }
  const table = page.getByRole('article', { name: 'Utfall och prognos' });
  await typeRow(page, table, 'intäkter', period, period.income);
  await typeRow(page, table, 'kostnader', period, period.cost);
  await expect(title).toContainText(period.written);
}

/** Writes a line to each measure of the plan, by keyboard from card to card. */
async function writeFollowUp(desk: Desk, { key, name, measures }: Period): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, `uppfoljning/2027/${key}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Uppföljning ${name} 0 av 6 skrivna`);
  const cards = page.getByRole('article');
  await cards.first().getByRole('textbox').focus();
  for (let at = 0; at < 6; at += 1) {
    await expect(cards.nth(at).getByRole('textbox')).toBeFocused();
    await keyboard.type(`${measures} (${at + 1})`);
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect(cards.nth(at).getByRole('radio', { name: 'Enligt plan' })).toBeChecked();
    await keyboard.press('Control+Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('6 av 6 skrivna');
  const enough = page.getByRole('radiogroup', { name: 'Är den interna kontrollen tillräcklig?' });
  await enough.getByRole('radio', { name: 'Ja' }).focus();
  await keyboard.press('Space');
  await expect(enough.getByRole('radio', { name: 'Ja' })).toBeChecked();
}

/** Makes the decision, which locks the report and the follow-up as they stand. */
async function decide(desk: Desk, { name, basis, number }: Period): Promise<void> {
  const { page } = desk;
  await go(desk, 'delegationsbeslut');
  const row = page.getByRole('row', { name: new RegExp(`Rapport till kommunstyrelsen.*${name}`) });
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Beslutsfattare' }).fill('Jonas');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Roll' })).toHaveValue('ordförande');
  await basis(page);
  await page.getByRole('textbox', { name: 'Mottagare 1' }).fill('Kommunstyrelsen i Furusjö kommun');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Innan beslutet kan fattas' })).toBeHidden();
  await page.keyboard.press('Alt+f');
  const dialog = page.getByRole('dialog', { name: 'Fatta delegationsbeslutet' });
  await dialog.getByRole('checkbox', { name: 'Lås underlaget samtidigt' }).press('Space');
  await dialog.getByRole('button', { name: 'Fatta beslutet' }).press('Enter');
  await expect(dialog).toBeHidden({ timeout: 120_000 });
  await expect(row).toContainText(`Nr ${number}`);
  await expect(row).toContainText('ska anmälas');
}

/** A period between two meetings: foreseen, reported, followed up and decided by delegation. */
export async function playPeriod(desk: Desk, period: Period): Promise<void> {
  const { page } = desk;
  await go(desk, 'oversikt');
  const due = page.getByRole('listitem').filter({ hasText: `Delegationsbeslut för ${period.name}` });
  await expect(due).toContainText('Nämnden sammanträder först 8 november 2027');
  await due.getByRole('button', { name: 'Skapa utkast' }).press('Enter');
  await expect(page.getByRole('textbox', { name: /Titel på bilaga/ })).toHaveCount(2);
  await writeReport(desk, period);
  await writeFollowUp(desk, period);
  await decide(desk, period);
  const decision = await linesOf(await downloaded(page, () => page.keyboard.press('Alt+w')));
  expect(decision.slice(0, 8)).toEqual([
    `Delegationsbeslut nr ${period.number}`,
    `Rapport till kommunstyrelsen och uppföljning av internkontrollplanen, ${period.name}`,
    ...['Organ', 'Nämnden för gemensam IT-drift', 'Beslutsdatum', period.day, 'Nummer', period.number],
  ]);
  expect(following(decision, 'Lagstöd', 1)).toEqual([period.law]);
  await go(desk, `rapporter/2027/${period.key}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Beslutad ${period.day}`);
  const report = await linesOf(await downloaded(page, () => page.keyboard.press('Alt+w')));
  expect(figuresOf(report)).toEqual([period.table]);
  expect(following(report, 'Intern kontroll', 1)).toEqual(period.control);
}

/** The annual report of the year before is frozen with the § that decided it. */
export async function annualReport(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(desk, 'rapporter/2026/t3');
  await page.getByRole('button', { name: /^Frys som beslutad/ }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /I ärendet/ })).toContainText('2027-02-08 Årsrapport 2026');
  await dialog.getByRole('checkbox').press('Space');
  await dialog.getByRole('button', { name: 'Frys som beslutad' }).press('Enter');
  await expect(dialog).toBeHidden({ timeout: 120_000 });
  await expect(page.getByText(/^Beslutad 2027-02-08 vid sammanträdet 8\sfebruari\s2027, §\s6\./)).toBeVisible();
}
