import type { PlaybookView } from '../../../shared/ipc/playbooks.ts';

export type PlaybookGroup = 'yours' | 'builtIn' | 'archived';

const GROUPS: readonly PlaybookGroup[] = ['yours', 'builtIn', 'archived'];

/** Under which heading of the list a playbook stands. */
export function groupOf({ isOwn, isArchived }: PlaybookView): PlaybookGroup {
  if (isArchived) return 'archived';
  return isOwn ? 'yours' : 'builtIn';
}

/** The playbooks in the order of the list: the seller's own first, archived ones last. */
export const inListOrder = (playbooks: readonly PlaybookView[]): readonly PlaybookView[] =>
  GROUPS.flatMap((group) => playbooks.filter((playbook) => groupOf(playbook) === group));
