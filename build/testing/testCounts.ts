import { readFileSync, rmSync } from 'node:fs';

export type TestCounts = {
  readonly passed: number;
  /** Of those that passed, how many did so at the second try only. */
  readonly atSecondTry: number;
  readonly failed: number;
  readonly skipped: number;
};

/** What Vitest and Playwright write down for machines; only the fields read here. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
};
type PlaywrightReport = {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** A run that failed without a failing test (a file that can't be loaded, coverage under its floor) counts as one failure. */
export function countUnits(file: string, exitCode: number): TestCounts {
  const report = read(file) as VitestReport | null;
  if (report === null) return CRASHED;
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
  return { passed, atSecondTry: 0, failed: atLeastOneWhen(exitCode, failed), skipped };
}

export function countElectronTests(file: string, exitCode: number): TestCounts {
  const report = read(file) as PlaywrightReport | null;
  if (report === null) return CRASHED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected + flaky,
    atSecondTry: flaky,
    failed: atLeastOneWhen(exitCode, unexpected),
    skipped,
  };
}

export function show({ passed, atSecondTry, failed, skipped }: TestCounts): string {
  const second = atSecondTry === 0 ? [] : [`${atSecondTry} of them at the second try`];
  const left = skipped === 0 ? [] : [`${skipped} skipped`];
  return [`${passed} passed`, ...second, `${failed} failed`, ...left].join(', ');
}

/** Removes the report of an earlier run, so that a crash can't be counted as that run's success. */
export function forget(file: string): void {
  rmSync(file, { force: true });
}

export const NONE: TestCounts = { passed: 0, atSecondTry: 0, failed: 0, skipped: 0 };

const CRASHED: TestCounts = { ...NONE, failed: 1 };

function atLeastOneWhen(exitCode: number, failed: number): number {
  return exitCode === 0 ? failed : Math.max(1, failed);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
