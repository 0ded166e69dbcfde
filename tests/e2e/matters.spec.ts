import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);
const matters = async (desk: Desk) => (await desk.call('board.get', {})).matters;
const matter = async (desk: Desk, id: string) => (await matters(desk)).find((each) => each.id === id);
const rows = ({ page }: Desk) => page.getByRole('grid', { name: 'Ärenden' }).getByRole('row');

test.describe('a new board', () => {
  test.use({ start: 'empty' });

  test('offers its first matter, which gets a title and no number of its own', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'arenden');
    await page.getByRole('button', { name: 'Lägg till det första' }).click();
    await expect(page.getByLabel('Rubrik', { exact: true })).toBeFocused();
    await page.keyboard.type('Översyn av reglementet');
    await expect
      .poll(() => matters(desk))
      .toMatchObject([
        { title: 'Översyn av reglementet', registryNumber: '', preliminary: false, openedOn: null, closedOn: null },
      ]);
    await expect(rows(desk).first()).toContainText('saknas');
  });
});

test('the newest matters stand first, and words and filter narrow the list', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden');
  await expect(rows(desk)).toHaveCount(21);
  await expect(rows(desk).first()).toContainText('Förstudie om reservhall i Granå');
  await page.getByLabel('Sök nummer eller rubrik').fill('2026/ budget');
  await expect(rows(desk)).toHaveCount(1);
  await expect(rows(desk).first()).toContainText('GID-2026/00007');
  await page.getByLabel('Sök nummer eller rubrik').fill('');
  await page.getByText(/^Avslutade/).click();
  await expect(rows(desk)).toHaveCount(6);
});

test('a number is preliminary until the registry has answered, and its pattern is checked in words', async ({
  desk,
}) => {
  const { page } = desk;
  await go(desk, 'arenden/matter-reservhall');
  const number = page.getByLabel('Diarienummer');
  await expect(page.getByText('Lämnas tomt tills diariet har svarat')).toBeVisible();
  await number.fill('KS 2027/4');
  await expect(page.getByText('Numret följer inte nämndens mönster GID-ÅÅÅÅ/NNNNN')).toBeVisible();
  await number.fill('GID-2027/00004');
  await expect(page.getByText('Numret följer inte')).toBeHidden();
  await page.getByText('Preliminärt', { exact: true }).click();
  await expect
    .poll(() => matter(desk, 'matter-reservhall'))
    .toMatchObject({ registryNumber: 'GID-2027/00004', preliminary: true });
  await page.getByText('Bekräftat', { exact: true }).click();
  await expect.poll(() => matter(desk, 'matter-reservhall')).toMatchObject({ preliminary: false });
});

test('the same number on two matters is pointed out with the way to the other', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden/matter-reservhall');
  await page.getByLabel('Diarienummer').fill('GID-2027/00001');
  await expect(page.getByText('Samma diarienummer har också')).toBeVisible();
  await page.getByRole('link', { name: 'Årsrapport 2026' }).click();
  await expect(page.getByLabel('Rubrik', { exact: true })).toHaveValue('Årsrapport 2026');
});

test('a matter shows where it has been and leads there', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden/matter-lagring');
  const { items } = await desk.call('matter.get', { id: 'matter-lagring' });
  const region = page.getByRole('region', { name: 'På sammanträden' });
  await expect(region.getByRole('listitem')).toHaveCount(items.length);
  const [first] = items;
  await expect(region.getByRole('link').first()).toHaveAttribute(
    'href',
    `#/sammantraden/${first?.meetingId}/${first?.id}`,
  );
});

test('a matter shows how it ended at a meeting, with its §, and leads to the decision', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden/matter-lagring');
  const { items } = await desk.call('matter.get', { id: 'matter-lagring' });
  const decided = items.find((each) => each.outcome !== null && each.outcome !== 'none');
  const link = page.getByRole('link', { name: `Visa beslutet, §\u00a0${decided?.number} ·` });
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#/beslut/${decided?.id}$`));
  await expect(page.getByRole('article', { name: decided?.title })).toBeVisible();
});

test('a matter that has been on an agenda stays, and it is said what to do', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden/matter-reservhall');
  await rows(desk).first().focus();
  await page.keyboard.press('Delete');
  const messages = page.getByRole('region', { name: 'Meddelanden' });
  await expect(messages).toContainText('har stått på en dagordning och kan inte tas bort.');
  await expect(messages).toContainText('Avsluta det med ett datum i stället');
});

test('by keyboard alone: a new matter, its title, away with it and back again', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'arenden');
  await expect(rows(desk)).toHaveCount(21);
  await page.keyboard.press('n');
  await expect(page.getByLabel('Rubrik', { exact: true })).toBeFocused();
  await page.keyboard.type('Nytt avtal');
  await expect.poll(async () => (await matters(desk)).some((each) => each.title === 'Nytt avtal')).toBe(true);
  await rows(desk).filter({ hasText: 'Nytt avtal' }).focus();
  await page.keyboard.press('Delete');
  await expect(rows(desk)).toHaveCount(21);
  await page.keyboard.press('Control+z');
  await expect(rows(desk)).toHaveCount(22);
});

test('the message about a removal takes back that removal, and no later one', async ({ desk }) => {
  const { page } = desk;
  for (const title of ['Första', 'Andra']) await desk.call('matter.create', { title });
  await go(desk, 'arenden');
  for (const title of ['Första', 'Andra']) {
    await rows(desk).filter({ hasText: title }).focus();
    await page.keyboard.press('Delete');
    await expect(rows(desk).filter({ hasText: title })).toHaveCount(0);
  }
  const messages = page.getByRole('region', { name: 'Meddelanden' });
  // The newest stands first.
  await messages.getByRole('button', { name: 'Ångra' }).last().click();
  await expect(messages).toContainText('Annat har ändrats sedan dess.');
  await messages.getByRole('button', { name: 'Ångra' }).first().click();
  await expect(rows(desk).filter({ hasText: 'Andra' })).toHaveCount(1);
  expect((await matters(desk)).some((each) => each.title === 'Första')).toBe(false);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among the matters, and nothing is scrolled sideways at 200 % (${scheme})`, async ({
    desk,
  }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme });
    await go(desk, 'arenden/matter-reservhall');
    await expect(page.getByRole('link', { name: /februari 2027/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((each) => each.html)])).toEqual([]);
    await page.setViewportSize({ width: 640, height: 400 });
    const over = await page.evaluate(() => {
      const main = document.querySelector('main');
      return main ? main.scrollWidth - main.clientWidth : null;
    });
    expect(over).toBe(0);
  });
}
