import { ALL_CHECKS } from './checks/allChecks.ts';
import { runChecks } from './checks/runChecks.ts';
import { onPreparedDesktop, onPreparedTrayDesktop, type DesktopWork } from './launch/onDesktop.ts';
import { prepare, type Prepared } from './launch/prepare.ts';
import { reportProblem, type Problem } from './launch/ready.ts';
import { provideSpreadsheet, provideTrayPrograms } from './launch/systemLibraries.ts';
import { runStep, well, wrong, type Outcome } from './steps.ts';
import { electronTests, reportOf } from './testing/electronTests.ts';
import { countElectronTests, forget, NONE, show, type TestCounts } from './testing/testCounts.ts';
import { runUnitTests } from './testing/unitTests.ts';

/** `npm test`: prepares the machine, then the checks, the unit tests, the app in real Electron and on a desktop with a tray. */
async function test(): Promise<number> {
  const prepared = await prepare('virtual-desktop');
  if (!prepared.ok) return reportProblem(prepared.problem);
  const { source, version } = prepared.value.runtime;
  console.log(
    `Node ${process.versions.node}, Electron ${version}${source === 'official' ? '' : ' (fallback)'}`,
  );

  if (!(await runChecks(ALL_CHECKS))) return close({ ...NONE, failed: 1 });
  const units = await unitStep();
  const electron = await electronStep(prepared.value);
  return close(sum([units, electron, await trayStep(prepared.value)]));
}

/** The test in LibreOffice leaves itself out where that cannot be had. */
async function unitStep(): Promise<TestCounts> {
  const spreadsheet = await provideSpreadsheet();
  if (!spreadsheet.ok) console.log(`LibreOffice: ${skipped(spreadsheet.problem)}`);
  return countingStep('unit', runUnitTests);
}

async function electronStep(prepared: Prepared): Promise<TestCounts> {
  return countingStep('e2e', () => countElectron('e2e', (work) => onPreparedDesktop(prepared, work)));
}

/** Left out where a tray cannot be had: whoever may not install programs still has a whole test run. */
async function trayStep(prepared: Prepared): Promise<TestCounts> {
  return countingStep('desktop', async () => {
    const programs = await provideTrayPrograms();
    if (programs.ok) return countElectron('desktop', (work) => onPreparedTrayDesktop(prepared, work));
    const counts = { ...NONE, skipped: 1 };
    return { counts, outcome: well(skipped(programs.problem)) };
  });
}

const skipped = ({ says, command }: Problem): string =>
  [`skipped: ${says}`, command ?? []].flat().join(' Run: ');

async function countElectron(
  project: 'e2e' | 'desktop',
  onDesktop: (work: DesktopWork) => Promise<number>,
): Promise<Counted> {
  forget(reportOf(project));
  const code = await onDesktop(electronTests(project));
  const counts = countElectronTests(reportOf(project), code);
  const outcome = code === 0 ? well(show(counts)) : wrong(`Run it again: npm run ${project}`);
  return { counts, outcome };
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
  return all.reduce((total, { passed, atSecondTry, failed, skipped }) => ({
    passed: total.passed + passed,
    atSecondTry: total.atSecondTry + atSecondTry,
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
