import type { EpochMs } from '../../../shared/lib/time.ts';
import type { ExportOrder } from '../../../shared/schemas/export.ts';
import type { CsvPart } from '../../exportPorts.ts';
import type { HeldVersion } from './callHistory.ts';
import type { NameTable } from './exportNames.ts';

/** What the thread is started with; `held` are the calls that are not on disk yet. */
export type ExportTask = {
  readonly path: string;
  readonly order: ExportOrder;
  readonly held: readonly HeldVersion[];
  readonly callsOfSlice: number;
};

/** What an export is made of: the playbooks to be named, and where in time each slice but the first begins. */
export type ExportPlan = { readonly refs: readonly string[]; readonly starts: readonly EpochMs[] };

/** Every `of`th slice, from the one at `first` on. */
export type ExportShare = {
  readonly names: NameTable;
  readonly starts: readonly EpochMs[];
  readonly first: number;
  readonly of: number;
};

/** First `plan` or `begin`, which look at the newest state; then with a share the parts, one for each `part`. */
export type ExportAsk =
  | { readonly kind: 'plan' }
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'part';
      /** Of the first that is asked for. */
      readonly share: ExportShare | null;
      /** Of a part that was written: what is made anew for each would pile up until it is collected. */
      readonly spent: ArrayBuffer | null;
    };

export type ExportAnswer =
  | { readonly kind: 'plan'; readonly plan: ExportPlan }
  /** Whether nothing was written since this thread looked last. */
  | { readonly kind: 'begun'; readonly isSame: boolean }
  /** Null at the end of a slice. `damaged`: places of rows that failed their check since the last answer. */
  | { readonly kind: 'part'; readonly part: CsvPart | null; readonly damaged: readonly string[] };
