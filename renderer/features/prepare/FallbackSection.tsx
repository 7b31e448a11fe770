import { CornerDownRight } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Prepare.module.css';
import { MOST_LINE_CHARACTERS, usePreparation } from './preparation.ts';

/** The least the client could agree to that still counts; the playbook's words are one press away. */
export const FallbackSection = () => {
  const t = useText();
  const { call, store, playbook, offerUndo } = usePreparation();
  const suggestion = playbook?.fallback ?? '';
  const canTake = call.fallback === '' && suggestion !== '';
  const take = (): void => {
    store.edit({ fallback: suggestion });
    offerUndo(t('prepare.fallback.filled'), () => {
      if (store.getState().call?.fallback === suggestion) store.edit({ fallback: '' });
    });
  };
  return (
    <section>
      <SectionHeading title={t('prepare.fallback.title')} meta={t('prepare.fallback.meta')} />
      <TextArea
        label={t('prepare.fallback.label')}
        labelPlacement="hidden"
        variant="voice"
        icon={CornerDownRight}
        iconTone="fallback"
        value={call.fallback}
        onChange={(fallback) => store.edit({ fallback })}
        placeholder={suggestion === '' ? t('prepare.fallback.empty') : suggestion}
        maxLength={MOST_LINE_CHARACTERS}
        trailing={
          canTake ? (
            <Button size="sm" variant="ghost" className={styles.take} onPress={take}>
              {t('prepare.use')}
            </Button>
          ) : null
        }
      />
    </section>
  );
};
