import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { daysAfter } from '../../src/shared/law/days.ts';
import { appealDeadline } from '../../src/shared/law/deadlines.ts';
import { dayAndDate } from '../../src/shared/swedish.ts';
import { type Desk, expect, test } from './desk.ts';

test.use({ start: 'empty' });

/** So many days ago on the host's clock. */
const ago = (days: number) => daysAfter(new Intl.DateTimeFormat('sv-SE').format(new Date()), -days);
const typed = (date: string) => date.replaceAll('-', '');

const heldOn = ago(60);
const names = ['Ada Alm', 'Bo Berg', 'Cia Dahl'] as const;

/** Three municipalities with a member each, and a meeting of two decisions that has been held; Ada presided, Bo approves. */
async function heldMeeting({ page, call, url }: Desk) {
  const places = [];
  for (const name of ['Furusjö', 'Granå', 'Strandvik']) places.push(await call('municipality.create', { name }));
  const persons = [];
  for (const [index, name] of names.entries()) {
    const person = await call('person.create', { name });
    await call('assignment.create', {
      personId: person.id,
      municipalityId: places[index]?.id ?? '',
      role: index === 0 ? 'chair' : 'member',
      party: 'X',
      fromDate: ago(400),
    });
    persons.push(person.id);
  }
  const recipient = await call('recipient.create', { name: 'Granå kommun' });
  const { meeting } = await call('meeting.create', { date: heldOn, agenda: { from: 'nothing' } });
  const items = [];
  for (const title of ['Upprop', 'Reservkraft']) {
    const item = await call('agendaItem.create', { meetingId: meeting.id, fields: { title, kind: 'decision' } });
    await call('agendaItem.update', {
      id: item.id,
      patch: { proposal: { intro: '', clauses: ['bifalla förslaget.'] } },
    });
    items.push(item.id);
  }
  await call('agendaItem.setRecipients', {
    id: items[1] ?? '',
    recipients: [{ recipientId: recipient.id, units: [] }],
  });
  for (const personId of persons) {
    await call('attendance.set', { meetingId: meeting.id, personId, presence: 'serving' });
  }
  await call('approver.set', { meetingId: meeting.id, personIds: [persons[1] ?? ''] });
  await call('meeting.setStatus', { id: meeting.id, status: 'underway' });
  for (const id of items) await call('agendaItem.decide', { id, outcome: 'asProposed' });
  await call('meeting.setStatus', { id: meeting.id, status: 'held' });
  await page.goto(`${url}#/sammantraden/${meeting.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { id: meeting.id, items, persons, places: places.map((each) => each.id) };
}

/** Both signatures, registered as someone else at the same desk would. */
async function approve({ call }: Desk, { id, persons }: Awaited<ReturnType<typeof heldMeeting>>, signedOn: string) {
  for (const personId of persons.slice(0, 2)) {
    await call('signature.add', { meetingId: id, personId, signedOn, method: 'pen' });
  }
}

const station = async ({ call }: Desk, id: string) => (await call('meeting.get', { id })).station;
const current = (page: Page) => page.getByRole('list', { name: 'Sammanträdets läge' }).locator('[aria-current=step]');
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Types a date into a field by its name, by keyboard alone. */
async function typeDate(page: Page, label: string, date: string) {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(typed(date));
}

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await there()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

test('with Tab alone one comes past the agenda to what follows the meeting, and signs', async ({ desk }) => {
  const { page } = desk;
  const { id } = await heldMeeting(desk);
  await page.getByRole('button', { name: 'Till sammanträdena' }).focus();
  await tabTo(page, page.getByRole('button', { name: 'Efter mötet' }));
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Justering')).toBeFocused();
  // From the top again, past the list: it chooses nothing as one comes by.
  await page.getByRole('button', { name: 'Till sammanträdena' }).focus();
  const register = (name: string) => page.getByRole('button', { name: `Registrera justering: ${name}` });
  await tabTo(page, register('Ada Alm (X)'));
  await expect(page).toHaveURL(new RegExp(`${id}/efter/justering$`));
  await page.keyboard.press('Enter');
  await expect(register('Bo Berg (X)')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-done]').filter({ hasText: 'Justerat' })).toBeFocused();
  await expect(current(page)).toHaveText('Justerat');
  const posted = (name: string) => page.getByRole('button', { name: `Anslaget i dag: ${name}` });
  await tabTo(page, posted('Furusjö'));
  await page.keyboard.press('Enter');
  await expect(posted('Granå')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(posted('Strandvik')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-done]').filter({ hasText: 'Tiden för att överklaga löper' })).toBeFocused();
});

test('the address brings the keyboard to its part, also when it is the same again and the window is small', async ({
  desk,
}) => {
  const { page } = desk;
  const { id } = await heldMeeting(desk);
  await page.setViewportSize({ width: 640, height: 400 });
  for (const times of ['first', 'again']) {
    await page.keyboard.press('Alt+e');
    await expect(heading(page, 'Justering'), times).toBeFocused();
    await expect(heading(page, 'Justering'), times).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Efter mötet' }).focus();
  }
  const link = page.getByRole('link', { name: 'Anslaget', exact: true });
  for (const times of ['first', 'again']) {
    await link.press('Enter');
    await expect(heading(page, 'Anslag'), times).toBeFocused();
  }
  await expect(page).toHaveURL(new RegExp(`${id}/efter/anslag$`));
  // The list is walked with the arrows: then it chooses.
  await page.getByRole('grid', { name: 'Dagordning' }).getByRole('row').first().focus();
  await expect(page).toHaveURL(new RegExp(`${id}/efter/anslag$`));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/sammantraden\/[^/]+\/(?!efter)[^/]+$/);
});

test('a § that is approved at once stands first and by itself, and the facts are locked when all is approved', async ({
  desk,
}) => {
  const { page, call } = desk;
  const meeting = await heldMeeting(desk);
  await call('agendaItem.update', { id: meeting.items[1] ?? '', patch: { immediate: true } });
  await page.keyboard.press('Alt+e');
  const approval = part(page, 'Justering');
  await expect(approval.getByRole('heading', { level: 3 })).toHaveText([
    '§\u00a02, omedelbar justering',
    'Protokollet, §\u00a01',
  ]);
  await expect(approval).toContainText('§\u00a02 ska justeras för sig');
  for (const personId of meeting.persons.slice(0, 2)) {
    const agendaItemId = meeting.items[1] ?? '';
    await call('signature.add', { meetingId: meeting.id, agendaItemId, personId, signedOn: ago(51), method: 'pen' });
  }
  await expect(approval).not.toContainText('ska justeras för sig');
  await approve(desk, meeting, ago(50));
  await expect(approval).toContainText('Hela protokollet är justerat sedan dess.');
  await page.keyboard.press('Alt+u');
  await expect(page.getByText('så uppgifterna är låsta')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('term').first()).toHaveText('Datum');
});

test('each person approves by keyboard, and with the last one the minutes are frozen and can be fetched', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { id } = await heldMeeting(desk);
  await expect(current(page)).toHaveText('Hållet');
  await page.keyboard.press('Alt+e');
  const approval = part(page, 'Justering');
  await expect(approval).toContainText('Justeras senast');
  await expect(approval).toContainText('Försenat');
  const signedOn = ago(50);
  for (const name of ['Ada Alm (X)', 'Bo Berg (X)']) {
    await typeDate(page, `Datum, ${name}`, signedOn);
    await page.getByRole('button', { name: `Registrera justering: ${name}` }).focus();
    await page.keyboard.press('Enter');
    await expect(approval.getByRole('listitem').filter({ hasText: name })).toContainText(`✓ ${dayAndDate(signedOn)}`);
  }
  await expect(current(page)).toHaveText('Justerat');
  expect(await station(desk, id)).toBe('approved');
  await expect(approval).toContainText(`Justerat ${dayAndDate(signedOn)}`);
  const download = page.waitForEvent('download');
  await approval.getByRole('button', { name: /^Hämta filen/ }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/Protokoll\.docx$/);
  expect((await call('meeting.get', { id })).aftermath.notices).toHaveLength(3);
});

test('what stands in the way of approval is said, and leads to where it is put right', async ({ desk }) => {
  const { page, call } = desk;
  const { id, items } = await heldMeeting(desk);
  await call('approver.set', { meetingId: id, personIds: [] });
  await call('agendaItem.decide', { id: items[1] ?? '', outcome: null });
  await page.keyboard.press('Alt+e');
  const approval = part(page, 'Justering');
  await expect(approval).toContainText('En justerare är inte vald.');
  await expect(approval).toContainText('Beslut saknas: § 2.'.replace(' 2', '\u00a02'));
  await approval.getByRole('link', { name: 'Välj justerare' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${id}/narvaro$`));
});

test('a mistaken approval is taken back with a reason, but not once it is posted', async ({ desk }) => {
  const { page, call } = desk;
  const meeting = await heldMeeting(desk);
  await approve(desk, meeting, ago(50));
  await page.keyboard.press('Alt+e');
  const back = page.getByRole('button', { name: 'Ta tillbaka justeringen: Bo Berg (X)' });
  await back.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Ta tillbaka justeringen?' });
  await dialog.getByRole('textbox', { name: 'Anledning' }).fill('Fel person');
  await dialog.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
  await expect(current(page)).toHaveText('Hållet');
  const { signatures, notices } = (await call('meeting.get', { id: meeting.id })).aftermath;
  expect([signatures.length, notices.length]).toEqual([1, 0]);

  await call('signature.add', {
    meetingId: meeting.id,
    personId: meeting.persons[1] ?? '',
    signedOn: ago(50),
    method: 'pen',
  });
  await expect(back).toBeVisible();
  const [notice] = (await call('meeting.get', { id: meeting.id })).aftermath.notices;
  await call('notice.update', { id: notice?.id ?? '', patch: { postedOn: ago(49) } });
  await expect(back).toBeHidden();
  await expect(part(page, 'Justering')).toContainText('Justeringen är anslagen och kan därför inte tas tillbaka.');
});

test('the time to appeal counts from the latest of three postings, and one taken down early is said', async ({
  desk,
}) => {
  const { page } = desk;
  const meeting = await heldMeeting(desk);
  await approve(desk, meeting, ago(50));
  await page.keyboard.press('Alt+e');
  const notices = part(page, 'Anslag');
  const days = { Furusjö: ago(49), Granå: ago(48), Strandvik: ago(45) };
  for (const [name, day] of Object.entries(days)) {
    await typeDate(page, `Anslaget, ${name}`, day);
    await page.keyboard.press('Tab');
  }
  await expect(current(page)).toHaveText('Tiden ute');
  await expect(notices).toContainText('Tiden för att överklaga har gått ut.');
  const deadline = appealDeadline(ago(45));
  await expect(notices).toContainText(`Sista dag att överklaga: ${dayAndDate(deadline.literal)}`);
  await expect(notices).toContainText(`Anslagen tas ned tidigast ${dayAndDate(daysAfter(deadline.extended, 1))}`);

  await typeDate(page, 'Nedtaget, Granå', ago(40));
  await page.keyboard.press('Tab');
  await expect(notices).toContainText('Anslaget i Granå togs ned för tidigt');
  await expect(notices).toContainText('⚠ Nedtaget för tidigt');
  await expect(current(page)).toHaveText('Anslaget');
});

test('extracts are made and sent, decisions become final, and a slip is put right', async ({ desk }) => {
  const { page, call } = desk;
  const meeting = await heldMeeting(desk);
  const { id } = meeting;
  await approve(desk, meeting, ago(50));
  for (const { id: notice } of (await call('meeting.get', { id })).aftermath.notices) {
    await call('notice.update', { id: notice, patch: { postedOn: ago(49) } });
  }
  await page.getByRole('link', { name: 'Tiden ute' }).press('Enter');
  const dispatch = part(page, 'Expediering');
  await expect(dispatch).toContainText('Ett utskick är kvar.');
  const download = page.waitForEvent('download');
  await dispatch.getByRole('button', { name: 'Skapa alla protokollsutdrag' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await dispatch.getByRole('button', { name: /^Sänt: § 2 till Granå kommun/ }).press('Enter');
  await expect(dispatch).toContainText('Allt som är justerat är expedierat.');
  await dispatch.getByRole('button', { name: /^Ta bort registreringen/ }).press('Enter');
  await expect(dispatch).toContainText('Ett utskick är kvar.');
  await dispatch.getByRole('button', { name: 'Registrera det som är kvar' }).press('Enter');
  await expect(dispatch).toContainText('Allt som är justerat är expedierat.');
  await expect(heading(page, 'Expediering')).toBeFocused();

  await dispatch.getByRole('button', { name: 'Annan mottagare' }).press('Enter');
  const other = dispatch.getByRole('form', { name: 'Annan mottagare' });
  await other.getByRole('button', { name: /Paragraf/ }).press('Enter');
  await page.getByRole('option', { name: /Reservkraft/ }).press('Enter');
  await other.getByRole('textbox', { name: 'Mottagare' }).fill('Lantmannen i Granå');
  await other.getByRole('textbox', { name: 'Anteckning' }).fill('på egen begäran');
  await other.getByRole('button', { name: 'Registrera utskicket' }).press('Enter');
  const others = dispatch.getByRole('listitem').filter({ hasText: 'Lantmannen i Granå' }).last();
  await expect(others).toContainText('e-post, på egen begäran');
  await expect(dispatch.getByRole('button', { name: 'Annan mottagare' })).toBeFocused();

  const final = part(page, 'Överklagande och laga kraft');
  await call('appeal.create', { agendaItemId: meeting.items[1] ?? '', receivedOn: ago(30) });
  await expect(final).toContainText('Beslutet är överklagat.');
  await final.getByRole('button', { name: /^Bekräfta laga kraft för § 1/ }).press('Enter');
  await expect(final).toContainText(/✓ §\s1: laga kraft/);
  await final.getByRole('button', { name: /^Utgång|Utgång$/ }).press('Enter');
  await page.getByRole('option', { name: 'Avslaget' }).press('Enter');
  await final.getByRole('button', { name: /^Bekräfta laga kraft för § 2/ }).press('Enter');
  await expect(current(page)).toHaveText('Laga kraft');

  const corrections = part(page, 'Rättelser');
  await corrections.getByRole('button', { name: 'Ny rättelse' }).press('Enter');
  await expect(corrections.getByRole('button', { name: /Paragraf/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Reservkraft/ }).press('Enter');
  for (const [label, text] of Object.entries({
    'Vem rättar': 'Ada Alm',
    'Det står': 'bifalla',
    'Det ska vara': 'avslå',
    Varför: 'Skrivfel',
  })) {
    await corrections.getByRole('textbox', { name: label }).fill(text);
  }
  await corrections.getByRole('button', { name: 'Spara rättelsen' }).press('Enter');
  await expect(corrections.getByRole('list', { name: 'Rättelser' })).toContainText('Skrivfel');
  await expect(corrections.getByRole('button', { name: 'Ny rättelse' })).toBeFocused();
  expect(await station(desk, id)).toBe('final');
});

test('the summons is sent and frozen, and what changes after it is told', async ({ desk }) => {
  const { page, call, url } = desk;
  const { meeting } = await call('meeting.create', { date: '2099-02-09', agenda: { from: 'nothing' } });
  await call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Upprop' } });
  await page.goto(`${url}#/sammantraden/${meeting.id}`);
  await page.getByRole('link', { name: 'Kallat' }).press('Enter');
  const summons = part(page, 'Kallelse');
  const download = page.waitForEvent('download');
  await summons.getByRole('button', { name: 'Sänd kallelse' }).press('Enter');
  await download;
  await expect(current(page)).toHaveText('Kallat');
  await expect(summons).toContainText('Inget har ändrats sedan kallelsen sändes.');
  await call('agendaItem.create', { meetingId: meeting.id, fields: { title: 'Övriga frågor' } });
  await expect(summons).toContainText('Övriga frågor: tillagt');
  await expect(summons.getByRole('button', { name: 'Sänd ändrad kallelse' })).toBeVisible();
  const again = page.waitForEvent('download');
  await summons.getByRole('button', { name: /^Hämta filerna/ }).press('Enter');
  await again;
});

test('the overview tells what is due after all meetings, and leads to it', async ({ desk }) => {
  const { page, call, url } = desk;
  const { id } = await heldMeeting(desk);
  await page.goto(`${url}#/oversikt`);
  const due = part(page, 'Att bevaka');
  await expect(due).toContainText('⚠ Försenat');
  await due.getByRole('link', { name: /^Justeras senast/ }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`${id}/efter/justering$`));
  await call('meeting.setStatus', { id, status: 'underway' });
  await page.goto(`${url}#/oversikt`);
  await expect(page.getByRole('link', { name: 'Fortsätt' })).toBeVisible();
});

test('axe finds nothing on what follows a meeting, before and after approval', async ({ desk }) => {
  const { page, call } = desk;
  const meeting = await heldMeeting(desk);
  const check = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map((each) => [each.id, each.nodes.map((node) => node.html)]),
      name,
    ).toEqual([]);
  };
  await page.keyboard.press('Alt+e');
  await expect(part(page, 'Justering')).toBeVisible();
  await check('held');
  await approve(desk, meeting, ago(2));
  const [notice] = (await call('meeting.get', { id: meeting.id })).aftermath.notices;
  await call('notice.update', { id: notice?.id ?? '', patch: { postedOn: ago(1) } });
  await call('appeal.create', { agendaItemId: meeting.items[1] ?? '', receivedOn: ago(0) });
  await expect(part(page, 'Anslag')).toContainText('Preliminärt: anslag saknas i Granå och Strandvik.');
  await check('approved');
  await page.emulateMedia({ colorScheme: 'dark' });
  await part(page, 'Rättelser').getByRole('button', { name: 'Ny rättelse' }).press('Enter');
  await check('correction in the dark');
});
