import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);
const board = (desk: Desk) => desk.call('board.get', {});
const names = (rows: readonly { readonly name: string }[]) => rows.map((each) => each.name);

/** A section of the screen by its heading. */
const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe('a new board', () => {
  test.use({ start: 'empty' });

  test('gets its names and its habits, saved as they are typed', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'installningar/namnd');
    await page.getByLabel('Formellt namn').fill('Nämnden för gemensam räddning');
    await page.getByLabel('Kort namn').fill('Räddningsnämnden');
    await page.getByLabel('Nytt namn').fill('Gemensamma räddningsnämnden');
    await page.getByLabel('Nytt namn').press('Enter');
    await page.getByLabel('Beteckning').fill('GRN');
    await page.getByLabel('Diarienumrets mönster').fill('GRN-ÅÅÅÅ/NNN');
    await page.getByLabel('Kallelse, dagar före').fill('10');
    await page.getByLabel('Justerare vid sidan av ordföranden').fill('2');
    await page.getByText('Numrerade meningar').click();
    await page.getByLabel('Plats', { exact: true }).fill('Brandstationen');
    await expect
      .poll(async () => (await board(desk)).board)
      .toMatchObject({
        name: 'Nämnden för gemensam räddning',
        shortName: 'Räddningsnämnden',
        aliases: ['Gemensamma räddningsnämnden'],
        registryPrefix: 'GRN',
        registryPattern: 'GRN-ÅÅÅÅ/NNN',
        summonsDays: 10,
        approverCount: 2,
        clauseStyle: 'numbered',
        meetingPlace: 'Brandstationen',
      });
  });

  test('shows what a pattern makes while it is typed, and what is odd about it', async ({ desk }) => {
    const { page } = desk;
    const year = new Date().getFullYear();
    await go(desk, 'installningar/namnd');
    const registry = part(page, 'Diarium');
    await expect(registry).toContainText('Inget mönster: alla nummer godtas.');
    await page.getByLabel('Beteckning').fill('GRN');
    await page.getByLabel('Diarienumrets mönster').fill('GRN-ÅÅÅÅ');
    await expect(registry).toContainText(`Så ser ett nummer ut: GRN-${year}`);
    await expect(registry).toContainText('Mönstret har inget N: alla ärenden skulle få samma nummer.');
    await page.getByLabel('Diarienumrets mönster').fill('GRN-ÅÅÅÅ/NNN');
    await expect(registry).toContainText(`Så ser ett nummer ut: GRN-${year}/001`);
    await expect(registry).not.toContainText('⚠');
  });

  test('a number out of bounds is told and not saved', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'installningar/namnd');
    const days = page.getByLabel('Kallelse, dagar före');
    await days.fill('90');
    await expect(page.getByText('Ett tal från 0 till 60.')).toBeVisible();
    await days.blur();
    await expect(days).toHaveValue('7');
    expect((await board(desk)).board.summonsDays).toBe(7);
  });

  test('begins with municipalities, in the order they take the chair, by keyboard alone', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'installningar/namnd');
    const municipalities = part(page, 'Kommuner');
    const add = municipalities.getByRole('button', { name: 'Lägg till kommun', exact: true });
    for (const name of ['Alby', 'Boda', 'Celinge']) {
      await add.focus();
      await page.keyboard.press('Enter');
      await expect(municipalities.getByLabel('Kommunens namn')).toHaveValue('');
      await expect(municipalities.getByLabel('Kommunens namn')).toBeFocused();
      await page.keyboard.type(`${name} kommun`);
    }
    await expect
      .poll(async () => names((await board(desk)).municipalities))
      .toEqual(['Alby kommun', 'Boda kommun', 'Celinge kommun']);
    await municipalities.getByRole('row', { name: 'Celinge kommun' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => names((await board(desk)).municipalities))
      .toEqual(['Alby kommun', 'Celinge kommun', 'Boda kommun']);
    await page.keyboard.press('Delete');
    await expect.poll(async () => names((await board(desk)).municipalities)).toEqual(['Alby kommun', 'Boda kommun']);
    await page.getByRole('region', { name: 'Meddelanden' }).getByRole('button', { name: 'Ångra' }).click();
    await expect
      .poll(async () => names((await board(desk)).municipalities))
      .toEqual(['Alby kommun', 'Celinge kommun', 'Boda kommun']);
  });

  test('a standing item and a recipient are written in place', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'installningar/namnd');
    const items = part(page, 'Stående ärenden');
    await items.getByRole('button', { name: 'Lägg till stående ärende' }).click();
    await items.getByLabel('Rubrik', { exact: true }).fill('Val av justerare');
    await items.getByLabel('Typ').click();
    await page.getByRole('option', { name: 'Val' }).click();
    await items.getByRole('textbox', { name: 'Stående förslag till beslut' }).fill('Nämnden utser');
    await page.keyboard.press('Enter');
    await page.keyboard.type('två ledamöter att justera protokollet');
    await items.getByRole('textbox', { name: 'Stående ärendebeskrivning' }).click();
    await page.keyboard.type('Tid och plats föreslås av sekreteraren.');
    const recipients = part(page, 'Mottagare');
    await recipients.getByRole('button', { name: 'Lägg till mottagare' }).click();
    await recipients.getByLabel('Mottagarens namn').fill('Alby kommun');
    await recipients.getByLabel('Ny enhet').fill('KS diarium');
    await recipients.getByLabel('Ny enhet').press('Enter');
    await recipients.getByText('Vanlig mottagare').click();
    await expect
      .poll(async () => {
        const { templateItems, recipients: all } = await board(desk);
        return { templateItems, all };
      })
      .toMatchObject({
        templateItems: [
          {
            title: 'Val av justerare',
            kind: 'election',
            proposal: { intro: 'Nämnden utser', clauses: ['två ledamöter att justera protokollet'] },
            background: {
              type: 'doc',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'Tid och plats föreslås av sekreteraren.' }] },
              ],
            },
          },
        ],
        all: [{ name: 'Alby kommun', kind: 'organisation', units: ['KS diarium'], usual: true }],
      });
  });
});

test('a municipality is dragged to its place', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'installningar/namnd/kommuner');
  const rows = part(page, 'Kommuner').getByRole('row');
  await expect(rows).toHaveCount(3);
  await rows.nth(2).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
  await expect
    .poll(async () => names((await board(desk)).municipalities))
    .toEqual(['Strandviks kommun', 'Furusjö kommun', 'Granå kommun']);
});

test('a municipality in use stays, and it is said why and what to do', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'installningar/namnd');
  await part(page, 'Kommuner').getByRole('row', { name: 'Furusjö kommun' }).focus();
  await page.keyboard.press('Delete');
  const messages = page.getByRole('region', { name: 'Meddelanden' });
  await expect(messages).toContainText('Furusjö kommun används och kan inte tas bort.');
  await expect(messages).toContainText(
    'Den är värdkommun: välj en annan under Namn. Den har ledamöter eller ersättare',
  );
  expect(names((await board(desk)).municipalities)).toContain('Furusjö kommun');
});

test('a logo is chosen, described and removed, and what is no picture is refused in words', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'installningar/namnd');
  const municipalities = part(page, 'Kommuner');
  const files = municipalities.locator('input[type=file]');
  const logo = async () => (await board(desk)).municipalities[0]?.logoSha256;
  const before = await logo();
  await files.setInputFiles({ name: 'vapen.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') });
  await expect(municipalities.getByRole('alert')).toContainText('”vapen.png” är ingen PNG eller JPEG.');
  await files.setInputFiles({ name: 'nytt.png', mimeType: 'image/png', buffer: pixel });
  await expect.poll(logo).not.toBe(before);
  await municipalities.getByLabel('Logotypen i ord').fill('');
  await expect(municipalities).toContainText('⚠ Behövs');
  await municipalities.getByLabel('Logotypen i ord').fill('En blå punkt');
  await expect(municipalities.getByRole('img', { name: 'En blå punkt' })).toBeVisible();
  await municipalities.getByRole('button', { name: 'Ta bort logotypen' }).click();
  await expect.poll(logo).toBeNull();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the board's settings and its people have nothing that axe finds (${scheme})`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of ['installningar/namnd', 'ledamoter', 'ledamoter/person-sandelin', 'ledamoter/ny-ledamot']) {
      await go(desk, address);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)]),
        address,
      ).toEqual([]);
    }
  });
}

test('at 200 % nothing has to be scrolled sideways', async ({ desk }) => {
  const { page } = desk;
  await page.setViewportSize({ width: 640, height: 400 });
  for (const address of ['installningar/namnd', 'ledamoter/person-sandelin', 'ledamoter/ny-ledamot']) {
    await go(desk, address);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    const over = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : null;
    });
    expect(over, address).toBe(0);
  }
});
