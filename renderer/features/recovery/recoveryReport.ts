import type { Notice } from '../../../shared/schemas/notice.ts';
import { isRecovery, type RecoveryNotice } from './isRecovery.ts';

type Of<K extends RecoveryNotice['kind']> = Extract<RecoveryNotice, { readonly kind: K }>;

/** What the screen tells: what happened to the file, and what to single calls. */
export type RecoveryReport = {
  readonly restored: Of<'database-restored'> | null;
  readonly startedEmpty: Of<'database-started-empty'> | null;
  readonly repaired: Of<'calls-repaired'> | null;
  /** The notice whose file is kept, and where; null when there was none to keep. */
  readonly kept: { readonly noticeId: string; readonly path: string } | null;
  /** All that is told here, to be dismissed together. */
  readonly noticeIds: readonly string[];
};

const find = <K extends RecoveryNotice['kind']>(notices: readonly RecoveryNotice[], kind: K): Of<K> | null =>
  notices.find((notice): notice is Of<K> => notice.kind === kind) ?? null;

/** Sorts the notices of a start into one report. */
export function recoveryReport(notices: readonly Notice[]): RecoveryReport {
  const told = notices.filter(isRecovery);
  const restored = find(told, 'database-restored');
  const startedEmpty = find(told, 'database-started-empty');
  const withFile = restored ?? startedEmpty;
  const path = withFile?.keptAt ?? null;
  return {
    restored,
    startedEmpty,
    repaired: find(told, 'calls-repaired'),
    kept: withFile === null || path === null ? null : { noticeId: withFile.id, path },
    noticeIds: told.map(({ id }) => id),
  };
}

/** Which words the title and the lead are made of. */
export function recoveryCase({ restored, startedEmpty }: RecoveryReport): string {
  if (restored !== null) return `restored.${restored.damage}`;
  return startedEmpty === null ? 'repaired' : `empty.${startedEmpty.damage}`;
}
