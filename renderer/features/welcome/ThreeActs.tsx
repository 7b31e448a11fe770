import { Check, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './ThreeActs.module.css';

type ActProps = {
  readonly name: string;
  readonly isNow?: boolean;
  readonly children: ReactNode;
};

const Act = ({ name, isNow = false, children }: ActProps) => (
  <div className={classNames(styles.act, isNow && styles.now)}>
    <span className={styles.node}>{isNow ? 3 : <Icon icon={Check} size={12} strokeWidth={3} />}</span>
    <p className={styles.name}>{name}</p>
    {children}
  </div>
);

const Result = () => {
  const t = useText();
  return (
    <div className={styles.result}>
      <Badge icon={CircleCheck} tone="gained">
        {t('results.short.gained')}
      </Badge>
      <span className={styles.gained}>{t('today.welcome.gained')}</span>
    </div>
  );
};

/** A call as the panel leads through it: a picture, not a control. `isInset`: it lies in a card already. */
export const ThreeActs = ({ isInset = false }: { readonly isInset?: boolean }) => {
  const t = useText();
  return (
    <div className={classNames(styles.card, isInset && styles.inset)} aria-hidden>
      <Act name={t('today.welcome.open')}>
        <VoiceText size={17}>{t('today.welcome.openLine')}</VoiceText>
      </Act>
      <Act name={t('today.welcome.explore')}>
        <VoiceText size={17}>{t('today.welcome.exploreLine')}</VoiceText>
      </Act>
      <Act name={t('today.welcome.ask')} isNow>
        <div className={styles.ask}>
          <VoiceText size={17}>{t('today.welcome.askLine')}</VoiceText>
        </div>
        {isInset ? null : <Result />}
      </Act>
    </div>
  );
};
