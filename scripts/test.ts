import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { packageScripts, root, runNode } from './machine.ts';
import { type Count, countOf, newReport, none, sum } from './reports.ts';
import { getTools } from './tools.ts';

interface Stage {
  readonly name: string;
  /** Answers the exit code. */
  run(report: string): number;
}

const playwright = (project: string) => (report: string) =>
  runNode(packageScripts.playwright, ['test', `--project=${project}`, '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });

const stages: readonly Stage[] = [
  { name: 'types', run: () => runNode(packageScripts.typescript, ['--build']) },
  { name: 'lint', run: () => runNode(packageScripts.biome, ['ci', '--error-on-warnings', '.']) },
  {
    name: 'unit, main, documents',
    run: (report) =>
      runNode(packageScripts.vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
  },
  { name: 'build', run: () => (build() ? 0 : 1) },
  { name: 'end to end', run: playwright('browser') },
  { name: 'electron', run: playwright('electron') },
];

function runStages(): { readonly code: number; readonly count: Count; readonly lines: readonly string[] } {
  let count = none;
  const lines: string[] = [];
  for (const { name, run } of stages) {
    console.log(`\n— ${name}`);
    const startedAt = performance.now();
    const report = newReport(name.replaceAll(/\W+/g, '-'));
    const code = run(report);
    const own = countOf(report);
    count = sum(count, own);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const tests = own.passed + own.failed + own.skipped.length;
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}${tests > 0 ? ` (${tests} tests)` : ''}, ${seconds} s`);
    if (code !== 0) return { code, count, lines };
  }
  return { code: 0, count, lines };
}

mkdirSync(join(root, 'out', 'reports'), { recursive: true });
const { needed, wished } = getTools();
for (const line of [...needed, ...wished]) console.error(line);
if (needed.length > 0) process.exitCode = 1;
else {
  const { code, count, lines } = runStages();
  const skipped = count.skipped.map((name) => `skipped ${name}`);
  // Last, where whoever sees only the end of the output sees it.
  for (const reason of count.reasons) console.log(`\nFAILED ${reason}`);
  console.log(`\n${[...lines, ...skipped, ...wished].join('\n')}`);
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped.length} skipped`);
  process.exitCode = code;
}
