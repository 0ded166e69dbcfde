import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';
import { beforeRotationAndDates } from './example-before.ts';

test.beforeEach(({ desk }) => beforeRotationAndDates(desk));

// The years that are shown and offered are those around the day.
test.use({ day: '2026-11-23' });

const address = 'ledamoter/ordforandeskap';
const go = (desk: Desk, where: string) => desk.page.goto(`${desk.url}#/${where}`);
const rotation = (desk: Desk) => desk.call('rotation.get', {});

test('the order is begun, moved and proposed by keyboard, and the names fill the memo', async ({ desk }) => {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, address);
  await page.getByRole('button', { name: 'Ange ordningen' }).focus();
  await keyboard.press('Enter');
  const order = page.getByRole('grid', { name: 'Kommunernas ordning' });
  await expect(order.getByRole('row')).toHaveCount(3);
  await expect.poll(async () => (await rotation(desk)).order).toEqual(['furusjo', 'grana', 'strandvik']);
  await order.getByRole('row').first().focus();
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await rotation(desk)).order).toEqual(['grana', 'furusjo', 'strandvik']);
  await keyboard.press('Control+z');
  await expect(order.getByRole('row').first()).toContainText('Furusjö kommun');

  await desk.call('rotation.set', { startYear: 2026, order: ['furusjo', 'grana', 'strandvik'] });
  await go(desk, `${address}/2027`);
  const table = page.getByRole('table', { name: 'Ordförande och vice ordförande år för år' });
  await expect(table.getByRole('row', { name: /^2025/ })).toContainText(
    /Strandviks kommun.*Gunilla Rehnmark.*Furusjö kommun/,
  );
  const chair = page.getByRole('button', { name: /Ordförande, Granå kommun/ }).first();
  await chair.focus();
  await keyboard.press('Enter');
  await page.getByRole('option', { name: /Jonas Ekbladh/ }).waitFor();
  await keyboard.type('Jonas');
  await keyboard.press('Enter');
  await expect.poll(async () => (await rotation(desk)).proposals[0]?.chairPersonId).toBe('person-ekbladh');
  await keyboard.press('Alt+d');
  const dialog = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await dialog.getByRole('button', { name: 'Lägg till' }).focus();
  await keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#\/sammantraden\/.+\/.+/);
  const filled = (await rotation(desk)).proposals[0]?.filled;
  expect(filled).toMatchObject({ title: 'Val av ordförande och vice ordförande 2027', stale: false, edited: false });

  await go(desk, `${address}/2027`);
  await expect(page.getByText('Ifyllt i ärendet')).toBeVisible();
  await desk.call('rotationProposal.choose', { year: 2027, role: 'viceChair', personId: 'person-rehnmark' });
  await expect(page.getByText('Uppgifterna har ändrats sedan ärendet fylldes i')).toBeVisible();
  await page.getByRole('button', { name: 'Fyll i igen' }).click();
  await expect(page.getByText('Uppgifterna har ändrats')).toBeHidden();
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect(page.getByText('Uppgifterna har ändrats sedan ärendet fylldes i')).toBeVisible();
});

test('an exception is told with its reason, and those who serve otherwise are pointed out', async ({ desk }) => {
  const { page } = desk;
  await desk.call('rotation.set', { startYear: 2026, order: ['furusjo', 'grana', 'strandvik'] });
  await go(desk, address);
  await expect(page.getByText('De som tjänstgör kommer från de kommuner som står på tur.')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('u');
  await expect(page.getByRole('textbox', { name: 'Varför' })).toBeFocused();
  await page.keyboard.type('Valet gick om');
  await page.getByRole('textbox', { name: 'År', exact: true }).fill('2026');
  await page.keyboard.press('Tab');
  await desk.call('rotationException.update', {
    id: (await rotation(desk)).exceptions[0]?.id ?? '',
    patch: { municipalityId: 'grana' },
  });
  const table = page.getByRole('table', { name: 'Ordförande och vice ordförande år för år' });
  const row = table.getByRole('row', { name: /^2026/ });
  await expect(row).toContainText('undantag; på tur stod Furusjö kommun');
  await expect(row).toContainText('Birgitta Sandelin (S) ⚠ från Furusjö kommun');
  expect((await rotation(desk)).exceptions).toMatchObject([{ year: 2026, reason: 'Valet gick om', shifts: false }]);
  await page.getByRole('button', { name: 'Ta bort undantaget för 2026' }).click();
  await expect(row).not.toContainText('undantag');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the rotation, begun or not (${scheme})`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme });
    await go(desk, address);
    await expect(page.getByRole('button', { name: 'Ange ordningen' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await desk.call('rotation.set', { startYear: 2025, order: ['furusjo', 'grana'] });
    await desk.call('rotationException.create', { year: 2026, municipalityId: 'strandvik', reason: 'Prov' });
    await page.reload();
    await expect(page.getByRole('button', { name: 'Lägg till Strandviks kommun' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
