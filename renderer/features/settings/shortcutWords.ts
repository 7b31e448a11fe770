import type { KeyConflict } from '../../../shared/domain/shortcuts.ts';
import type { ShortcutState } from '../../../shared/ipc/shortcuts.ts';
import type { Platform } from '../../../shared/ipc/contract.ts';
import type { Text } from '../../app/text.ts';
import type { RecordingProblem } from './recording.ts';

function conflictWords(t: Text, conflict: KeyConflict): string {
  if (conflict.kind === 'system') return t('shortcuts.conflict.system');
  return conflict.kind === 'action'
    ? t('shortcuts.conflict.action', { action: t(`shortcuts.actions.${conflict.action}`) })
    : t('shortcuts.conflict.in-window', { key: t(`keyList.rows.${conflict.key}`) });
}

export function problemWords(t: Text, problem: RecordingProblem, platform: Platform): string {
  if (problem.kind === 'conflict') return conflictWords(t, problem.conflict);
  const isApple = platform === 'darwin' && problem.reason === 'modifier-missing';
  return t(isApple ? 'shortcuts.refused.modifier-missing-mac' : `shortcuts.refused.${problem.reason}`);
}

export type StateWords = { readonly text: string; readonly tone: 'plain' | 'attention' };

/** What is to be said of keys that are set; null when all is well. */
export function stateWords(t: Text, state: ShortcutState): StateWords | null {
  switch (state.kind) {
    case 'refused':
      return {
        text: t(`shortcuts.state.${state.reason === 'TAKEN' ? 'taken' : 'unavailable'}`),
        tone: 'attention',
      };
    case 'conflict':
      return { text: conflictWords(t, state.conflict), tone: 'attention' };
    case 'unsure':
      return { text: t('shortcuts.state.unsure'), tone: 'plain' };
    case 'unset':
    case 'ready':
    case 'on':
      return null;
  }
}
