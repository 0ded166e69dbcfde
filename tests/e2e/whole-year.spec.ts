import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, test } from './desk.ts';
import { beforeTheYear } from './whole-year-before.ts';
import { autumnFigures, budget, contents, notified, proposals, springFigures } from './whole-year-expected.ts';
import { budgetsOf, figuresOf, following } from './whole-year-files.ts';
import { adoptAll, calendar, hold, minutes, nextYear } from './whole-year-meeting.ts';
import {
  auditors,
  budgetAndKeys,
  chair,
  dates,
  packet,
  plan,
  riskAnalysis,
  standingItems,
} from './whole-year-packet.ts';
import { annualReport, type Period, playPeriod } from './whole-year-periods.ts';

/** The mornings on which someone comes to the desk; the year is the example board's own, whatever day it is. */
const mornings = {
  spring: '2027-05-06',
  autumn: '2027-09-09',
  packet: '2027-10-18',
  meeting: '2027-11-08',
  approval: '2027-11-16',
} as const;

test.use({ day: mornings.spring });

const spring: Period = {
  key: 't1',
  name: 'T1 2027',
  span: 'januari–april 2027',
  months: 'jan–apr 2027',
  income: ['2,9', '3,0', '9,0'],
  cost: ['-2,9', '-3,1', '-9,3'],
  table: springFigures,
  mission: null,
  chapters: [
    ['Personaluppföljning', 'Nämnden har inga egna anställda.'],
    ['Budgetavvikelse, åtgärder och årsprognos', 'Licenserna blev dyrare från den 1 april.'],
  ],
  written: 'Allt är skrivet',
  measures: 'Arbetet har börjat',
  control: [],
  day: mornings.spring,
  number: '1/2027',
  law: '6 kap. 37 § kommunallagen och punkt 1.1 i nämndens delegationsordning',
  async basis(page: Page) {
    await page.getByRole('radio', { name: 'Förtroendevald (6:37)' }).press('Space');
    await page.getByRole('combobox', { name: 'Punkt i delegationsordningen' }).fill('rapporter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
};

const autumn: Period = {
  key: 't2',
  name: 'T2 2027',
  span: 'januari–augusti 2027',
  months: 'jan–aug 2027',
  income: ['5,9', '6,1', '9,1'],
  cost: ['-5,9', '-6,3', '-9,2'],
  table: autumnFigures,
  mission: ['Driva kommunernas datahallar', 'Uppfyllt i hög grad', 'Uppfyllt till största delen'],
  chapters: [
    ['Bedömning och motivering', 'Driften har varit stabil.'],
    ['Verksamhetens utveckling och väsentliga händelser', 'En hall har fått ny kyla.'],
    ['Tilläggsuppdrag från kommunfullmäktige', 'Inga sådana uppdrag finns.'],
    ['Personaluppföljning', 'Nämnden har inga egna anställda.'],
    ['Budgetavvikelse, åtgärder och årsprognos', 'Licenserna är dyrare hela året.'],
    ['Investeringar', 'Nämnden har inga investeringar.'],
  ],
  // What is still open of it is the follow-up, which is locked with the decision.
  written: '1 av 9 kapitel kvar',
  measures: 'Arbetet går som det ska',
  control: [`Uppföljningen rapporterades ${mornings.autumn}.`],
  day: mornings.autumn,
  number: '2/2027',
  law: '6 kap. 39 § kommunallagen, brådskande ärende',
  async basis(page: Page) {
    await page.getByRole('radio', { name: 'Brådskande (6:39)' }).press('Space');
    await page
      .getByRole('textbox', { name: 'Varför beslutet inte kan vänta' })
      .fill('Kommunstyrelsen behandlar rapporten i september.');
  },
};

/** The start of each event of a calendar, as another program reads it. */
function startsOf(text: string): readonly string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((each) => new ICAL.Event(each).startDate.toJSDate().toISOString());
}

test('a whole year is played, from what last year left to the carrying over to the next', async ({ desk }) => {
  // A minute and a half on a quiet machine; one that is busy is no failure.
  test.setTimeout(1_200_000);
  await test.step('the year before left its plan, budget, key, reports and risk analysis', () => beforeTheYear(desk));
  await test.step('the annual report is frozen with the § of the February meeting', async () => {
    await desk.comeBack(mornings.spring);
    await annualReport(desk);
  });
  await test.step('T1 is reported, and the decision that was foreseen is made under the order', () =>
    playPeriod(desk, spring));
  await test.step('T2 is reported, and its decision is urgent', async () => {
    await desk.comeBack(mornings.autumn);
    await playPeriod(desk, autumn);
  });
  await test.step('plan, key, budget and risk analysis are carried over to the next year and put on the agenda', async () => {
    await desk.comeBack(mornings.packet);
    await plan(desk);
    await budgetAndKeys(desk);
    await riskAnalysis(desk);
  });
  await test.step('the chair by rotation, next year’s dates and the auditors’ questions are put there too', async () => {
    await chair(desk);
    await dates(desk);
    await auditors(desk);
    await standingItems(desk);
  });
  await test.step('the packet is made by one key, and its figures are those of the screens and the files', async () => {
    const lines = await packet(desk);
    expect(following(lines, 'Innehåll', contents.length)).toEqual(contents);
    // Once in the plan's appendix and once in the budget's own.
    expect(budgetsOf(lines)).toEqual([budget, budget]);
    expect(figuresOf(lines)).toEqual([springFigures, autumnFigures]);
    expect([...notified, ...proposals].filter((each) => !lines.includes(each))).toEqual([]);
  });
  await test.step('the meeting decides as proposed, and its signed minutes say so', async () => {
    await desk.comeBack(mornings.meeting);
    await hold(desk, [19, 20, 21, 22, 23, 24, 25, 26]);
    await desk.comeBack(mornings.approval);
    const lines = await minutes(desk);
    expect([...notified, ...proposals].filter((each) => !lines.includes(each))).toEqual([]);
  });
  await test.step('what was adopted is locked with its §, and the delegated decisions are notified', () =>
    adoptAll(desk));
  await test.step('the dates become meetings and a calendar', async () => {
    expect(startsOf(await calendar(desk))).toEqual(['2028-02-14T12:30:00.000Z', '2028-11-13T12:30:00.000Z']);
  });
  await test.step('and the next year begins with what this one ended with', () => nextYear(desk));
});
