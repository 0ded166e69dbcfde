import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);
const board = (desk: Desk) => desk.call('board.get', {});

/** The seats of a person by her name, oldest first, without what the test does not say. */
const seats = async (desk: Desk, name: string) => {
  const { persons, assignments } = await board(desk);
  const own = assignments.filter((each) => persons.find((one) => one.id === each.personId)?.name === name);
  return own
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : 1))
    .map(({ role, party, fromDate, toDate }) => ({ role, party, fromDate, toDate }));
};

/** Types a date into the segments of a date field. */
async function typeDate({ page }: Desk, label: string, digits: string): Promise<void> {
  await page.getByRole('main').getByRole('group', { name: label }).last().getByRole('spinbutton').first().click();
  await page.keyboard.type(digits);
}

test.describe('a new board', () => {
  test.use({ start: 'empty' });

  test('asks for its municipalities before its members', async ({ desk }) => {
    await go(desk, 'ledamoter');
    await desk.page.getByRole('button', { name: 'Lägg till den första' }).click();
    await expect(desk.page.getByText('Kommunerna först')).toBeVisible();
    await desk.page.getByRole('link', { name: 'Lägg till kommuner' }).click();
    await expect(desk.page.getByRole('button', { name: 'Lägg till kommun', exact: true })).toBeVisible();
  });

  test('members are entered one after the other with their first seat', async ({ desk }) => {
    const { page } = desk;
    await desk.call('municipality.create', { name: 'Alby kommun' });
    await go(desk, 'ledamoter');
    await page.getByRole('heading', { name: 'Ledamöter' }).click();
    await page.keyboard.press('n');
    await expect(page.getByLabel('Namn')).toBeFocused();
    await page.keyboard.type('Anna Ek');
    await page.getByLabel('Parti').fill('X');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Namn')).toHaveValue('');
    await expect(page.getByLabel('Namn')).toBeFocused();
    await page.keyboard.type('Bo By');
    await page.getByLabel('Roll').click();
    await page.getByRole('option', { name: 'Ersättare' }).click();
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    const list = page.getByRole('grid', { name: 'Förtroendevalda: Alby kommun' });
    await expect(list.getByRole('row')).toHaveText([/Anna Ek \(X\).*Ledamot/, /Bo By.*Ersättare 1/]);
    expect((await seats(desk, 'Anna Ek')).map(({ role, party }) => [role, party])).toEqual([['member', 'X']]);
  });
});

test('a new role ends the old one the day before, and both stay in the history', async ({ desk }) => {
  const { page } = desk;
  await desk.call('assignment.create', {
    personId: 'person-lindhe',
    municipalityId: 'grana',
    role: 'member',
    party: 'X',
    fromDate: '2024-01-01',
  });
  await go(desk, 'ledamoter/person-lindhe');
  await page.getByRole('button', { name: 'Ny roll eller period' }).click();
  const form = page.getByRole('region', { name: 'Ny roll eller period' });
  await form.getByLabel('Roll').click();
  await page.getByRole('option', { name: 'Vice ordförande' }).click();
  await form.getByRole('group', { name: 'Från' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('20260301');
  await expect(form).toContainText('Det nuvarande uppdraget avslutas 2026-02-28');
  await form.getByRole('button', { name: 'Spara uppdraget' }).click();
  await expect
    .poll(() => seats(desk, 'Sara Lindhé'))
    .toEqual([
      { role: 'member', party: 'X', fromDate: '2024-01-01', toDate: '2026-02-28' },
      { role: 'viceChair', party: 'X', fromDate: '2026-03-01', toDate: null },
    ]);
});

test('substitutes are moved in their order of substitution with Alt and an arrow', async ({ desk }) => {
  const { page } = desk;
  await page.clock.setFixedTime('2026-11-23T12:00:00+01:00');
  await go(desk, 'ledamoter');
  const list = page.getByRole('grid', { name: 'Förtroendevalda: Furusjö kommun' });
  await list.getByRole('row', { name: 'Yasmin Haddadi' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('row').nth(2)).toHaveText(/Yasmin Haddadi.*Ersättare 1/);
  await expect(list.getByRole('row').nth(3)).toHaveText(/Karl-Erik Bladner.*Ersättare 2/);
  // A substitute does not become a member by being moved.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(list.getByRole('row').nth(2)).toHaveText(/Yasmin Haddadi.*Ersättare 1/);
});

test('a seat removed by mistake is taken back', async ({ desk }) => {
  const { page } = desk;
  await page.clock.setFixedTime('2026-11-23T12:00:00+01:00');
  const before = await seats(desk, 'Ove Brännlid');
  await go(desk, 'ledamoter');
  await page.getByRole('row', { name: 'Ove Brännlid' }).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => seats(desk, 'Ove Brännlid')).toEqual([]);
  await expect(page.getByText('Strandviks kommun har 2 ledamöter och en ersättare')).toBeVisible();
  await page.getByRole('region', { name: 'Meddelanden' }).getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => seats(desk, 'Ove Brännlid')).toEqual(before);
});

test('someone who has been at a meeting stays, and it is said what to do', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'ledamoter/person-sandelin');
  await page.getByRole('button', { name: 'Ta bort personen' }).click();
  const messages = page.getByRole('region', { name: 'Meddelanden' });
  await expect(messages).toContainText('Birgitta Sandelin kan inte tas bort.');
  await expect(messages).toContainText('Ta först bort uppdragen.');
});

test('an officer is entered and her title changed in place', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'ledamoter/ny-tjansteperson');
  await page.getByLabel('Namn').fill('Disa Dal');
  await page.getByLabel('Titel').fill('jurist');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: 'Disa Dal' }).click();
  await page.getByLabel('Titel').fill('kommunjurist');
  await expect.poll(async () => (await board(desk)).officers.at(-1)?.title).toBe('kommunjurist');
});

test('the list shows the board as it was another day', async ({ desk }) => {
  const { page } = desk;
  await go(desk, 'ledamoter');
  await typeDate(desk, 'Som det är den', '20250601');
  await expect(page.getByRole('row', { name: 'Gunilla Rehnmark' })).toContainText('Ordförande');
});
