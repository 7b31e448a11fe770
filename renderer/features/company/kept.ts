import type { LoggedCall } from '../../../shared/schemas/call.ts';

/** How many of the promises that were settled were kept. */
export function keptOf(promised: readonly LoggedCall[]): {
  readonly keptCount: number;
  readonly settledCount: number;
} {
  const count = (state: LoggedCall['promise']['state']): number =>
    promised.filter(({ promise }) => promise.state === state).length;
  const keptCount = count('kept');
  return { keptCount, settledCount: keptCount + count('broken') };
}
