import { Check, CircleAlert } from 'lucide-react';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import styles from './Prepare.module.css';
import { useSettled } from '../../app/useSettled.ts';

/** Saving that takes longer than this is worth a word. */
const SLOW_MS = 600;

export type SaveStateProps = { readonly isSaving: boolean; readonly isFailing: boolean };

function stateOf({ isFailing, isSlow }: { readonly isFailing: boolean; readonly isSlow: boolean }) {
  if (isFailing) return 'failing';
  return isSlow ? 'saving' : 'saved';
}

/** Instead of a Save button: every keystroke is kept, and this says so. */
export const SaveState = ({ isSaving, isFailing }: SaveStateProps) => {
  const t = useText();
  const { storage } = useBoot();
  const [wasSaving] = useSettled(isSaving, SLOW_MS);
  const state = stateOf({
    isFailing: isFailing || storage.state === 'holding',
    isSlow: isSaving && wasSaving,
  });
  return (
    <span role="status" className={classNames(styles.save, state === 'failing' && styles.notSaved)}>
      {state === 'saving' ? (
        <Spinner size={12} />
      ) : (
        <Icon icon={state === 'failing' ? CircleAlert : Check} size={13} strokeWidth={2} />
      )}
      <span className={styles.saveWords}>{t(`prepare.save.${state}`)}</span>
    </span>
  );
};
