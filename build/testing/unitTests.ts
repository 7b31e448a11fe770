import { readFileSync } from 'node:fs';
import { runQuietly } from '../launch/command.ts';
import { inRoot, toolScript } from '../root.ts';
import { well, wrong, type Outcome } from '../steps.ts';
import { countUnits, forget, show, type TestCounts } from './testCounts.ts';

const REPORT = inRoot('out', 'unit.json');
const COVERAGE = inRoot('out', 'coverage', 'coverage-summary.json');

/** The unit tests with their coverage floor. */
export async function runUnitTests(): Promise<{ readonly counts: TestCounts; readonly outcome: Outcome }> {
  forget(REPORT);
  const { code, output } = await runQuietly(process.execPath, [
    toolScript('vitest', 'vitest.mjs'),
    'run',
    '--coverage',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ]);
  const counts = countUnits(REPORT, code);
  return {
    counts,
    outcome: code === 0 ? well(`${show(counts)}, ${coveredLines()} of lines`) : wrong(output),
  };
}

function coveredLines(): string {
  const summary = JSON.parse(readFileSync(COVERAGE, 'utf8')) as { total: { lines: { pct: number } } };
  return `${summary.total.lines.pct} %`;
}
