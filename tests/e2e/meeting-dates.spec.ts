import AxeBuilder from '@axe-core/playwright';
import { type Desk, expect, test } from './desk.ts';
import { beforeRotationAndDates } from './example-before.ts';

test.beforeEach(({ desk }) => beforeRotationAndDates(desk));

// The years that are shown and offered are those around the day.
test.use({ day: '2026-11-23' });

const go = (desk: Desk, where: string) => desk.page.goto(`${desk.url}#/${where}`);
const year = 2028;
const dates = async (desk: Desk) =>
  (await desk.call('meetingDates.get', { year })).proposed.map((each) => [each.date, each.meetingId !== null]);

test('a year is proposed, decided and made into meetings by keyboard, and handed out as a calendar', async ({
  desk,
}) => {
  const { page } = desk;
  const { keyboard } = page;
  await go(desk, 'sammantraden');
  await expect(page.getByRole('button', { name: /^Föreslå sammanträdesdatum/ })).toBeVisible();
  await keyboard.press('Alt+f');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sammanträdesdatum');
  await go(desk, `sammantraden/datum/${year}`);
  await expect(page.getByText('Inget mönster än.')).toBeVisible();
  await keyboard.press('m');
  await expect(page.getByRole('group', { name: 'Andra måndagen i februari' })).toBeVisible();
  await keyboard.press('m');
  await expect(page.getByRole('group', { name: 'Andra måndagen i mars' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Lägg till dagar' }).fill('Kommunfullmäktige i Granå: 14/2\nvet inte');
  await page.getByRole('button', { name: 'Spärra dagarna' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByText('Ingen dag hittades i den rad som står kvar.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Lägg till dagar' })).toHaveValue('vet inte');
  await page.getByRole('button', { name: /^Föreslå datum/ }).focus();
  await keyboard.press('Enter');
  await expect(
    page.getByText(/Mönstret gav måndag 14.februari 2028, som inte passar: Kommunfullmäktige i Granå/),
  ).toBeVisible();
  expect(await dates(desk)).toEqual([
    ['2028-02-15', false],
    ['2028-03-13', false],
  ]);
  await page.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Lägg till på dagordningen' });
  await dialog.getByRole('button', { name: 'Lägg till' }).focus();
  await keyboard.press('Enter');
  await expect(page).not.toHaveURL(/datum/);
  const { filled } = await desk.call('meetingDates.get', { year });
  expect(filled).toMatchObject({ title: 'Sammanträdesdatum 2028', stale: false, decided: false });

  await go(desk, `sammantraden/datum/${year}`);
  await expect(page.getByText('Ifyllt i ärendet')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await keyboard.press('s');
  await expect(page.getByText('2 sammanträden är skapade.')).toBeVisible();
  await expect(page.getByText('Alla dagarna har blivit sammanträden.')).toBeVisible();
  expect((await dates(desk)).map(([, made]) => made)).toEqual([true, true]);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /Kalenderfil för 2028/ }).click();
  expect((await file).suggestedFilename()).toBe('GID_2028_Kalender.ics');
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect
    .poll(() => dates(desk))
    .toEqual([
      ['2028-02-15', false],
      ['2028-03-13', false],
    ]);
});

test('a day is changed in place, and what it runs into is told', async ({ desk }) => {
  const { page } = desk;
  await desk.call('meetingPattern.create', { month: 2, weekday: 1, nth: 2 });
  await desk.call('meetingDates.propose', { year });
  await go(desk, `sammantraden/datum/${year}`);
  const field = page.getByRole('group', { name: /Måndag 14.februari 2028/ });
  await field.getByRole('spinbutton').first().click();
  await page.keyboard.type('20280106');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Krockar med trettondedag jul.')).toBeVisible();
  expect(await dates(desk)).toEqual([['2028-01-06', false]]);
  await page.getByRole('button', { name: /Ta bort torsdag 6.januari 2028 ur förslaget/ }).click();
  await expect.poll(() => dates(desk)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the dates of a year (${scheme})`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme: scheme });
    await desk.call('meetingPattern.create', { month: 2, weekday: 1, nth: 2 });
    await desk.call('blockedDate.paste', { text: '14/2 KF', year, reason: '' });
    await desk.call('meetingDates.propose', { year });
    await go(desk, `sammantraden/datum/${year}`);
    await expect(page.getByText('Föreslagna sammanträden')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
