import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildWhenStale } from '../../scripts/build.ts';
import { chromiumPath, isRoot } from '../../scripts/machine.ts';
import { startHost, stopHost } from '../host-process.ts';
import { inFolder } from './desk.ts';
import { report, shown } from './measure.ts';
import { createRiskBoard } from './risk-board.ts';

const risks = 300;
const keys = 60;

/** What keys cost in a page, each on average: script time of the page's thread, and the time until the next frame is drawn (ms). */
interface KeyCost {
  readonly script: number;
  readonly frame: number;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((each) => each.name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

/** Presses keys one by one, each after the frame of the one before. */
async function costOf(page: Page, press: (round: number) => Promise<void>): Promise<KeyCost> {
  const session = await page.context().newCDPSession(page);
  // The time of the thread itself: what else the machine does is no cost of a key.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The page itself tells when a key came and when the frame after it was drawn.
  await page.evaluate(`(() => {
    window.frames_ = [];
    addEventListener('keydown', () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => window.frames_.push(performance.now() - start)));
    }, true);
  })()`);
  const once = async (round: number) => {
    await press(round);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  };
  for (let round = 0; round < 10; round++) await once(round);
  const before = await scriptTime(session);
  for (let round = 0; round < keys; round++) await once(round);
  // What a key sets off later, as saving it and reading what changed, is its cost too.
  await page.waitForTimeout(1_000);
  const script = ((await scriptTime(session)) - before) / keys;
  const frames = ((await page.evaluate('window.frames_')) as number[]).slice(10).toSorted((a, b) => a - b);
  await session.detach();
  return { script, frame: frames[Math.floor(frames.length / 2)] ?? 0 };
}

const letters = 'abcdefghij';
const arrows = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft'];

/** The keys that are measured, each in turn. */
const pressLetter = (page: Page) => (round: number) => page.keyboard.press(letters.charAt(round % letters.length));
const pressArrow = (page: Page) => (round: number) => page.keyboard.press(arrows[round % arrows.length] ?? 'ArrowDown');

interface Keys {
  readonly typing: KeyCost;
  readonly walking: KeyCost;
}

async function bareCost(browser: Browser, folder: string): Promise<Keys> {
  const outDir = join(folder, 'bare');
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: { entry: join(import.meta.dirname, 'bare-table.tsx'), formats: ['iife'], name: 'bare', fileName: 'bare' },
    },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<div id="root"></div>');
  await page.addScriptTag({ path: join(outDir, 'bare.iife.js') });
  await page.locator('input').nth(1).focus();
  const typing = await costOf(page, pressLetter(page));
  // Pressed in the middle it would be its input that has focus, and no cell would be walked from.
  const cell = page.locator('td').nth(16);
  await cell.dispatchEvent('mousedown');
  await cell.and(page.locator(':focus')).waitFor();
  const walking = await costOf(page, pressArrow(page));
  await page.close();
  return { typing, walking };
}

interface GridCost extends Keys {
  /** From the address to the grid (ms). */
  readonly opening: number;
}

async function gridCost(browser: Browser, folder: string, years: number): Promise<GridCost> {
  const own = join(folder, String(years));
  mkdirSync(own);
  const path = join(own, 'board.klubba');
  createRiskBoard(path, years, risks);
  const host = await startHost(own, [path]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const cell = (row: number, column: number) => page.locator(`#risk-cell-${row}-${column}`);
    const openings: number[] = [];
    for (let round = 0; round < 5; round++) {
      await page.goto(`${host.url}#/beslut`);
      await page.getByRole('heading', { name: 'Beslut', exact: true }).waitFor();
      const start = performance.now();
      await page.goto(`${host.url}#/riskanalys/a2026/vardering`);
      await cell(risks - 1, 1).waitFor({ state: 'attached' });
      openings.push(performance.now() - start);
    }
    await cell(3, 1).click();
    const walking = await costOf(page, pressArrow(page));
    await cell(20, 1).click();
    await page.keyboard.press('F2');
    const typing = await costOf(page, pressLetter(page));
    await page.close();
    return { typing, walking, opening: openings.toSorted((a, b) => a - b)[2] ?? 0 };
  } finally {
    await stopHost(host);
  }
}

/** A key in the grid of 300 risks beside the same key in a bare table of 300 rows, in a board of one year and of twenty. */
export async function benchRiskGrid(): Promise<void> {
  if (!buildWhenStale()) throw new Error('The screen could not be built');
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: !isRoot() });
  try {
    await inFolder(async (folder) => {
      const bare = await bareCost(browser, folder);
      const one = await gridCost(browser, folder, 1);
      const twenty = await gridCost(browser, folder, 20);
      const both = (each: KeyCost) => `script ${shown(each.script)}, next frame ${shown(each.frame)}`;
      const compare = (name: string, key: keyof Keys) => {
        const [grid, table] = [one[key], bare[key]];
        const figures = `${both(grid)}; bare ${both(table)}`;
        report(`${name} in the grid / in a bare table`, grid.script / table.script, '≤ 2', figures);
      };
      compare('A letter', 'typing');
      compare('An arrow', 'walking');
      report(
        'A letter in the grid at 20 years / 1 year',
        twenty.typing.script / one.typing.script,
        '≈ 1',
        both(twenty.typing),
      );
      report(
        'Opening the risks at 20 years / 1 year',
        twenty.opening / one.opening,
        '≈ 1',
        `${shown(twenty.opening)}, ${shown(one.opening)}`,
      );
    });
  } finally {
    await browser.close();
  }
}
