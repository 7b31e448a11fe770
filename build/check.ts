import { ALL_CHECKS } from './checks/allChecks.ts';
import { runChecks } from './checks/runChecks.ts';

/** `npm run check`: every check, or those named after `--`. */
async function check(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !ALL_CHECKS.some((known) => known.name === name));
  if (unknown !== undefined) {
    console.error(
      `There is no check “${unknown}”. There are: ${ALL_CHECKS.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const chosen = names.length === 0 ? ALL_CHECKS : ALL_CHECKS.filter(({ name }) => names.includes(name));
  return (await runChecks(chosen)) ? 0 : 1;
}

process.exitCode = await check(process.argv.slice(2));
