import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { LONGEST_PLAYBOOK_NAME } from '../../../shared/lib/limits.ts';
import { openPlanSheet } from '../../app/planSheet.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useEditedPlaybook } from './PlaybookContext.ts';
import styles from './PlaybookEditor.module.css';
import { PlaybookMenu } from './PlaybookMenu.tsx';

const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

const NameField = () => {
  const t = useText();
  const { body, edit, isNew } = useEditedPlaybook();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) field.current?.querySelector('textarea')?.select();
  }, [isNew]);
  return (
    <div ref={field}>
      <TextArea
        label={t('playbookScreen.name')}
        labelPlacement="hidden"
        form="line"
        value={body.name}
        onChange={(name) => edit({ name: name.replace(/\s*[\r\n]+\s*/gu, ' ') })}
        onSubmit={leaveField}
        placeholder={t('playbookScreen.namePlaceholder')}
        error={body.name.trim() === '' ? t('playbookScreen.noName') : undefined}
        maxLength={LONGEST_PLAYBOOK_NAME}
        className={styles.name}
      />
    </div>
  );
};

const Facts = () => {
  const t = useText();
  const { view } = useEditedPlaybook();
  const { callCount: count, gainedCount: gained } = view;
  const used = count === 0 ? t('playbookScreen.usedOnNone') : t('playbookScreen.usedOn', { count, gained });
  const facts = view.isEdited ? `${used} · ${t('playbookScreen.edited')}` : used;
  return (
    <p className={styles.facts}>
      {facts}
      {view.isArchived ? ` · ${t('playbookScreen.isArchived')}` : null}
    </p>
  );
};

/** What the playbook is called and for, how often it was used, and what can be done to it. */
export const PlaybookHead = () => {
  const t = useText();
  const { view, body, edit } = useEditedPlaybook();
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2>
          <VisuallyHidden>{view.name}</VisuallyHidden>
        </h2>
        <NameField />
        <TextArea
          label={t('playbookScreen.description')}
          labelPlacement="hidden"
          form="line"
          value={body.description}
          onChange={(description) => edit({ description })}
          onSubmit={leaveField}
          placeholder={t('playbookScreen.descriptionPlaceholder')}
          maxLength={2_000}
          className={styles.description}
        />
        <Facts />
      </div>
      {view.isArchived ? null : (
        <Button size="sm" icon={Plus} onPress={() => openPlanSheet(view)}>
          {t('playbookScreen.useIt')}
        </Button>
      )}
      <PlaybookMenu />
    </header>
  );
};
