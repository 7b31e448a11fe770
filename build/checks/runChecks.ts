import { runStep, type Step } from '../steps.ts';

/** Runs checks in order up to the first that complains, and says how to run that one again. */
export async function runChecks(checks: readonly Step[]): Promise<boolean> {
  for (const check of checks) {
    if (await runStep(check)) continue;
    console.error(`Run it again: npm run check -- '${check.name}'`);
    return false;
  }
  return true;
}
