import { X } from 'lucide-react';
import { LONGEST_LINE, MOST_FOLLOW_UPS } from '../../../shared/lib/limits.ts';
import type { FollowUp } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { AddRow } from '../../ui/AddRow.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StepCheck } from '../../ui/StepCheck.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

type RowProps = {
  readonly followUp: FollowUp;
  readonly onChange: (change: Partial<FollowUp>) => void;
  readonly onRemove: () => void;
};

const FollowUpRow = ({ followUp, onChange, onRemove }: RowProps) => {
  const t = useText();
  const { text, isDone } = followUp;
  return (
    <div className={styles.followUp}>
      <TextField
        label={t('history.followUp')}
        labelPlacement="hidden"
        value={text}
        onChange={(typed) => onChange({ text: typed })}
        maxLength={LONGEST_LINE}
        trailing={
          <IconButton
            icon={X}
            size="sm"
            iconSize={14}
            label={t('drawer.removeFollowUp', { text })}
            onPress={onRemove}
          />
        }
      />
      <StepCheck form="inline" isDone={isDone} onChange={(done) => onChange({ isDone: done })}>
        {t('drawer.done')}
      </StepCheck>
    </div>
  );
};

/** What the seller promised, and whether it is done. */
export const FollowUpFields = ({ editor: { draft, change } }: { readonly editor: CallEditing }) => {
  const t = useText();
  const { followUps } = draft;
  const set = (next: readonly FollowUp[]): void => change({ followUps: next });
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('history.followUp')}</h3>
      {followUps.map((followUp) => (
        <FollowUpRow
          key={followUp.id}
          followUp={followUp}
          onChange={(part) =>
            set(followUps.map((each) => (each.id === followUp.id ? { ...each, ...part } : each)))
          }
          onRemove={() => set(followUps.filter(({ id }) => id !== followUp.id))}
        />
      ))}
      {followUps.length >= MOST_FOLLOW_UPS ? null : (
        <ul className={styles.add}>
          <AddRow
            label={t('drawer.addFollowUp')}
            placeholder={t('drawer.addFollowUp')}
            onAdd={(text) => set([...followUps, { id: crypto.randomUUID(), text, isDone: false }])}
          />
        </ul>
      )}
    </section>
  );
};
