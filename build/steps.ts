/** How a step of `npm test` ended: in a few words when it is well, with everything there is to read when it is not. */
export type Outcome =
  { readonly ok: true; readonly note: string } | { readonly ok: false; readonly output: string };

export type Step = { readonly name: string; readonly run: () => Outcome | Promise<Outcome> };

const NAME_WIDTH = 10;
const SECONDS_WIDTH = 6;

export function well(note = ''): Outcome {
  return { ok: true, note };
}

export function wrong(output: string): Outcome {
  return { ok: false, output };
}

/** One line per complaint, or a note when there is none. */
export function complain(complaints: readonly string[], note: string): Outcome {
  return complaints.length === 0 ? well(note) : wrong(complaints.join('\n'));
}

/** Runs a step and prints its one line: how it ended, its name, its seconds. */
export async function runStep({ name, run }: Step): Promise<boolean> {
  const startedMs = performance.now();
  const outcome = await attempt(run);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1).padStart(SECONDS_WIDTH);
  const line = `${name.padEnd(NAME_WIDTH)} ${seconds} s`;
  if (outcome.ok) console.log(`ok      ${line}  ${outcome.note}`.trimEnd());
  else console.error(`${outcome.output.trim()}\nfailed  ${line}`);
  return outcome.ok;
}

async function attempt(run: Step['run']): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return wrong(describe(error));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
