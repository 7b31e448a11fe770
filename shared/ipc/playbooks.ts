import { z } from 'zod';
import type { PlaybookFileError } from '../schemas/playbookFile.ts';
import type { Result } from '../lib/result.ts';
import { playbookBodySchema, type Playbook } from '../schemas/playbook.ts';
import { request } from './define.ts';

/** The newest version of a playbook, as the list shows it; its `id` is what a new call keeps of it. */
export type PlaybookView = Playbook & {
  /** The same for all its versions. */
  readonly playbookId: string;
  /** False for a built-in one, edited or not. */
  readonly isOwn: boolean;
  /** A built-in one in words of the seller. */
  readonly isEdited: boolean;
  readonly isArchived: boolean;
  /** Calls of every version, planned ones included. */
  readonly callCount: number;
  /** Logged calls in which the client agreed to something. */
  readonly gainedCount: number;
};

export type PlaybookError =
  | 'PLAYBOOK_NOT_FOUND'
  /** Calls have it. */
  | 'PLAYBOOK_IN_USE'
  /** Built-in playbooks are archived, not removed; the default one not even that. */
  | 'PLAYBOOK_NEEDED'
  | 'NOT_SAVED';

export type PlaybookImport = {
  /** To be removed again by Undo. */
  readonly playbookIds: readonly string[];
  /** Left out: one that says the same is there. */
  readonly knownCount: number;
};

export type PlaybookImportError =
  PlaybookFileError | { readonly code: 'CANCELLED' | 'UNREADABLE' | 'TOO_LARGE' | 'NOT_SAVED' };

export type PlaybookExportError = 'CANCELLED' | 'DISK_FULL' | 'UNWRITABLE' | 'PLAYBOOK_NOT_FOUND';

const idSchema = z.string().min(1).max(80);
const ofPlaybook = z.object({ playbookId: idSchema }).readonly();
type Changed = Result<PlaybookView, PlaybookError>;

export const playbookRequests = {
  /** The newest version of each, archived ones included. */
  'playbook.list': request(z.void()).returns<readonly PlaybookView[]>(),
  /** The very version that a call has; the newest, or the default one, for what is gone. */
  'playbook.get': request(z.object({ id: z.string().max(100) }).readonly()).returns<Playbook>(),
  /** Reaches new calls only: a version that calls have stays as it is, and a new one is begun. */
  'playbook.save': request(
    z.object({ playbookId: idSchema, body: playbookBodySchema }).readonly(),
  ).returns<Changed>(),
  'playbook.create': request(z.void()).returns<Changed>(),
  'playbook.duplicate': request(ofPlaybook).returns<Changed>(),
  'playbook.archive': request(ofPlaybook).returns<Changed>(),
  /** Brings back what was archived, or removed since the start. */
  'playbook.restore': request(ofPlaybook).returns<Changed>(),
  /** A built-in one in its own words again. */
  'playbook.reset': request(ofPlaybook).returns<Changed>(),
  'playbook.remove': request(ofPlaybook).returns<Result<null, PlaybookError>>(),
  'playbook.import': request(z.void()).returns<Result<PlaybookImport, PlaybookImportError>>(),
  /** Null exports the seller's own, and built-in ones that were edited. */
  'playbook.export': request(z.object({ playbookId: idSchema.nullable() }).readonly()).returns<
    Result<{ readonly playbookCount: number }, PlaybookExportError>
  >(),
};

export type PlaybookEvents = {
  readonly 'playbooks.changed': { readonly playbooks: readonly PlaybookView[] };
};
