import { type Desk, expect, test } from './desk.ts';

/** A new item on the example's next meeting, with the caret in its text. */
async function writeItem({ page, call, url }: Desk) {
  const meeting = (await call('meeting.list', {})).find((each) => each.date === '2027-02-08');
  const item = await call('agendaItem.create', { meetingId: meeting?.id ?? '', fields: { title: 'Provärende' } });
  await page.goto(`${url}#/sammantraden/${meeting?.id}/${item.id}`);
  const text = page.getByRole('textbox', { name: 'Ärendebeskrivning' });
  await text.click();
  const stored = async () => {
    const { items } = await call('meeting.get', { id: meeting?.id ?? '' });
    return items.find((each) => each.id === item.id)?.background;
  };
  return { text, stored, item };
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;

test('bold, italic, headings and lists by keys are stored as the model has them', async ({ desk }) => {
  const { page } = desk;
  const { stored } = await writeItem(desk);
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Bakgrund');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ett ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('viktigt');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+i');
  await page.keyboard.type(' ord');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+i');
  await page.keyboard.press('Control+Shift+8');
  await page.keyboard.type('punkt');
  await expect.poll(stored).toEqual({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bakgrund' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Ett ' },
          { type: 'text', text: 'viktigt', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ord', marks: [{ type: 'italic' }] },
        ],
      },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('punkt')] }] },
    ],
  });
});

test('what is pasted from Word arrives clean, and pictures are told of', async ({ desk }) => {
  const { page } = desk;
  const { text, stored } = await writeItem(desk);
  const html = `<html><body><!--StartFragment--><h2>Rubrik<o:p></o:p></h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span><![endif]>Ett</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span><![endif]>Två</p>
<p class=MsoNormal><img src="file:///C:/a.png">Efter</p><!--EndFragment--></body></html>`;
  await text.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
  await expect(page.getByText('En bild följde inte med.')).toBeVisible();
  await expect.poll(stored).toEqual({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Rubrik' }] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('Ett')] },
          { type: 'listItem', content: [paragraph('Två')] },
        ],
      },
      paragraph('Efter'),
    ],
  });
});

test('a link is set with its key, and only an address is taken', async ({ desk }) => {
  const { page } = desk;
  const { stored } = await writeItem(desk);
  await page.keyboard.type('planen');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Shift+k');
  const address = page.getByRole('textbox', { name: 'Länkens adress' });
  await expect(address).toBeFocused();
  await page.keyboard.type('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Adressen ska börja med https://')).toBeVisible();
  await address.fill('furusjo.example/plan');
  await page.keyboard.press('Enter');
  await expect.poll(stored).toEqual({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'planen', marks: [{ type: 'link', attrs: { href: 'https://furusjo.example/plan' } }] },
        ],
      },
    ],
  });
});

test('the toolbar is one Tab stop that the arrows walk, and makes a table', async ({ desk }) => {
  const { page } = desk;
  const { stored } = await writeItem(desk);
  const tools = page.getByRole('toolbar', { name: 'Verktyg för ärendebeskrivning' });
  await page.keyboard.press('Shift+Tab');
  await expect(tools.getByRole('button', { name: 'Tabell' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tools.getByRole('button', { name: 'Länk' })).toBeFocused();
  await tools.getByRole('button', { name: 'Tabell' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Infoga tabell' }).click();
  await page.keyboard.type('År');
  await expect
    .poll(async () => {
      const [first] = (await stored())?.content ?? [];
      return first?.type === 'table' ? first.content.map((row) => row.content.map((cell) => cell.type)) : first?.type;
    })
    .toEqual([
      ['tableHeader', 'tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell', 'tableCell'],
      ['tableCell', 'tableCell', 'tableCell'],
    ]);
});

test('Ctrl Z inside is the text its own; what someone else writes is shown when nothing is unsaved', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { text, stored, item } = await writeItem(desk);
  await page.keyboard.type('Ett');
  await expect.poll(stored).toEqual({ type: 'doc', content: [paragraph('Ett')] });
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toEqual({ type: 'doc', content: [] });
  await page.getByRole('textbox', { name: 'Rubrik' }).focus();
  await call('agendaItem.update', {
    id: item.id,
    patch: { background: { type: 'doc', content: [paragraph('Från annat håll')] } },
  });
  await expect(text).toHaveText('Från annat håll');
});
