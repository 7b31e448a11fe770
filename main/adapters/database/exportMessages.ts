import type { ExportOrder } from '../../../shared/schemas/export.ts';
import type { CsvPart } from '../../exportPorts.ts';
import type { HeldVersion } from './callHistory.ts';
import type { NameTable } from './exportNames.ts';

/** What the thread is started with; `held` are the calls that are not on disk yet. */
export type ExportTask = {
  readonly path: string;
  readonly order: ExportOrder;
  readonly held: readonly HeldVersion[];
};

/** First the playbooks, then with their names the parts, one for each `part`. */
export type ExportAsk =
  { readonly kind: 'playbooks' } | { readonly kind: 'part'; readonly names: NameTable | null };

export type ExportAnswer =
  | { readonly kind: 'playbooks'; readonly refs: readonly string[] }
  /** Null at the end. `damaged`: places of rows that failed their check since the last answer. */
  | { readonly kind: 'part'; readonly part: CsvPart | null; readonly damaged: readonly string[] };
