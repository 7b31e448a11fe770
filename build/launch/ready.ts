/** What stands in the way, in one sentence, and the one command that clears it where there is one. */
export type Problem = { readonly says: string; readonly command?: string };

export type Ready<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function ready<Value>(value: Value): Ready<Value> {
  return { ok: true, value };
}

export function blocked(says: string, command?: string): Ready<never> {
  return { ok: false, problem: command === undefined ? { says } : { says, command } };
}

export function say(sentence: string): void {
  console.log(sentence);
}

/** Prints a problem the way every command of this room does, and gives the exit code. */
export function reportProblem(problem: Problem): 1 {
  console.error(problem.says);
  if (problem.command !== undefined) console.error(`Run: ${problem.command}`);
  return 1;
}
