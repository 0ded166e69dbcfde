import { defineConfig } from '@playwright/test';
import { chromiumPath, isRoot } from './scripts/machine.ts';

// The host, the test and the browser must agree on what day it is, also around midnight.
process.env.TZ = 'Europe/Stockholm';

const executablePath = chromiumPath();

export default defineConfig({
  testDir: 'tests',
  globalSetup: './tests/e2e/build.ts',
  outputDir: 'test-results',
  // One Chromium already keeps two cores busy; a second worker only makes both slower.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  // Generous: they cost nothing where all is well, and a slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    // A trace of every test costs a sixth of the time; `--trace on` makes one where it is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    acceptDownloads: true,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's own sandbox cannot be had by root; everyone else keeps it.
      chromiumSandbox: !isRoot(),
    },
  },
  projects: [
    { name: 'browser', testDir: 'tests/e2e' },
    { name: 'electron', testDir: 'tests/electron' },
  ],
});
