import { CornerDownRight } from 'lucide-react';
import { secondsAloud } from '../../../shared/domain/opening.ts';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { PatternField } from './PatternField.tsx';
import { useEditedPlaybook } from './PlaybookContext.ts';
import styles from './PlaybookEditor.module.css';
import { PlaybookForm } from './PlaybookForm.tsx';
import { PlaybookHead } from './PlaybookHead.tsx';

const Opening = () => {
  const t = useText();
  const { language } = useBoot();
  const { body, edit } = useEditedPlaybook();
  return (
    <section className={styles.part}>
      <SectionHeading title={t('playbookScreen.opening')}>
        {t('playbookScreen.aloud', { count: secondsAloud(body.opening) })}
      </SectionHeading>
      <PatternField
        key={language}
        label={t('playbookScreen.openingField')}
        pattern={body.opening}
        onChange={(opening) => edit({ opening })}
        elevation="current"
      />
    </section>
  );
};

const Ask = () => {
  const t = useText();
  const { language } = useBoot();
  const { body, edit } = useEditedPlaybook();
  return (
    <section className={styles.part}>
      <SectionHeading title={t('playbookScreen.ask')} />
      <PatternField
        key={language}
        label={t('playbookScreen.askField')}
        pattern={body.ask}
        onChange={(ask) => edit({ ask })}
      />
    </section>
  );
};

const Fallback = () => {
  const t = useText();
  const { body, edit } = useEditedPlaybook();
  return (
    <section className={styles.part}>
      <SectionHeading title={t('playbookScreen.fallback')} meta={t('playbookScreen.fallbackWords')} />
      <TextArea
        label={t('playbookScreen.fallbackField')}
        labelPlacement="hidden"
        variant="voice"
        icon={CornerDownRight}
        iconTone="fallback"
        value={body.fallback}
        onChange={(fallback) => edit({ fallback })}
        placeholder={t('playbookScreen.fallbackPlaceholder')}
        maxLength={2_000}
      />
    </section>
  );
};

function useStateWords(): string {
  const t = useText();
  const { state, view } = useEditedPlaybook();
  if (state === null) return t('playbookScreen.newOnly');
  if (state !== 'saved') return t(state === 'failed' ? 'playbookScreen.notSaved' : 'playbookScreen.saving');
  const { callCount: count } = view;
  return count === 0 ? t('playbookScreen.saved') : t('playbookScreen.savedUsed', { count });
}

const SaveState = () => {
  const { state } = useEditedPlaybook();
  return (
    <p role="status" className={classNames(styles.state, state === 'failed' && styles.failed)}>
      {useStateWords()}
    </p>
  );
};

/** What a playbook says, to be rewritten in place. */
export const PlaybookEditor = () => (
  <div className={styles.editor}>
    <PlaybookHead />
    <PlaybookForm />
    <Opening />
    <Ask />
    <Fallback />
    <SaveState />
  </div>
);
