import AxeBuilder from '@axe-core/playwright';
import type { Outcome } from '../../src/shared/agenda/model.ts';
import { type Desk, expect, test } from './desk.ts';

const go = (desk: Desk, address: string) => desk.page.goto(`${desk.url}#/${address}`);
const rows = ({ page }: Desk) => page.getByRole('grid', { name: 'Beslut' }).getByRole('row');
const agenda = ({ page }: Desk) => page.getByRole('grid', { name: 'Dagordning' }).getByRole('row');
const messages = ({ page }: Desk) => page.getByRole('region', { name: 'Meddelanden' });

interface Wanted {
  readonly title: string;
  readonly clause: string;
  readonly outcome: Outcome | null;
}

/** A meeting under way with items that have ended as wanted. */
async function meetingWith({ call }: Desk, date: string, wanted: readonly Wanted[]) {
  const { meeting } = await call('meeting.create', { date, agenda: { from: 'nothing' } });
  await call('meeting.setStatus', { id: meeting.id, status: 'underway' });
  const items: string[] = [];
  for (const { title, clause, outcome } of wanted) {
    const proposal = { intro: 'Nämnden beslutar', clauses: [clause] };
    const { id } = await call('agendaItem.create', {
      meetingId: meeting.id,
      fields: { title, proposal, hasMemo: false },
    });
    await call('agendaItem.decide', { id, outcome });
    items.push(id);
  }
  return { id: meeting.id, items };
}

const february: readonly Wanted[] = [
  { title: 'Årsrapport', clause: 'godkänna årsrapporten', outcome: 'asProposed' },
  { title: 'Förstudie om reservhall', clause: 'genomföra förstudien', outcome: 'tabled' },
  { title: 'Yttrande över remiss', clause: 'avge yttrandet', outcome: 'referred' },
  { title: 'Upprop', clause: 'anteckna uppropet', outcome: 'none' },
];

test.describe('a new board', () => {
  test.use({ start: 'empty' });

  test('says what will stand among the decisions, and leads to the meetings', async ({ desk }) => {
    const { page } = desk;
    await go(desk, 'beslut');
    await expect(page.getByText('Inga beslut än')).toBeVisible();
    await page.getByRole('button', { name: 'Till sammanträdena' }).click();
    await expect(page).toHaveURL(/#\/sammantraden$/);
  });

  test('by keyboard alone: a decision is found by its words and shows what was decided', async ({ desk }) => {
    const { page } = desk;
    const { id, items } = await meetingWith(desk, '2027-02-08', february);
    await go(desk, 'beslut');
    await expect(rows(desk)).toHaveCount(3);
    await page.keyboard.press('/');
    await page.keyboard.type('bordlägga RESERVHALL');
    await expect(rows(desk)).toHaveCount(1);
    await expect(rows(desk).first()).toContainText('Förstudie om reservhall');
    await page.keyboard.press('ArrowDown');
    await expect(rows(desk).first()).toBeFocused();
    await page.keyboard.press('Enter');
    const decision = page.getByRole('article', { name: 'Förstudie om reservhall' });
    await expect(decision).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`#/beslut/${items[1]}$`));
    await expect(decision).toContainText('att bordlägga ärendet till nästa sammanträde');
    await expect(decision.getByRole('link', { name: 'Till ärendet på sammanträdet' })).toHaveAttribute(
      'href',
      `#/sammantraden/${id}/${items[1]}`,
    );
    const download = page.waitForEvent('download');
    await page.keyboard.press('Alt+u');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });

  test('what is decided elsewhere comes into the list at once, and year and outcome narrow it', async ({ desk }) => {
    const { page, call } = desk;
    await meetingWith(desk, '2026-11-09', [{ title: 'Budget', clause: 'fastställa budgeten', outcome: 'changed' }]);
    const { items } = await meetingWith(desk, '2027-02-08', february);
    await go(desk, 'beslut');
    await expect(rows(desk)).toHaveCount(4);
    await call('agendaItem.decide', { id: items[3] ?? '', outcome: 'filed' });
    await expect(rows(desk)).toHaveCount(5);
    await page.getByRole('button', { name: 'År', exact: false }).first().click();
    await page.getByRole('option', { name: '2026' }).click();
    await expect(rows(desk)).toHaveCount(1);
    await expect(rows(desk).first()).toContainText('Ändrat');
    await page.getByLabel('Sök ord, § eller diarienummer').fill('finns inte');
    await page.getByRole('button', { name: 'Visa alla beslut' }).click();
    await expect(rows(desk)).toHaveCount(5);
  });

  test('watched items are offered on the next agenda and taken up with one key', async ({ desk }) => {
    const { page, call } = desk;
    await meetingWith(desk, '2027-02-08', february);
    const { meeting } = await call('meeting.create', { date: '2027-04-12', agenda: { from: 'nothing' } });
    await go(desk, `sammantraden/${meeting.id}`);
    const watched = page.getByRole('region', { name: '2 bevakade ärenden' });
    await expect(watched).toContainText('bordlagt 8 februari 2027, § 2');
    await expect(watched).toContainText('återremitterat 8 februari 2027, § 3');
    await page.keyboard.press('b');
    await expect(agenda(desk)).toHaveCount(2);
    await expect(messages(desk)).toContainText('2 bevakade ärenden är hämtade.');
    await expect(watched).toBeHidden();
    expect(await call('agendaItem.watched', { meetingId: meeting.id })).toEqual([]);
  });

  test('an item of a meeting that has begun is withdrawn instead of removed, and put back', async ({ desk }) => {
    const { page, call } = desk;
    const { id, items } = await meetingWith(desk, '2027-02-08', february);
    await go(desk, `sammantraden/${id}/${items[1]}`);
    await agenda(desk).nth(1).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByText('Ärendet utgår och får ingen paragraf.')).toBeVisible();
    const { items: withdrawn } = await call('meeting.get', { id });
    expect(withdrawn.map((each) => each.withdrawn)).toEqual([false, true, false, false]);
    await expect(agenda(desk).nth(1)).toContainText('utgår');
    await expect(agenda(desk).nth(2)).toContainText('§ 2');
    await page.getByRole('article').getByRole('button', { name: 'Sätt tillbaka' }).click();
    await expect(agenda(desk).nth(1)).toContainText('Bordlagt');
    const { items: now } = await call('meeting.get', { id });
    expect(now.map((each) => [each.id, each.withdrawn])).toEqual(items.map((each) => [each, false]));
  });

  test('the outcome is chosen on the desk too, and gives the decision its usual words', async ({ desk }) => {
    const { page, call } = desk;
    const { id, items } = await meetingWith(desk, '2027-02-08', february);
    await go(desk, `sammantraden/${id}/${items[0]}`);
    await expect(page.getByText('I protokollet blir beslutet som förslaget.')).toBeVisible();
    await page.getByRole('button', { name: /Utfall/ }).click();
    await page.getByRole('option', { name: 'Avslaget' }).click();
    await expect(page.getByRole('textbox', { name: 'Beslut, inledning', exact: true })).toHaveValue('Nämnden beslutar');
    const { items: now } = await call('meeting.get', { id });
    expect(now[0]).toMatchObject({
      outcome: 'rejected',
      decision: { intro: 'Nämnden beslutar', clauses: ['avslå förslaget.'] },
    });
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing among the decisions, and nothing is scrolled sideways at 200 % (${scheme})`, async ({
      desk,
    }) => {
      const { page } = desk;
      await page.emulateMedia({ colorScheme: scheme });
      const { items } = await meetingWith(desk, '2027-02-08', february);
      await go(desk, `beslut/${items[1]}`);
      await expect(page.getByRole('article')).toContainText('att bordlägga ärendet');
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
});

test('the settings say in which order substitutes are called in, and where approved minutes are kept', async ({
  desk,
}) => {
  const { page, call } = desk;
  await go(desk, 'installningar/namnd/sammantraden');
  await page.getByText('Samma parti', { exact: true }).click();
  await expect(page.getByText('Först ersättare från samma parti')).toBeVisible();
  await page.getByLabel('Var justerade protokoll förvaras').fill('Furusjö stadshus, registratorskontoret');
  await expect
    .poll(async () => (await call('board.get', {})).board)
    .toMatchObject({ substituteOrder: 'party', minutesKeptAt: 'Furusjö stadshus, registratorskontoret' });
});
