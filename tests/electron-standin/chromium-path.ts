import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to drive: the one asked for, the system's, or Playwright's own; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const candidates = [process.env.CHROMIUM, ...usual, chromium.executablePath()];
  return candidates.find((each) => each !== undefined && each !== '' && existsSync(each));
}
