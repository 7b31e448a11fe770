import type { ShortcutAction } from '../../../shared/schemas/shortcuts.ts';
import { useBoot } from '../../app/boot.ts';
import { GlobalKeys } from '../../app/ShownKeys.tsx';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ShortcutsPage.module.css';
import type { Recorder } from './useRecorder.ts';

type KeyFieldProps = {
  readonly action: ShortcutAction;
  readonly name: string;
  readonly recorder: Recorder;
  readonly isBad: boolean;
  readonly describedBy: string | undefined;
};

const Content = ({ action, recorder }: Pick<KeyFieldProps, 'action' | 'recorder'>) => {
  const t = useText();
  const accelerator = useBoot().settings.shortcuts[action];
  if (recorder.isRecording) return t('shortcuts.press');
  return accelerator === null ? t('shortcuts.notSet') : <GlobalKeys accelerator={accelerator} />;
};

/** Shows the keys; pressed, it waits for others. */
export const KeyField = ({ action, name, recorder, isBad, describedBy }: KeyFieldProps) => {
  const t = useText();
  const accelerator = useBoot().settings.shortcuts[action];
  const { isRecording } = recorder;
  return (
    <button
      type="button"
      aria-pressed={isRecording}
      aria-describedby={describedBy}
      className={classNames(
        styles.field,
        accelerator === null && styles.unset,
        isRecording && styles.recording,
        isBad && styles.bad,
      )}
      onClick={isRecording ? recorder.stop : recorder.start}
      onBlur={recorder.stop}
    >
      <VisuallyHidden>{t('shortcuts.change', { action: name })} </VisuallyHidden>
      <Content action={action} recorder={recorder} />
    </button>
  );
};
