import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { Imported } from '../../importPorts.ts';

/** What the thread of an import is started with. */
export type ImportTask = { readonly path: string; readonly at: EpochMs };

/** Asked one after the other; the first one begins the transaction. */
export type ImportOrder =
  | { readonly kind: 'write'; readonly calls: readonly Call[] }
  | { readonly kind: 'take-back'; readonly imported: Imported }
  | { readonly kind: 'end'; readonly isKept: boolean };

/** `failed`: the disk took nothing, and the transaction is undone. */
export type ImportAnswer =
  | { readonly kind: 'written'; readonly imported: Imported }
  /** Those that were changed since, and are left. */
  | { readonly kind: 'taken-back'; readonly left: readonly CallId[] }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed' };
