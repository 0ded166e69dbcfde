import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countOf, sum } from '../../scripts/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'klubba-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(value: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

test('the unit tests are counted, and what was skipped is named', () => {
  const assertionResults = [
    { fullName: 'one', status: 'passed' },
    { fullName: 'two', status: 'skipped' },
  ];
  const counts = { numPassedTests: 1, numFailedTests: 0, numFailedTestSuites: 0 };
  expect(countOf(report({ ...counts, testResults: [{ assertionResults }] }))).toEqual({
    passed: 1,
    failed: 0,
    skipped: ['two'],
  });
});

test('a test file that could not be read counts as a failure', () => {
  const counts = { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 };
  expect(countOf(report({ ...counts, testResults: [] }))).toEqual({ passed: 3, failed: 1, skipped: [] });
});

test('the screen tests are counted, a flaky one as failed, and a skipped one with its reason', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no LibreOffice' }] };
  const value = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [],
    suites: [{ specs: [], suites: [{ specs: [{ title: 'prints', tests: [skipped] }] }] }],
  };
  const count = countOf(report(value));
  expect(count).toEqual({ passed: 5, failed: 2, skipped: ['prints (no LibreOffice)'] });
  expect(sum(count, countOf(join(folder, 'none.json')))).toEqual(count);
});
