import type { ShortcutState } from '../../../shared/ipc/shortcuts.ts';
import type { ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { KeyField } from './KeyField.tsx';
import { problemWords, stateWords, type StateWords } from './shortcutWords.ts';
import { useRecorder, type Recorder } from './useRecorder.ts';

type ShortcutRowProps = { readonly action: ShortcutAction; readonly state: ShortcutState };

/** Below the name: why the pressed keys do not go, how to record, or what became of those that are set. */
function useWords({ isRecording, problem }: Recorder, state: ShortcutState): StateWords | null {
  const t = useText();
  const { platform } = useBoot();
  if (problem !== null) return { text: problemWords(t, problem, platform), tone: 'attention' };
  return isRecording ? { text: t('shortcuts.hint'), tone: 'plain' } : stateWords(t, state);
}

/** The keys of one action: pressing its field records others. */
export const ShortcutRow = ({ action, state }: ShortcutRowProps) => {
  const t = useText();
  const name = t(`shortcuts.actions.${action}`);
  const recorder = useRecorder(action);
  const words = useWords(recorder, state);
  const spoken = recorder.isRecording && recorder.problem === null;
  return (
    <SettingRow title={name} words={words?.text} tone={words?.tone}>
      {({ wordsId }) => (
        <>
          <KeyField
            action={action}
            name={name}
            recorder={recorder}
            isBad={words?.tone === 'attention'}
            describedBy={words === null ? undefined : wordsId}
          />
          <LiveRegion message={spoken ? t('shortcuts.recording', { action: name }) : (words?.text ?? '')} />
        </>
      )}
    </SettingRow>
  );
};
