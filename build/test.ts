import { ALL_CHECKS } from './checks/allChecks.ts';
import { runChecks } from './checks/runChecks.ts';
import { onPreparedDesktop } from './launch/onDesktop.ts';
import { prepare, type Prepared } from './launch/prepare.ts';
import { reportProblem } from './launch/ready.ts';
import { inRoot } from './root.ts';
import { runStep, well, wrong, type Outcome } from './steps.ts';
import { electronTests } from './testing/electronTests.ts';
import { countElectronTests, forget, show, type TestCounts } from './testing/testCounts.ts';
import { runUnitTests } from './testing/unitTests.ts';

const ELECTRON_REPORT = inRoot('out', 'e2e.json');
const NONE: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** `npm test`: prepares the machine, then the checks, the unit tests and the app in real Electron. */
async function test(): Promise<number> {
  const prepared = await prepare('virtual-desktop');
  if (!prepared.ok) return reportProblem(prepared.problem);
  const { source, version } = prepared.value.runtime;
  console.log(
    `Node ${process.versions.node}, Electron ${version}${source === 'official' ? '' : ' (fallback)'}`,
  );

  if (!(await runChecks(ALL_CHECKS))) return close({ ...NONE, failed: 1 });
  return close(sum([await unitStep(), await electronStep(prepared.value)]));
}

async function unitStep(): Promise<TestCounts> {
  return countingStep('unit', runUnitTests);
}

async function electronStep(prepared: Prepared): Promise<TestCounts> {
  forget(ELECTRON_REPORT);
  return countingStep('e2e', async () => {
    const code = await onPreparedDesktop(prepared, electronTests('e2e'));
    const counts = countElectronTests(ELECTRON_REPORT, code);
    return { counts, outcome: code === 0 ? well(show(counts)) : wrong('Run it again: npm run e2e') };
  });
}

type Counted = { readonly counts: TestCounts; readonly outcome: Outcome };

/** A step that throws before it could count is one failure. */
async function countingStep(name: string, run: () => Promise<Counted>): Promise<TestCounts> {
  let counts: TestCounts = { ...NONE, failed: 1 };
  await runStep({
    name,
    run: async () => {
      const counted = await run();
      counts = counted.counts;
      return counted.outcome;
    },
  });
  return counts;
}

function sum(all: readonly TestCounts[]): TestCounts {
  return all.reduce((total, { passed, failed, skipped }) => ({
    passed: total.passed + passed,
    failed: total.failed + failed,
    skipped: total.skipped + skipped,
  }));
}

/** The last line is for people and machines alike; a failed check counts as one failure. */
function close({ passed, failed }: TestCounts): number {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

process.exitCode = await test();
