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
    reasons: [],
  });
});

test('a test file that could not be read counts as a failure, and says why', () => {
  const counts = { numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 };
  const testResults = [{ message: 'Unexpected token', assertionResults: [] }];
  const reasons = ['a file of tests\n  Unexpected token'];
  expect(countOf(report({ ...counts, testResults }))).toEqual({ passed: 3, failed: 1, skipped: [], reasons });
});

test('what failed is told with what it said, without colours and stack', () => {
  const failureMessages = ['AssertionError: expected 1 to be 2\n    at file.ts:3:4'];
  const assertionResults = [{ fullName: 'one', status: 'failed', failureMessages }];
  const counts = { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 1 };
  const unit = countOf(report({ ...counts, testResults: [{ message: '', assertionResults }] }));
  expect(unit.reasons).toEqual(['one\n  AssertionError: expected 1 to be 2']);

  const esc = String.fromCharCode(27);
  const errors = [{ message: `Error: ${esc}[2mexpect(${esc}[22mlocator) failed\n\nTimeout: 30000ms` }];
  const tests = [{ status: 'unexpected', annotations: [], results: [{ errors }] }];
  const value = {
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    errors: [{ message: 'no browser' }],
    specs: [{ title: 'prints', tests }],
  };
  expect(countOf(report(value)).reasons).toEqual([
    'prints\n  Error: expect(locator) failed\n  Timeout: 30000ms',
    'outside any test\n  no browser',
  ]);
});

test('the screen tests are counted, a flaky one as failed, and a skipped one with its reason', () => {
  const skipped = { status: 'skipped', annotations: [{ type: 'skip', description: 'no LibreOffice' }] };
  const value = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [],
    suites: [{ specs: [], suites: [{ specs: [{ title: 'prints', tests: [skipped] }] }] }],
  };
  const count = countOf(report(value));
  expect(count).toEqual({ passed: 5, failed: 2, skipped: ['prints (no LibreOffice)'], reasons: [] });
  expect(sum(count, countOf(join(folder, 'none.json')))).toEqual(count);
});
