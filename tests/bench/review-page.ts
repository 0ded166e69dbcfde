import { randomFillSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath, isRoot } from '../../scripts/machine.ts';
import { reviewTasks } from '../../src/main/review-tasks.ts';
import type { CommandInput } from '../../src/shared/commands.ts';
import { richTextFrom } from '../rich-text-from.ts';
import { type BenchDesk, benchDesk, inFolder } from './desk.ts';
import { byTurns, report, shown } from './measure.ts';

const words = 'Nämnden har under året följt upp driften och kostnaden för lagring. '.repeat(70);
const items = 12;
const attached = 40_000_000;

/** A meeting of twelve items of 5 kB each that share 40 MB of attachments. */
async function fullMeeting(desk: BenchDesk): Promise<string> {
  const { meeting } = await desk.call('meeting.create', { date: '2027-02-08', agenda: { from: 'nothing' } });
  for (let at = 0; at < items; at++) {
    const fields = { title: `Ärende ${at + 1}`, background: richTextFrom(words) };
    const { id } = await desk.call('agendaItem.create', { meetingId: meeting.id, fields });
    const bytes = randomFillSync(new Uint8Array(Math.round(attached / items)));
    const file = { title: `Bilaga ${at + 1}`, fileName: 'bilaga.pdf', mediaType: 'application/pdf', bytes };
    await desk.call('attachment.add', { agendaItemId: id, ...file });
  }
  return meeting.id;
}

/** A year with thirty risks and a measure each, and its first period begun. */
async function riskYear(desk: BenchDesk): Promise<{ readonly analysisId: string; readonly followUpId: string }> {
  const { id: analysisId } = await desk.call('riskAnalysis.create', { year: 2026 });
  for (let at = 0; at < 30; at++) {
    const fields = { description: `Risk ${at}`, likelihood: 1 + (at % 4), consequence: 1 + (at % 3) };
    const { id } = await desk.call('riskEntry.create', { analysisId, fields });
    const measure = { text: words.slice(0, 300), owner: 'Chefen', periodKeys: ['t1'] };
    await desk.call('measure.create', { riskEntryId: id, fields: measure });
  }
  const { id: followUpId } = await desk.call('followUp.begin', { year: 2026, periodKey: 't1' });
  return { analysisId, followUpId };
}

/** How long until the page can be read, and the longest that it did not answer, in milliseconds. */
async function opened(browser: Browser, path: string) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const started = performance.now();
  await page.goto(pathToFileURL(path).href, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const readable = performance.now() - started;
  await page.waitForLoadState('load');
  const whole = performance.now() - started;
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  await page.close();
  return { readable, whole, longest };
}

async function benchMaking(folder: string, reviews: ReadonlyMap<string, string>): Promise<void> {
  const path = join(folder, 'Nämnd.klubba');
  const make = (name: string) => reviewTasks.reviewPage({ path, reviewId: reviews.get(name) ?? '' }, () => {});
  const bytes = new Uint8Array(attached);
  const memory = process.memoryUsage().rss;
  const times = await byTurns(5, {
    full: () => make('meeting'),
    bare: () => make('bare'),
    base64: () => Buffer.from(Buffer.from(bytes).toString('base64')),
  });
  const grown = `${((process.memoryUsage().rss - memory) / 1_000_000).toFixed(0)} MB more memory`;
  const behind = `${shown(times.full)}, ${shown(times.base64)}; ${grown}`;
  report('Making a page with 40 MB / its attachments as base64 alone', times.full / times.base64, '< 3', behind);
  const sizes = [...reviews.keys()].map((each) => `${each} ${(make(each).byteLength / 1_000).toFixed(0)} kB`);
  console.log(`Sizes of pages: ${sizes.join(', ')}; without attachments made in ${shown(times.bare)}`);
  for (const name of ['meeting', 'bare']) writeFileSync(join(folder, `${name}.html`), make(name));
}

async function benchOpeningPage(folder: string): Promise<void> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !isRoot(),
  });
  const full = { readable: 0, longest: 0 };
  const times = await byTurns(5, {
    full: async () => Object.assign(full, await opened(browser, join(folder, 'meeting.html'))),
    bare: () => opened(browser, join(folder, 'bare.html')),
  });
  await browser.close();
  report(
    'A page with 40 MB wholly open / the same without attachments',
    times.full / times.bare,
    '',
    `${shown(times.full)}, ${shown(times.bare)}; readable after ${shown(full.readable)}, longest task ${shown(full.longest)}`,
  );
}

/** The file that is sent: how large, how fast it is made, and how fast it can be read. */
export async function benchReviewPage(): Promise<void> {
  await inFolder(async (folder) => {
    const desk = benchDesk(folder, async ({ fileName }) => ({ fileName, token: null }) as never);
    await desk.call('board.create', { name: 'Nämnd' });
    const meetingId = await fullMeeting(desk);
    const { analysisId, followUpId } = await riskYear(desk);
    const reviews = new Map<string, string>();
    const send = async (name: string, input: CommandInput<'review.send'>) =>
      reviews.set(name, (await desk.call('review.send', input)).review.id);
    await send('meeting', { kind: 'meeting', subjectId: meetingId, recipient: 'Ada' });
    await send('bare', { kind: 'meeting', subjectId: meetingId, recipient: 'Bo', attachments: false });
    await send('riskAnalysis', { kind: 'riskAnalysis', subjectId: analysisId, recipient: 'Ada' });
    await send('followUp', { kind: 'followUp', subjectId: followUpId, recipient: 'Ada' });
    await send('measures', { kind: 'measures', subjectId: followUpId, role: 'owner', recipient: 'Chefen' });
    await benchMaking(folder, reviews);
    await desk.app.close();
    await benchOpeningPage(folder);
  });
}
