import AxeBuilder from '@axe-core/playwright';
import type { Presence } from '../../src/shared/meeting/model.ts';
import { type Desk, expect, test } from './desk.ts';

const members = ['ekbladh', 'rehnmark', 'sandelin', 'hagelin', 'forssbo', 'wikblad'];
const substitutes = ['bladner', 'haddadi', 'tornkvist', 'alamaki', 'nazari', 'stenvall'];

/** The example's next meeting, at one of its items. */
async function nextMeeting({ call }: Desk) {
  const id = (await call('meeting.list', {})).find((each) => each.date === '2027-02-08')?.id ?? '';
  const { items } = await call('meeting.get', { id });
  const itemId = items.find((each) => each.title === 'Årsrapport 2026')?.id ?? '';
  return { id, itemId };
}

/** Opens a panel of meeting mode, with so many members serving, the others away, and these substitutes present. */
async function openPanel(desk: Desk, panel: string, serving: number, present: readonly string[] = []) {
  const { call, page, url } = desk;
  const meeting = await nextMeeting(desk);
  const note = (name: string, presence: Presence) =>
    call('attendance.set', { meetingId: meeting.id, personId: `person-${name}`, presence });
  for (const [at, name] of members.entries()) await note(name, at < serving ? 'serving' : 'absent');
  for (const name of present) await note(name, 'present');
  await page.goto(`${url}#/mote/${meeting.id}/${meeting.itemId}/${panel}`);
  return meeting;
}

/** How the elected were noted, as `ekbladh serving`. */
async function noted({ call }: Desk, id: string) {
  const { attendance } = await call('meeting.get', { id });
  const short = (personId: string) => personId.replace('person-', '');
  return attendance.map(({ personId, presence, servesForPersonId: whom, remote, notice }) =>
    [short(personId), presence, whom && `för ${short(whom)}`, remote && 'på distans', notice && 'förhinder']
      .filter(Boolean)
      .join(' '),
  );
}

async function changes({ call }: Desk, { id, itemId }: { id: string; itemId: string }) {
  const { items } = await call('meeting.get', { id });
  const item = items.find((each) => each.id === itemId);
  return (item?.attendanceChanges ?? []).map(({ personId, presence, servesForPersonId: whom }) =>
    [personId, presence, whom].filter(Boolean).join(' ').replaceAll('person-', ''),
  );
}

test('a whole roll call is one key per person, and a substitute is called in with one more', async ({ desk }) => {
  const { page, url } = desk;
  const { id, itemId } = await nextMeeting(desk);
  await page.goto(`${url}#/mote/${id}/${itemId}/upprop`);
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await expect(roll.getByRole('row').first()).toBeFocused();
  for (const key of 'sas') await page.keyboard.press(key);
  const sign = page.getByRole('status').filter({ hasText: 'upprop pågår, 9 kvar' });
  await expect(sign).not.toHaveAttribute('data-lost');
  await expect.poll(async () => (await noted(desk, id)).length).toBe(3);
  await page.reload();
  await expect(roll.getByRole('row', { name: /^Torbjörn Hagelin/ })).toBeFocused();
  const heights = () => roll.getByRole('row').evaluateAll((rows) => rows.map((each) => each.clientHeight));
  const before = await heights();
  for (const key of 'dsssnnnfna') await page.keyboard.press(key);
  await expect(page.getByText('5 ledamöter tjänstgör · beslutsför 5 av 6 (minst 4)')).toBeVisible();
  await expect(page.getByText('I tur att kallas in: Leila Nazari Berghem (L) för Gunilla Rehnmark (C).')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('5 ledamöter och 1 ersättare tjänstgör · beslutsför 6 av 6 (minst 4)')).toBeVisible();
  expect(await heights()).toEqual(before);
  await expect
    .poll(async () => (await noted(desk, id)).toSorted())
    .toEqual(
      [
        'ekbladh serving',
        'rehnmark absent förhinder',
        'sandelin serving',
        'hagelin serving på distans',
        'forssbo serving',
        'wikblad serving',
        'bladner present',
        'haddadi present',
        'tornkvist present',
        'alamaki absent',
        'nazari serving för rehnmark',
        'stenvall absent förhinder',
      ].toSorted(),
    );
  const approver = page.getByRole('checkbox', { name: /Malin Wikblad/ });
  await page.keyboard.press('Tab');
  while (!(await approver.evaluate((each) => each === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect
    .poll(async () => (await desk.call('meeting.get', { id })).approvers.map((each) => each.personId))
    .toEqual(['person-wikblad']);
  const { violations } = await new AxeBuilder({ page }).include('.roll').analyze();
  expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.target}`)).toEqual([]);
});

test('who serves for whom is changed in the roll call', async ({ desk }) => {
  const { page } = desk;
  const { id } = await openPanel(desk, 'upprop', 4, substitutes.slice(0, 1));
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await roll.getByRole('row', { name: /Karl-Erik Bladner/ }).focus();
  await page.keyboard.press('s');
  await expect.poll(() => noted(desk, id)).toContain('bladner serving för forssbo');
  await page.getByRole('button', { name: /Karl-Erik Bladner tjänstgör för/ }).click();
  await page.getByRole('option', { name: /Malin Wikblad/ }).click();
  await expect.poll(() => noted(desk, id)).toContain('bladner serving för wikblad');
});

test('a member leaves at a § and is replaced in order, comes back, and each change is taken back by itself', async ({
  desk,
}) => {
  const { page } = desk;
  const meeting = await openPanel(desk, 'narvaro', 6, substitutes);
  const list = page.getByRole('grid', { name: 'Närvaro vid paragrafen' });
  await expect(list.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('l');
  await expect(list.getByRole('row', { name: /^Gunilla Rehnmark/ })).toContainText('frånvarande');
  await expect(list.getByRole('row', { name: /Leila Nazari/ })).toContainText('tjänstgör för Gunilla Rehnmark (C)');
  await expect(page.getByText(/Lämnar före paragrafen: Gunilla Rehnmark \(C\) kl\. \d\d\.\d\d/)).toBeVisible();
  await expect.poll(() => changes(desk, meeting)).toEqual(['rehnmark absent', 'nazari serving rehnmark']);

  await expect(list.getByRole('row', { name: /^Gunilla Rehnmark/ })).toBeFocused();
  await page.keyboard.press('k');
  await expect.poll(() => changes(desk, meeting)).toEqual(['rehnmark serving', 'nazari present']);
  await expect(list.getByRole('row', { name: /^Gunilla Rehnmark/ })).toContainText('tjänstgör');

  await page.keyboard.press('l');
  await expect.poll(() => changes(desk, meeting)).toEqual(['rehnmark absent', 'nazari serving rehnmark']);
  await page.getByRole('button', { name: /^Ta tillbaka: Börjar tjänstgöra/ }).click();
  await expect.poll(() => changes(desk, meeting)).toEqual(['rehnmark absent']);
  await page.getByRole('button', { name: /^Ta tillbaka: Lämnar/ }).click();
  await expect.poll(() => changes(desk, meeting)).toEqual([]);
});

test('the details of a person choose another substitute, or nobody', async ({ desk }) => {
  const { page } = desk;
  const meeting = await openPanel(desk, 'narvaro', 6, substitutes);
  const list = page.getByRole('grid', { name: 'Närvaro vid paragrafen' });
  await expect(list.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const details = page.getByRole('group', { name: 'Jonas Ekbladh (M)' });
  await expect(details).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(list.getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details.getByRole('spinbutton').first()).toBeFocused();
  await details.getByRole('button', { name: /Ersätts av/ }).click();
  await expect(page.getByRole('option').first()).toContainText('Maud Törnkvist (KD)');
  await page.getByRole('option', { name: /Erik Stenvall/ }).click();
  await details.getByRole('button', { name: 'Lämnar', exact: true }).click();
  await expect.poll(() => changes(desk, meeting)).toEqual(['ekbladh absent', 'stenvall serving ekbladh']);
  await expect(list.getByRole('row').first()).toBeFocused();
});

test('jäv is registered by typing a name, calls in a substitute, and another can be chosen', async ({ desk }) => {
  const { page, call } = desk;
  const { id, itemId } = await openPanel(desk, 'upprop', 6, substitutes);
  const stored = async () => {
    const { items } = await call('meeting.get', { id });
    return (items.find((each) => each.id === itemId)?.disqualifications ?? []).map((each) =>
      [each.personId, each.substitutePersonId, each.ground].join(' ').replaceAll('person-', '').trim(),
    );
  };
  await expect(page.getByRole('grid', { name: 'Upprop' }).getByRole('row').first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('combobox', { name: 'Vem är jävig?' })).toBeFocused();
  await page.keyboard.type('hage');
  await page.keyboard.press('Enter');
  await expect.poll(stored).toEqual(['hagelin bladner']);
  await page.getByRole('textbox', { name: 'Skäl (frivilligt)' }).fill('delägare i bolaget');
  await expect.poll(stored).toEqual(['hagelin bladner delägare i bolaget']);
  await page.getByRole('button', { name: /Ersätts av/ }).click();
  await page.getByRole('option', { name: 'ingen', exact: true }).click();
  await expect.poll(stored).toEqual(['hagelin  delägare i bolaget']);
  await page.getByRole('button', { name: 'Ta bort jäv: Torbjörn Hagelin (M)' }).click();
  await expect.poll(stored).toEqual([]);
});

test('a lost quorum is seen and said at once, with what to do', async ({ desk }) => {
  const { page, call } = desk;
  const { id } = await openPanel(desk, 'narvaro', 4);
  await expect(page.getByRole('status').filter({ hasText: 'upprop pågår, 6 kvar' })).toBeVisible();
  await call('meeting.setStatus', { id, status: 'underway' });
  const list = page.getByRole('grid', { name: 'Närvaro vid paragrafen' });
  await expect(list.getByRole('row').first()).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'beslutsför 4 av 6' })).toBeVisible();
  await page.keyboard.press('l');
  const sign = page.getByRole('status').filter({ hasText: 'EJ BESLUTSFÖR 3 av 6, minst 4 krävs' });
  await expect(sign).toContainText('Kalla in en ersättare');
  await expect(page.getByRole('strong').filter({ hasText: 'EJ BESLUTSFÖR' })).toBeVisible();
});

test('on the desk the roll is called too, approvers are among those who serve, and guests have their §§', async ({
  desk,
}) => {
  const { page, call, url } = desk;
  const { id } = await nextMeeting(desk);
  await page.goto(`${url}#/sammantraden/${id}/narvaro`);
  const roll = page.getByRole('grid', { name: 'Upprop' });
  await roll.getByRole('row').first().focus();
  for (const key of 'ssfs') await page.keyboard.press(key);
  await expect
    .poll(() => noted(desk, id))
    .toEqual(['ekbladh serving', 'rehnmark serving', 'sandelin absent', 'hagelin serving']);
  await expect(page.getByRole('checkbox', { name: /Birgitta Sandelin/ })).toHaveCount(0);
  await page.getByRole('checkbox', { name: /Torbjörn Hagelin/ }).check({ force: true });
  await expect.poll(async () => (await call('meeting.get', { id })).approvers.length).toBe(1);

  await page.getByRole('button', { name: 'Deltagare', exact: true }).click();
  await page.getByRole('button', { name: '§§ för deltagaren: alla §§' }).click();
  const choice = page.getByRole('dialog', { name: '§§ för deltagaren' });
  for (const number of [5, 6, 7, 9]) {
    await choice.getByRole('checkbox').nth(number).check({ force: true });
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '§§ för deltagaren: §§ 5–7 och 9' })).toBeFocused();
  await expect
    .poll(async () => (await call('meeting.get', { id })).participants.map((each) => each.itemIds.length))
    .toEqual([4]);
});
