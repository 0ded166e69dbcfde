import type { Locator, Page } from '@playwright/test';
import { expect, test } from './desk.ts';

/** Goes on with Tab until the focus is there, as one does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 30 && !(await there()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test.describe('with nothing but the keyboard', () => {
  test.use({ start: 'start' });

  test('a board, a meeting, an item with its memo, another order, the kallelse, and back again', async ({ desk }) => {
    const { page, call } = desk;
    const { keyboard } = page;
    const items = async () => {
      const [meeting] = await call('meeting.list', {});
      return meeting === undefined ? [] : (await call('meeting.get', { id: meeting.id })).items;
    };
    const titles = async () => (await items()).map((each) => each.title);

    await tabTo(page, page.getByRole('button', { name: 'Ny nämnd' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Nämndens namn' })).toBeFocused();
    await keyboard.type('Provnämnden');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provnämnden');

    await keyboard.press('Alt+n');
    await expect(page.getByRole('dialog', { name: 'Nytt sammanträde' })).toBeVisible();
    await keyboard.type('20270309');
    await expect(page.getByText('Tisdag 9 mars 2027')).toBeVisible();
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tisdag 9 mars 2027');

    await keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toBeFocused();
    await keyboard.type('Reservkraft i hallen');
    await tabTo(page, page.getByRole('textbox', { name: 'Förslag till beslut' }));
    await keyboard.type('Nämnden beslutar');
    await keyboard.press('Enter');
    await keyboard.type('upphandla reservkraft');
    await keyboard.press('Enter');
    await keyboard.type('ge förvaltningen i uppdrag att återkomma');
    await tabTo(page, page.getByRole('textbox', { name: 'Ärendebeskrivning' }));
    await keyboard.type('Driften är ');
    await keyboard.press('Control+b');
    await keyboard.type('sårbar');
    await keyboard.press('Control+b');
    await keyboard.type('.');
    await expect
      .poll(async () => (await items()).map(({ title, proposal, background }) => ({ title, proposal, background })))
      .toEqual([
        {
          title: 'Reservkraft i hallen',
          proposal: {
            intro: 'Nämnden beslutar',
            clauses: ['upphandla reservkraft', 'ge förvaltningen i uppdrag att återkomma'],
          },
          background: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'Driften är ' },
                  { type: 'text', text: 'sårbar', marks: [{ type: 'bold' }] },
                  { type: 'text', text: '.' },
                ],
              },
            ],
          },
        },
      ]);

    await keyboard.press('Escape');
    await keyboard.press('Insert');
    await expect(page.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('');
    await keyboard.type('Budget 2028');
    await keyboard.press('Escape');
    await expect.poll(titles).toEqual(['Reservkraft i hallen', 'Budget 2028']);
    await keyboard.press('Alt+ArrowUp');
    await expect.poll(titles).toEqual(['Budget 2028', 'Reservkraft i hallen']);

    const download = page.waitForEvent('download');
    await keyboard.press('Alt+k');
    expect((await download).suggestedFilename()).toMatch(/2027-03-09_Kallelse\.docx$/);

    await keyboard.press('Control+z');
    await expect.poll(titles).toEqual(['Reservkraft i hallen', 'Budget 2028']);
  });
});
