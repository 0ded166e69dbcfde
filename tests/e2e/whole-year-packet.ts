import type { Locator, Page } from '@playwright/test';
import { linesOf } from '../documents/reader.ts';
import { type Desk, expect } from './desk.ts';
import { meetings } from './whole-year-before.ts';
import { downloaded } from './whole-year-files.ts';

const go = ({ page, url }: Desk, address: string) => page.goto(`${url}#/${address}`);

/** Lays a text on the clipboard and pastes it where focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function choose(page: Page, field: Locator, option: RegExp): Promise<void> {
  await field.press('Enter');
  await page.getByRole('option', { name: option }).press('Enter');
}

/** Puts what is on the screen on the November agenda: in a new item, or in one that is there. */
async function place(page: Page, item?: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await expect(dialog).toContainText('måndag 8 november 2027');
  if (item) await choose(page, dialog.getByRole('button', { name: /^(?!.*måndag).*Ärende/ }), item);
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`#/sammantraden/${meetings.packet}`));
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Rubrik' });

/** Next year's key and budget: carried over, counted anew with this year's figures, and put on the agenda. */
export async function budgetAndKeys(desk: Desk): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'plan/2028/nycklar');
  await page.getByRole('button', { name: 'För över nyckeln från 2027' }).press('Enter');
  await page.locator('#key-grid-0-0').focus();
  await paste(page, '134 500\n78 500\n9 000');
  await expect(page.getByRole('grid', { name: /Fördelningsnycklar 2028/ })).toContainText('222 000');
  await page.getByRole('link', { name: 'Budget', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Börja med beloppen för 2027' }).press('Enter');
  await expect(page.getByRole('grid', { name: /Budget 2028/ })).toContainText(/8\s814,0/);
  await keyboard.press('Alt+y');
  const dialog = page.getByRole('dialog', { name: 'Fördela ett belopp med nyckel' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await keyboard.type('9 100,0');
  await dialog.getByRole('button', { name: 'Fördela' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('✓ Beloppen följer ”Folkmängd”.')).toBeVisible();
  const total = page.getByRole('grid', { name: /Budget 2028/ }).getByRole('row', { name: /^Totalt/ });
  await expect(total).toContainText(/8\s814,0.*9\s100,0.*100,0\s%.*\+286,0/);
  await page.getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Lägg till på dagordningen' }).press('Enter');
  await place(page, /^Verksamhetsplan och budget 2028$/);
  await expect(page.getByRole('list', { name: 'Beslutsunderlag' }).getByRole('listitem')).toHaveCount(2);
}

/** Next year's plan: last year's chapters carried over, one of them written anew, in the same item as the budget. */
export async function plan(desk: Desk): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'plan/2028/verksamhetsplan');
  await page.getByRole('button', { name: /Börja med 2027 års kapitel/ }).press('Enter');
  const editor = page.locator('.plan-now [contenteditable=true]');
  await expect(editor).toBeFocused();
  await keyboard.press('Control+A');
  await keyboard.type('Driften byggs ut under 2028.');
  await expect(page.getByText('≠ Ändrat mot 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Mer', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Lägg till på dagordningen' }).press('Enter');
  await place(page);
  await expect(title(page)).toHaveValue('Verksamhetsplan och budget 2028');
}

/** Next year's risk analysis: carried over, a risk valued anew, and decided in an item of its own. */
export async function riskAnalysis(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(desk, 'riskanalys');
  await page.getByRole('button', { name: 'Året', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Nytt år' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nytt år' });
  await dialog.getByRole('button', { name: 'För över 11 risker' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('2');
  const cell = (column: number) => page.locator(`#risk-cell-0-${column}`);
  await cell(2).focus();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(cell(4)).toHaveText('8');
  await go(desk, `sammantraden/${meetings.packet}`);
  await expect(page.getByRole('grid', { name: 'Dagordning' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Riskanalys och internkontrollplan 2028');
  await page.getByRole('textbox', { name: 'Förslag till beslut' }).focus();
  await page.keyboard.type('Nämnden beslutar');
  await page.keyboard.press('Enter');
  await page.keyboard.type('fastställa riskanalys och internkontrollplan för 2028.');
  await page.getByRole('button', { name: 'Underlag som görs här' }).press('Enter');
  await page.getByRole('menuitem', { name: /internkontrollplan 2028/ }).press('Enter');
  await expect(page.getByRole('list', { name: 'Beslutsunderlag' }).getByRole('listitem')).toHaveCount(1);
  await go(desk, 'riskanalys');
  await choose(
    page,
    page.getByRole('button', { name: /Beslutas i ärendet/ }),
    /Riskanalys och internkontrollplan 2028/,
  );
}

/** Who is proposed as chair: computed from the order, and put on the agenda. */
export async function chair(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(desk, 'ledamoter/ordforandeskap');
  await page.getByRole('button', { name: 'Ange ordningen' }).press('Enter');
  await go(desk, 'ledamoter/ordforandeskap/2028');
  await choose(page, page.getByRole('button', { name: /Ordförande, Strandviks kommun/ }).first(), /Gunilla Rehnmark/);
  await choose(page, page.getByRole('button', { name: /Vice ordförande, Furusjö kommun/ }), /Birgitta Sandelin/);
  await page.keyboard.press('Alt+d');
  await place(page);
  await expect(title(page)).toHaveValue('Val av ordförande och vice ordförande 2028');
}

/** Next year's dates by their pattern, on the agenda and in a calendar. */
export async function dates(desk: Desk): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'sammantraden/datum/2028');
  await expect(page.getByText('Inget mönster än.')).toBeVisible();
  await keyboard.press('m');
  await expect(page.getByRole('group', { name: 'Andra måndagen i februari' })).toBeVisible();
  await keyboard.press('m');
  const second = page.getByRole('group', { name: 'Andra måndagen i mars' });
  await choose(page, second.getByRole('button', { name: /Månad/ }), /November/);
  await page.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('f');
  await expect(page.getByRole('group', { name: /Måndag 14.februari 2028/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /Måndag 13.november 2028/ })).toBeVisible();
  await keyboard.press('d');
  await place(page);
  await expect(title(page)).toHaveValue('Sammanträdesdatum 2028');
}

/** What the auditors ask, pasted from their letter, answered, and taken up in the dialogue. */
export async function auditors(desk: Desk): Promise<void> {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'revision');
  await page.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('Alt+k');
  const dialog = page.getByRole('dialog', { name: 'Klistra in frågor från revisorerna' });
  await keyboard.insertText('• Hur följs avtalen upp?\n• Är reservkraften provad?');
  await dialog.getByRole('button', { name: 'Lägg in 2 frågor' }).press('Enter');
  await page.getByRole('textbox', { name: 'Svar' }).fill('Varje kvartal, av verksamhetschefen.');
  await page.getByRole('row', { name: /Är reservkraften provad/ }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Fråga', exact: true })).toHaveValue('Är reservkraften provad?');
  await page.getByRole('textbox', { name: 'Svar' }).fill('Ja, i juni.');
  await keyboard.press('Escape');
  await keyboard.press('Alt+a');
  const placing = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await placing.getByRole('button', { name: 'Lägg till' }).press('Enter');
  await expect(placing).toBeHidden();
}

/** The standing items: what is told and by whom, and the decisions that must be notified now. */
export async function standingItems(desk: Desk): Promise<void> {
  const { page } = desk;
  await go(desk, `sammantraden/${meetings.packet}/m2027-11-template-5`);
  const points = page.getByRole('region', { name: 'Information', exact: true });
  await points.getByRole('button', { name: 'Ny punkt' }).press('Enter');
  await points.getByRole('textbox', { name: 'Vad informationen gäller, punkt 1' }).fill('Läget i driften');
  await points.getByRole('combobox', { name: 'Föredragande för ”Läget i driften”' }).fill('Kristina Malmlund, IT-chef');
  await page.keyboard.press('Tab');
  await go(desk, `sammantraden/${meetings.packet}/m2027-11-template-6`);
  const notified = page.getByRole('region', { name: 'Anmäls' });
  await expect(notified).toContainText('brådskande beslut måste anmälas nu (6:40)');
  await notified.getByRole('button', { name: 'Anmäl alla 2 här' }).press('Enter');
  const list = notified.getByRole('list', { name: 'Delegationsbeslut som anmäls' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
}

/** The whole packet, made by one key. */
export async function packet(desk: Desk): Promise<readonly string[]> {
  const { page } = desk;
  await go(desk, `sammantraden/${meetings.packet}`);
  await expect(page.getByRole('grid', { name: 'Dagordning' })).toBeVisible();
  return linesOf(await downloaded(page, () => page.keyboard.press('Alt+h')));
}
