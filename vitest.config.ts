import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: './tests/build-page.ts',
    include: ['tests/{unit,main,documents}/**/*.test.{ts,tsx}'],
    // Two workers share the smallest machine we know; LibreOffice takes its time the first time.
    maxWorkers: 2,
    // Generous, as for the screen: a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
