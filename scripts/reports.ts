import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The names of the tests that were not run, with the reason where the runner tells it. */
  readonly skipped: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  /** What went wrong outside any test. */
  readonly errors: readonly unknown[];
}

/** The file that a stage's runner writes its report to, without an earlier one. */
export function newReport(stage: string): string {
  const path = join(root, 'out', 'reports', `${stage}.json`);
  rmSync(path, { force: true });
  return path;
}

function countVitest(report: VitestReport): Count {
  // A file that could not even be read has no test that failed, but is no success.
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
    .map(({ fullName }) => fullName);
  return { passed: report.numPassedTests, failed, skipped };
}

function skippedIn({ suites = [], specs = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ description }) => description)?.description;
        return reason ? `${title} (${reason})` : title;
      }),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

function countPlaywright(report: PlaywrightReport): Count {
  const { expected, unexpected, flaky } = report.stats;
  const failed = Math.max(unexpected + flaky, report.errors.length > 0 ? 1 : 0);
  return { passed: expected, failed, skipped: skippedIn(report) };
}

/** How many tests a runner's own report (Vitest's or Playwright's JSON) counts; a missing report counts none. */
export function countOf(path: string): Count {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: [] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport | PlaywrightReport;
  return 'stats' in report ? countPlaywright(report) : countVitest(report);
}

/** Both together. */
export const sum = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: [...one.skipped, ...other.skipped],
});
