import type { EpochMs } from '../shared/lib/time.ts';
import type { PlaybookBody } from '../shared/schemas/playbook.ts';

/** A version of a playbook as the seller wrote it; they count from 1. */
export type WrittenPlaybook = {
  readonly id: string;
  readonly version: number;
  readonly body: PlaybookBody;
  readonly savedAt: EpochMs;
};

/** What became of a playbook besides its words. */
export type PlaybookState = {
  readonly id: string;
  /** Null while it is offered for calls. */
  readonly archivedAt: EpochMs | null;
  /** Versions up to this one serve the calls that have them and nothing else: the playbook was reset after it. */
  readonly retiredVersion: number;
};

/** `ref` is what calls keep of a playbook, see domain/playbookVersions; calls that were removed do not count. */
export type PlaybookUse = { readonly ref: string; readonly callCount: number; readonly gainedCount: number };

/** Playbooks as written, and which calls have them. A write answers false, and has changed nothing, while the disk does not take it. */
export type PlaybookStore = {
  /** Every version, those of a playbook together and in their order, in the order in which playbooks were begun. */
  versions(): readonly WrittenPlaybook[];
  /** All of them or none; a version that is there is replaced. */
  save(versions: readonly WrittenPlaybook[]): boolean;
  states(): readonly PlaybookState[];
  setState(state: PlaybookState): boolean;
  /** Takes every version and the state of these playbooks away. */
  remove(ids: readonly string[]): boolean;
  uses(): readonly PlaybookUse[];
  /** Whether any call has it, removed ones included: they can be brought back. */
  isUsed(ref: string): boolean;
};

export type PlaybookDialog = {
  /** The path of the file that the user chose, null when closed. */
  chooseFile(title: string): Promise<string | null>;
};
