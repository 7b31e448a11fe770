import type { EpochMs } from '../../lib/time.ts';

/** When the call begins: nothing typed, a day without a time (ask for it), or an instant in the zone it was meant in. */
export type QuickAddStart =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'instant'; readonly atMs: EpochMs; readonly timeZone: string };

export type QuickAddField = 'company' | 'contact' | 'start' | 'minutes' | 'url';

/** Where in the typed line a field was read: `from` is its first character, `to` the one after its last. */
export type QuickAddSpan = { readonly field: QuickAddField; readonly from: number; readonly to: number };

export type QuickAddNames = { readonly company: string | null; readonly contact: string | null };

export type QuickAddReading = QuickAddNames & {
  readonly start: QuickAddStart;
  /** Null when no length was typed. */
  readonly minutes: number | null;
  readonly url: string | null;
  /** Fields to mark as doubtful. */
  readonly ambiguous: readonly QuickAddField[];
  /** Other readings of what is marked, the likeliest first. */
  readonly alternatives: {
    readonly start: readonly QuickAddStart[];
    readonly names: readonly QuickAddNames[];
    readonly minutes: readonly number[];
  };
  readonly spans: readonly QuickAddSpan[];
};
