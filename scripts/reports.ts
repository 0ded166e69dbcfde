import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** The names of the tests that were not run, with the reason where the runner tells it. */
  readonly skipped: readonly string[];
  /** What went wrong, a sentence each: the test's name and the beginning of what it said. */
  readonly reasons: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    /** Of a file that could not be read: why. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface PlaywrightError {
  readonly message?: string;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results?: readonly { readonly errors: readonly PlaywrightError[] }[];
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  /** What went wrong outside any test. */
  readonly errors: readonly PlaywrightError[];
}

/** The file that a stage's runner writes its report to, without an earlier one. */
export function newReport(stage: string): string {
  const path = join(root, 'out', 'reports', `${stage}.json`);
  rmSync(path, { force: true });
  return path;
}

// The colours of a terminal, which runners put into their messages.
const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');

/** The lines at the head of a message that say what was expected and what came, without the stack below them. */
function reasonOf(name: string, message: string): string {
  const lines = message.replaceAll(colours, '').split('\n');
  const told = lines.filter((line) => line.trim() !== '' && !/^\s*at /.test(line)).slice(0, 12);
  return [name, ...told.map((line) => `  ${line}`)].join('\n');
}

function vitestReasons({ testResults }: VitestReport): readonly string[] {
  return testResults.flatMap(({ message = '', assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const own = failed.map(({ fullName, failureMessages = [] }) => reasonOf(fullName, failureMessages.join('\n')));
    return message === '' || own.length > 0 ? own : [reasonOf('a file of tests', message)];
  });
}

function playwrightReasons({ suites = [], specs = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .flatMap(({ results = [] }) => results.flatMap(({ errors }) => errors))
      .map(({ message = '' }) => reasonOf(title, message)),
  );
  return [...own, ...suites.flatMap(playwrightReasons)];
}

function countVitest(report: VitestReport): Count {
  // A file that could not even be read has no test that failed, but is no success.
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
    .map(({ fullName }) => fullName);
  return { passed: report.numPassedTests, failed, skipped, reasons: vitestReasons(report) };
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
  const outside = report.errors.map(({ message = '' }) => reasonOf('outside any test', message));
  return { passed: expected, failed, skipped: skippedIn(report), reasons: [...playwrightReasons(report), ...outside] };
}

/** No test at all. */
export const none: Count = { passed: 0, failed: 0, skipped: [], reasons: [] };

/** How many tests a runner's own report (Vitest's or Playwright's JSON) counts; a missing report counts none. */
export function countOf(path: string): Count {
  if (!existsSync(path)) return none;
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport | PlaywrightReport;
  return 'stats' in report ? countPlaywright(report) : countVitest(report);
}

/** Both together. */
export const sum = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: [...one.skipped, ...other.skipped],
  reasons: [...one.reasons, ...other.reasons],
});
