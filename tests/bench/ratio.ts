export type Ratio = { readonly median: number; readonly low: number; readonly high: number };

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ROUNDS = 15;
const DRAWS = 1_000;

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Runs both in turn, once to warm up: how much longer `ours` takes in CPU time, with a 90 % interval. */
export function ratioOf(ours: () => unknown, theirs: () => unknown): Ratio {
  const ratios = Array.from({ length: ROUNDS + 1 }, () => cpuMs(ours) / cpuMs(theirs)).slice(1);
  const draw = (): number => ratios[Math.floor(Math.random() * ratios.length)] ?? Number.NaN;
  const medians = Array.from({ length: DRAWS }, () => medianOf(ratios.map(draw))).sort((a, b) => a - b);
  const at = (share: number): number => medians[Math.floor(DRAWS * share)] ?? Number.NaN;
  return { median: medianOf(ratios), low: at(0.05), high: at(0.95) };
}
