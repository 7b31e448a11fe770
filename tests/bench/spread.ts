export type Spread = { readonly median: number; readonly p95: number };

const ROUNDS = 40;

/** How long `work` takes when it is done many times, after it was done a few times to warm up; `prepare` is not timed. */
export function msOfMany(work: () => void, prepare: (round: number) => void): Spread {
  const times = Array.from({ length: ROUNDS + 3 }, (_, round) => {
    prepare(round);
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  const sorted = times.slice(3).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}
