import {
  NOTE_LABELS,
  type NoteLabel,
  type RowNames,
} from '../../../shared/domain/csv/profiles/exportProfile.ts';
import { REASONS, RESULTS, type CallResult, type Reason } from '../../../shared/schemas/call.ts';

/** The names of an export as data, which a thread can be given. */
export type NameTable = {
  readonly playbooks: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<NoteLabel, string>;
  readonly results: ReadonlyMap<CallResult, string>;
  readonly reasons: ReadonlyMap<Reason, string>;
};

const tableOf = <K>(keys: readonly K[], name: (key: K) => string): ReadonlyMap<K, string> =>
  new Map(keys.map((key) => [key, name(key)]));

export const nameTableOf = (names: RowNames, playbooks: readonly string[]): NameTable => ({
  playbooks: tableOf(playbooks, names.playbookName),
  labels: tableOf(NOTE_LABELS, names.label),
  results: tableOf(RESULTS, names.result),
  reasons: tableOf(REASONS, names.reason),
});

const nameIn =
  <K extends string>(table: ReadonlyMap<K, string>) =>
  (key: K): string =>
    table.get(key) ?? key;

export const namesIn = ({ playbooks, labels, results, reasons }: NameTable): RowNames => ({
  playbookName: nameIn(playbooks),
  label: nameIn(labels),
  result: nameIn(results),
  reason: nameIn(reasons),
});
