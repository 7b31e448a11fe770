import { useState } from 'react';
import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceChips } from '../../ui/ChoiceChips.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import styles from './Prepare.module.css';
import { usePreparation } from './preparation.ts';

const KindMeaning = () => {
  const t = useText();
  const { call } = usePreparation();
  const [isExplained, setIsExplained] = useState(false);
  const { kind } = call.outcome;
  return (
    <div className={styles.meaning}>
      <p>
        <b>{t(`commitments.${kind}.name`)}.</b> {t(`commitments.${kind}.meaning`)}{' '}
        {isExplained ? (
          <>
            <b>{t('prepare.kind.evidence')}</b> {t(`commitments.${kind}.evidence`)}
          </>
        ) : null}
      </p>
      <Button
        size="sm"
        variant="ghost"
        className={styles.evidence}
        onPress={() => setIsExplained(!isExplained)}
      >
        {t(isExplained ? 'prepare.kind.less' : 'prepare.kind.more')}
      </Button>
    </div>
  );
};

/** Which of the ten commitments is asked for. Choosing another one keeps every word typed below. */
export const KindSection = () => {
  const t = useText();
  const { call, store } = usePreparation();
  return (
    <section>
      <SectionHeading title={t('prepare.kind.title')} />
      <ChoiceChips
        label={t('prepare.kind.title')}
        options={COMMITMENTS.map((id) => ({ id, text: t(`commitments.${id}.name`), icon: iconOfKind(id) }))}
        value={call.outcome.kind}
        onChange={(kind) => store.edit({ outcome: { ...call.outcome, kind } })}
      />
      <KindMeaning />
    </section>
  );
};
