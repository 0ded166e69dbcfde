import type { Page } from '@playwright/test';
import { type Desk, expect, test } from './desk.ts';

const meetingId = 'm2027-02';
const itemId = 'm2027-02-lagring';
const electionId = 'm2027-02-budgetberedning';
const titles: Readonly<Record<string, string>> = {
  [itemId]: 'Inriktning för framtida lagringslösning',
  [electionId]: 'Val till arbetsgrupp för budget 2028',
};

/** In the order of the roll: the chair, the vice chair and four members. */
const members = ['ekbladh', 'rehnmark', 'sandelin', 'hagelin', 'forssbo', 'wikblad'].map((each) => `person-${each}`);

/** The example's next meeting under way with six serving, at one of its items. */
async function underway({ page, call, url }: Desk, item = itemId) {
  for (const personId of members) await call('attendance.set', { meetingId, personId, presence: 'serving' });
  await call('meeting.setStatus', { id: meetingId, status: 'underway' });
  await page.goto(`${url}#/mote/${meetingId}/${item}`);
  await expect(page.getByRole('heading', { name: titles[item] }).first()).toBeVisible();
}

async function stored({ call }: Desk, id = itemId) {
  const { items } = await call('meeting.get', { id: meetingId });
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}

async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** A letter that the keyboard of the test does not have. */
async function letter(page: Page, key: 'å' | 'ä') {
  await page.locator(':focus').dispatchEvent('keydown', { key, bubbles: true, cancelable: true });
}

/** Chooses a person in the field that has focus. */
async function person(page: Page, name: string) {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const board = (page: Page) => page.getByRole('list', { name: 'Omröstning' });
const result = (page: Page) => page.locator('.proposition-result');

test('three motions are noted by key, one of them is withdrawn, and only the others reach the minutes', async ({
  desk,
}) => {
  const { page, call } = desk;
  await underway(desk);
  await press(page, 'y');
  await expect(page.getByRole('combobox', { name: 'Vem yrkar' })).toBeFocused();
  await person(page, 'ekb');
  await press(page, 'b');
  await expect(page.getByRole('combobox', { name: 'Vem yrkar' })).toBeFocused();
  await person(page, 'sandelin');
  await letter(page, 'ä');
  await expect(page.getByRole('textbox', { name: 'Birgitta Sandelin (S), ändring: yrkandets ord' })).toBeFocused();
  await page.keyboard.type('att lagringen upphandlas som tjänst');
  await press(page, 'Enter');
  await expect(page.getByRole('combobox', { name: 'Vem yrkar' })).toBeFocused();
  await person(page, 'hagelin');
  await letter(page, 'å');
  const list = page.getByRole('grid', { name: 'Yrkanden' });
  await expect(list.getByRole('row')).toHaveCount(3);
  await list.getByRole('row', { name: /Hagelin/ }).focus();
  await press(page, 'Space');
  await expect(list.getByRole('row', { name: /Hagelin/ })).toContainText('återtaget');

  await expect
    .poll(async () => (await stored(desk)).motions.map((each) => [each.kind, each.text, each.withdrawn]))
    .toEqual([
      ['approve', '', false],
      ['amend', 'att lagringen upphandlas som tjänst', false],
      ['refer', '', true],
    ]);
  const minutes = await call('minutes.get', { meetingId });
  expect(minutes.paragraphs.find((each) => each.itemId === itemId)?.motions).toEqual([
    'Jonas Ekbladh (M) yrkar bifall till förslaget.',
    'Birgitta Sandelin (S) yrkar följande ändring av förslaget: att lagringen upphandlas som tjänst.',
  ]);

  await list.getByRole('row', { name: /Hagelin/ }).focus();
  await press(page, 'Delete');
  await expect(list.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ångra', exact: true }).last().click();
  await expect(list.getByRole('row')).toHaveCount(3);
});

test('an open vote 3–3 that is broken off in the middle goes on where it was, and the casting vote decides', async ({
  desk,
}) => {
  const { page } = desk;
  await underway(desk);
  await press(page, 'v');
  await expect(page.getByRole('button', { name: 'Föreslå ordning' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Ordföranden finner: förslaget' })).toBeFocused();
  await press(page, '1');
  await expect(result(page)).toHaveText('Bifall till förslaget, med acklamation.');
  const place = async () => (await page.getByRole('button', { name: 'Ta bort förslaget' }).boundingBox())?.y;
  const before = await place();
  await press(page, '1');
  await expect(result(page)).toHaveText('Inte avgjord.');
  expect(await place()).toBe(before);
  await press(page, '1', 'v');
  const voter = (name: string) => board(page).getByRole('radiogroup', { name });
  await expect(voter('Jonas Ekbladh (M)').getByRole('radio').first()).toBeFocused();
  await press(page, 'j', 'j', 'n');
  await expect.poll(async () => (await stored(desk)).propositions[0]?.ballots.length).toBe(3);
  await expect(page.getByText('2 ja, 1 nej, 0 avstår, 3 kvar')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Föreslå ordningen på nytt' })).toBeDisabled();

  await desk.restart(['--example']);
  await expect(page.getByRole('heading', { name: titles[itemId] }).first()).toBeVisible();
  await press(page, 'v');
  await expect(result(page)).toHaveText('3 av 6 har röstat.');
  await expect(voter('Birgitta Sandelin (S)').getByRole('radio', { name: 'Nej' })).toBeChecked();
  await expect(voter('Torbjörn Hagelin (M)').getByRole('radio').first()).toBeFocused();
  await press(page, 'j', 'n', 'n');
  await expect(result(page)).toHaveText('Bifall till förslaget, 3 ja mot 3 nej, med ordförandens utslagsröst.');
  await expect(result(page)).toBeFocused();
  expect((await stored(desk)).outcome).toBeNull();
  await press(page, 'g');
  await expect.poll(async () => (await stored(desk)).outcome).toBe('asProposed');
  await expect(page.getByText('Beslutet är: enligt förslaget.')).toBeVisible();
  await page.getByRole('button', { name: 'Avslag', exact: true }).press('Enter');
  await expect(page.getByText('Beslutet stämmer inte med propositionens utfall.')).toBeVisible();
});

test('an election with closed papers is counted, checked against those who vote, and decided by lots', async ({
  desk,
}) => {
  const { page } = desk;
  const id = electionId;
  await underway(desk, id);
  await press(page, 'v');
  await page.getByRole('button', { name: 'Val', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Lägg till kandidat' })).toBeFocused();
  await person(page, 'forssbo');
  await expect(page.getByRole('list', { name: 'Kandidater' }).getByRole('listitem')).toHaveCount(1);
  await person(page, 'Vera Nyman');
  await expect(page.getByRole('list', { name: 'Kandidater' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Acklamation' }).focus();
  await press(page, 'v');
  const count = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(count('Annika Forssbo (S)')).toBeFocused();
  // An election is never voted on openly (KL 5:54).
  await expect(page.getByRole('radiogroup', { name: 'Avgörs genom' }).getByRole('radio')).toHaveCount(2);
  await page.keyboard.type('3');
  await count('Vera Nyman').focus();
  await page.keyboard.type('4');
  await expect(page.getByText('Rösterna är fler än de 6 som tjänstgör räcker till. Räkna om.')).toBeVisible();
  await count('Vera Nyman').fill('3');
  await expect(page.getByText('Alla 6 röster är räknade.')).toBeVisible();
  await expect(result(page)).toHaveText('Röstetalet är lika: Annika Forssbo (S) 3, Vera Nyman 3.');
  await page
    .getByRole('group', { name: /Lotten avgör/ })
    .getByRole('button', { name: 'Vera Nyman' })
    .press('Enter');
  await expect(result(page)).toHaveText('Vera Nyman efter lottning: Annika Forssbo (S) 3, Vera Nyman 3.');
  await press(page, 'g');
  await expect(page.getByRole('button', { name: 'Gör till beslut: välja Vera Nyman' })).toBeFocused();
  expect((await stored(desk, id)).outcome).toBeNull();
  await press(page, 'Enter');
  await expect
    .poll(async () => (await stored(desk, id)).decision)
    .toEqual({
      intro: 'Nämnden för gemensam IT-drift utser till arbetsgruppen för 2028 års budget',
      clauses: ['– Vera Nyman.'],
    });
  await expect(page.getByText('Beslutet är: välja Vera Nyman.')).toBeVisible();
});

test('a reservation is for who took part and is in favour of her own motion, and who did not is told why', async ({
  desk,
}) => {
  const { page, call } = desk;
  await underway(desk);
  await call('attendance.set', { meetingId, personId: 'person-haddadi', presence: 'present' });
  await call('motion.create', { agendaItemId: itemId, personId: 'person-forssbo', kind: 'reject' });
  await press(page, 'r');
  await expect(page.getByRole('combobox', { name: 'Vem' })).toBeFocused();
  await expect(page.getByText('Kan inte reservera sig: Yasmin Haddadi (V) tjänstgör inte i ärendet.')).toBeVisible();
  await person(page, 'forssbo');
  const reasons = page.getByRole('textbox', { name: 'Skriftliga skäl, Annika Forssbo (S)' });
  await expect(reasons).toBeFocused();
  await page.keyboard.type('Kostnaden är för hög.');
  const sentences = async () =>
    (await call('minutes.get', { meetingId })).paragraphs.find((each) => each.itemId === itemId)?.reservations;
  await expect
    .poll(sentences)
    .toEqual([
      'Annika Forssbo (S) reserverar sig mot beslutet till förmån för eget yrkande med följande motivering: Kostnaden är för hög.',
    ]);
  await call('meeting.setStatus', { id: meetingId, status: 'held' });
  await expect(page.getByText('Sammanträdet är avslutat, och en reservation ska anmälas innan dess.')).toBeVisible();
  await reasons.fill('Kostnaden är för hög, och underlaget för tunt.');
  await expect
    .poll(async () => (await stored(desk)).statements.map((each) => each.text))
    .toEqual(['Kostnaden är för hög, och underlaget för tunt.']);
});

test('own words stay when the facts change, which is said, and the made sentences can be had back', async ({
  desk,
}) => {
  const { page, call } = desk;
  await underway(desk);
  await call('motion.create', { agendaItemId: itemId, personId: 'person-ekbladh', kind: 'approve' });
  await press(page, 'm');
  const section = page.getByRole('region', { name: 'Yrkanden' });
  await expect(section).toContainText('Jonas Ekbladh (M) yrkar bifall till förslaget.');
  await section.getByRole('button', { name: 'Skriv egna ord: Yrkanden' }).press('Enter');
  const words = page.getByRole('textbox', { name: 'Egna ord: Yrkanden' });
  await expect(words).toBeFocused();
  await words.fill('Ordföranden yrkar bifall.');
  await expect
    .poll(async () => (await stored(desk)).wordings.map((each) => each.text))
    .toEqual(['Ordföranden yrkar bifall.']);
  await call('motion.create', { agendaItemId: itemId, personId: 'person-wikblad', kind: 'reject' });
  await expect(section.getByText('Uppgifterna har ändrats sedan de egna orden skrevs.')).toBeVisible();
  await expect(words).toHaveValue('Ordföranden yrkar bifall.');
  await expect(section).toContainText('Malin Wikblad (S) yrkar avslag på förslaget.');
  await section.getByRole('button', { name: 'Tillbaka till de gjorda meningarna: Yrkanden' }).press('Enter');
  await expect(words).toBeHidden();
  expect((await stored(desk)).motions).toHaveLength(2);
});
