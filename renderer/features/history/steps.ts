import { seconds, type EpochMs } from '../../../shared/lib/time.ts';

/** A change of the address, and what it left there. */
export type Step = { readonly part: string; readonly search: string; readonly at: EpochMs };

/** A change that is to be made: which part of the bar makes it, and from what address. */
export type NextStep = { readonly part: string; readonly from: string; readonly at: EpochMs };

export const TYPING = 'typing';
export const COLUMNS = 'columns';

/** Who stops as long as this looks at what was found: Back returns to it. */
const BURST_PAUSE_MS = seconds(2);

/**
 * Whether a change belongs to the step before it, and so leaves none of its own: words of one burst of typing, or
 * choices of one visit of a menu.
 */
export const goesOn = (last: Step | null, next: NextStep): boolean =>
  last !== null &&
  last.part === next.part &&
  last.search === next.from &&
  (next.part !== TYPING || next.at - last.at < BURST_PAUSE_MS);
