import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath, isRoot } from '../../scripts/machine.ts';
import { startHost, stopHost } from '../host-process.ts';
import { inFolder } from './desk.ts';
import { createRiskBoard } from './risk-board.ts';
const executablePath = chromiumPath();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), chromiumSandbox: !isRoot() });
await inFolder(async (folder) => {
  for (const risks of [30, 300]) {
    const own = join(folder, String(risks)); mkdirSync(own);
    const path = join(own, 'board.klubba');
    createRiskBoard(path, 1, risks);
    const host = await startHost(own, [path]);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const t0 = performance.now();
    await page.goto(`${host.url}#/uppfoljning/2026/t1`);
    await page.locator('textarea').nth(3).waitFor();
    console.log(risks, 'opening', performance.now() - t0, await page.locator('textarea').count());
    await page.locator('textarea').nth(3).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const metric = async () => Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
    for (let i = 0; i < 10; i++) { await page.keyboard.press('a'); await page.waitForTimeout(30); }
    const b = await metric();
    const t1 = performance.now();
    for (let i = 0; i < 40; i++) { await page.keyboard.press('b'); await page.evaluate('new Promise((d) => requestAnimationFrame(() => setTimeout(d)))'); }
    const t2 = performance.now();
    await page.waitForTimeout(1000);
    const a = await metric();
    console.log(risks, 'script/key', ((a.ScriptDuration - b.ScriptDuration) * 1000) / 40, 'layout', ((a.LayoutDuration - b.LayoutDuration) * 1000) / 40, 'style', ((a.RecalcStyleDuration - b.RecalcStyleDuration) * 1000) / 40, 'wall', (t2 - t1) / 40);
    await page.close();
    await stopHost(host);
  }
});
await browser.close();
