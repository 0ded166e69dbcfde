import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { stopHost } from '../host-process.ts';
import { expect, test } from './desk.ts';

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
}

const goTo = (page: Page, path: string) => page.evaluate((hash) => window.location.assign(hash), `#/${path}`);

const undoButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Ångra/ });
const settingsPages = ['namnd', 'dator', 'andringar', 'kopior', 'oppen', 'rensa'];

test.describe('the frame', () => {
  test('shows the next meeting with its agenda and what is missing on it', async ({ desk: { page } }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nämnden för gemensam IT-drift');
    await expect(page.getByRole('listitem').filter({ hasText: 'saknar diarienummer' })).toHaveCount(1);
    await axe(page);
  });

  test('goes between the screens with back and forward, and moves focus to the heading', async ({ desk: { page } }) => {
    await page.getByRole('link', { name: 'Inställningar' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(/^Inställningar – /);
    await page.goBack();
    await expect(page).toHaveTitle(/^Översikt – /);
    await page.goForward();
    await expect(page.getByRole('heading', { name: 'Inställningar', level: 1 })).toBeVisible();
  });

  test('finds a meeting, a matter and a command by a few letters', async ({ desk: { page } }) => {
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog').getByLabel('Sök och kommandon');
    await expect(search).toBeFocused();
    await axe(page);
    await page.keyboard.type('gå till inst');
    await expect(page.getByRole('menuitem')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Inställningar', level: 1 })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('budget');
    await expect(page.getByRole('group', { name: 'Ärenden i diariet' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
  });

  test('finds reports, plan and budget, delegated decisions and auditors’ questions, and opens each', async ({
    desk: { page, call },
  }) => {
    await call('report.create', { year: 2031, periodKey: 't2' });
    await call('budget.create', { year: 2031 });
    const decision = await call('delegatedDecision.create', { fields: { title: 'Hyra av lager' } });
    const question = await call('auditQuestion.create', { year: 2031, text: 'Hur prövas avvikelser?' });
    const find = async (words: string, address: string) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog').getByLabel('Sök och kommandon')).toBeFocused();
      await page.keyboard.type(words);
      // Enter is meant for what is found, also where it is still being read.
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#/?${address}$`));
    };
    await page.getByRole('heading', { level: 1 }).waitFor();
    await find('t2 2031', 'rapporter/2031/t2');
    await find('budget 2031', 'plan/2031/budget/1');
    await find('hyra av', `delegationsbeslut/${decision.id}`);
    await find('prövas avvik', `revision/${question.id}`);
  });

  test('shows its keys on ? but leaves ? to a text', async ({ desk: { page } }) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible();
    await axe(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Vem arbetar här?' }).click();
    await page.keyboard.type('Prov?');
    await expect(page.getByRole('textbox', { name: 'Vem arbetar här?' })).toHaveValue('Prov?');
    await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeHidden();
  });

  test('says who works here, and the name stands at every change', async ({ desk: { page, call } }) => {
    await page.getByRole('button', { name: 'Vem arbetar här?' }).click();
    await page.getByRole('textbox', { name: 'Vem arbetar här?' }).fill('Prov Person');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Prov Person' })).toBeVisible();
    await call('board.update', { patch: { shortName: 'Ny' } });
    await goTo(page, 'installningar/andringar');
    await expect(page.getByRole('row').filter({ hasText: 'Prov Person' })).toHaveCount(1);
  });

  test('shows the name that Klubba was started with', async ({ desk }) => {
    await desk.restart(['--example', '--as', 'Kim Start']);
    const { page } = desk;
    await expect(page.getByRole('button', { name: 'Kim Start' })).toBeVisible();
    await goTo(page, 'installningar/dator');
    await page.getByText('Mörkt', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('textbox', { name: 'Vem arbetar här?' }).fill('Någon Annan');
    await page.getByRole('button', { name: 'Spara namnet' }).click();
    await expect(page.getByText('Klubba är startad för Kim Start', { exact: false })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('button', { name: 'Kim Start' })).toBeVisible();
  });

  for (const [name, size] of [
    ['1024×700', { width: 1024, height: 700 }],
    ['1280×800', { width: 1280, height: 800 }],
    ['1280×800 at 200 %', { width: 640, height: 400 }],
  ] as const) {
    test(`needs no sideways scrolling at ${name}`, async ({ desk: { page } }) => {
      await page.setViewportSize(size);
      for (const path of ['oversikt', 'ledamoter', ...settingsPages.map((each) => `installningar/${each}`)]) {
        await goTo(page, path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const sideways = () =>
          page.evaluate(() => {
            const main = document.querySelector('main') ?? document.body;
            return [main.scrollWidth - main.clientWidth, document.documentElement.scrollWidth - window.innerWidth];
          });
        await expect.poll(sideways, path).toEqual([0, 0]);
      }
    });
  }
});

test.describe('what is written', () => {
  test('is saved while one types, taken back step by step, and done again', async ({ desk: { page, call } }) => {
    await goTo(page, 'installningar/dator');
    await call('board.update', { patch: { shortName: 'IT-nämnden' } });
    await expect(page).toHaveTitle('Inställningar – IT-nämnden – Klubba');
    await expect(page.getByRole('banner')).toContainText(/Sparat \d\d\.\d\d/);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveTitle('Inställningar – IT-nämnden – Klubba');
    await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveTitle('Inställningar – IT-nämnden – Klubba');
    await expect(undoButton(page)).toHaveAccessibleName('Ångra: Ändra nämnden: kortnamn');
  });

  test('is saved within half a second, and is one step for a burst', async ({ desk: { page, call } }) => {
    await goTo(page, 'installningar/namnd');
    await page.getByRole('textbox', { name: 'Formellt namn' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' i norr');
    await expect
      .poll(async () => (await call('board.get', {})).board.name)
      .toBe('Nämnden för gemensam IT-drift i norr');
    await expect(page.getByRole('banner')).toContainText(/Sparat \d\d\.\d\d/);
    await undoButton(page).click();
    await expect(page.getByRole('textbox', { name: 'Formellt namn' })).toHaveValue('Nämnden för gemensam IT-drift');
  });

  test('stands in the history with its field, and the last step is taken back from there', async ({ desk }) => {
    const { page, call } = desk;
    await call('board.update', { patch: { shortName: 'IT-nämnden' } });
    await call('board.update', { patch: { meetingPlace: 'Rådhuset' } });
    await goTo(page, 'installningar/andringar');
    const rows = page.getByRole('row');
    await expect(rows.nth(1)).toContainText('Ändra nämnden: vanlig plats');
    await expect(rows.nth(1)).toContainText(/^\d{4}-\d\d-\d\d\s\d\d\.\d\d/);
    await expect(page.getByRole('cell').getByRole('button')).toHaveCount(1);
    await rows.nth(1).getByRole('button', { name: 'Ångra' }).click();
    await expect(rows.nth(1)).toContainText('Ångrat: Ändra nämnden: vanlig plats');
    await expect(rows.nth(2)).toContainText('(ångrat)');
    await rows.nth(3).getByRole('button', { name: 'Ångra: Ändra nämnden: kortnamn' }).waitFor();
    await axe(page);
  });

  test('is never overwritten by another window: both are shown and one is chosen', async ({ desk: { page, call } }) => {
    await goTo(page, 'installningar/namnd');
    const name = page.getByRole('textbox', { name: 'Formellt namn' });
    await name.click();
    // The autosave waits for a clock that stands still, as long as it takes the other window to write.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press('End');
    await page.keyboard.type(' här');
    await call('board.update', { patch: { name: 'Skrivet där' } });
    await expect(page.getByRole('alert')).toContainText('Skrivet där');
    await expect(name).toHaveValue('Nämnden för gemensam IT-drift här');
    await page.clock.runFor(2_000);
    expect((await call('board.get', {})).board.name).toBe('Skrivet där');
    await page.clock.resume();
    await page.getByRole('button', { name: 'Behåll det som står här' }).click();
    await expect.poll(async () => (await call('board.get', {})).board.name).toBe('Nämnden för gemensam IT-drift här');
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('stays unsaved with a true sign while Klubba does not answer', async ({ desk: { page, host } }) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await stopHost(host);
    await expect(page.getByRole('status')).toHaveText('Klubba svarar inte');
  });
});

test.describe('the settings', () => {
  test('have nothing that axe finds, light and dark', async ({ desk: { page } }) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of settingsPages) {
        await goTo(page, `installningar/${path}`);
        await page.locator('.split-thing h2').first().waitFor();
        await axe(page);
      }
    }
  });

  test('change the look at once and keep it', async ({ desk: { page, call } }) => {
    await goTo(page, 'installningar/dator');
    await page.getByText('Mörkt', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(async () => (await call('profile.get', {})).theme).toBe('dark');
  });

  test('take a backup and bring the board back to it', async ({ desk: { page, call } }) => {
    await goTo(page, 'installningar/kopior');
    await page.getByRole('button', { name: 'Säkerhetskopiera' }).click();
    await expect(page.getByText('Säkerhetskopian är tagen.')).toBeVisible();
    await call('board.update', { patch: { name: 'Den ändrade nämnden' } });
    await expect(page.getByRole('banner')).toContainText('Den ändrade nämnden');
    await page
      .getByRole('button', { name: /^Återställ \d/ })
      .first()
      .click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Återställ' }).click();
    await expect(page.getByRole('banner')).toContainText('Nämnden för gemensam IT-drift');
  });

  test('find the file whole', async ({ desk: { page } }) => {
    await goTo(page, 'installningar/kopior');
    await page.getByRole('button', { name: 'Kontrollera filen' }).click();
    await expect(page.getByText('Filen är hel.')).toBeVisible();
  });

  test('remove a text for good after showing where it stands', async ({ desk: { page, call } }) => {
    await call('board.update', { patch: { absenceNotice: 'Ring 19121212-1212' } });
    await goTo(page, 'installningar/rensa');
    await page.getByRole('textbox', { name: 'Text att ta bort' }).fill('19121212-1212');
    await page.getByRole('button', { name: 'Sök texten' }).click();
    await page.getByRole('button', { name: 'Ta bort för gott' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ta bort för gott' }).click();
    await expect(page.getByText(/^Borttaget på/)).toBeVisible();
    expect((await call('board.get', {})).board.absenceNotice).toBe('Ring ');
  });

  test('write the board as an open file and ask before one replaces it', async ({ desk: { page } }) => {
    await goTo(page, 'installningar/oppen');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara som öppen fil' }).click(),
    ]);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Välj öppen fil' }).click(),
    ]);
    await chooser.setFiles({
      name: 'namnd.json',
      mimeType: 'application/json',
      buffer: readFileSync(await download.path()),
    });
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ersätt innehållet' }).click();
    await expect(page.getByText(/^Inläst: \d+ rader/)).toBeVisible();
  });
});

test.describe('an empty board', () => {
  test.use({ start: 'empty' });
  test('offers the first steps', async ({ desk: { page } }) => {
    await expect(page.getByRole('link', { name: 'Ange kommunerna som samverkar' })).toBeVisible();
    await axe(page);
  });
});

test.describe('the start screen', () => {
  test.use({ start: 'start' });

  test('makes a new board from its name alone, with the keyboard', async ({ desk: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Klubba', level: 1 })).toBeFocused();
    await axe(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Provnämnden');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Provnämnden', level: 1 })).toBeVisible();
  });

  test('opens the example, and shows it among the recent ones when it is closed', async ({ desk: { page } }) => {
    await page.getByRole('button', { name: 'Öppna exemplet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nämnden för gemensam IT-drift');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByLabel('Sök och kommandon')).toBeFocused();
    await page.keyboard.type('stäng näm');
    await expect(page.getByRole('menuitem')).toHaveText(['Stäng nämnden']);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /Exempelnämnden|gemensam IT-drift/ }).first()).toBeVisible();
    await axe(page);
  });

  test('says in a screen of its own why a file cannot be opened, with a way back', async ({ desk: { page } }) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Öppna nämnd' }).click(),
    ]);
    await chooser.setFiles({ name: 'brev.klubba', mimeType: '', buffer: Buffer.from('Detta är ett brev.') });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('”brev.klubba” är ingen nämnd från Klubba.');
    await axe(page);
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await expect(page.getByRole('heading', { name: 'Klubba', level: 1 })).toBeVisible();
  });
});
