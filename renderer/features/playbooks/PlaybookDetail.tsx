import { CornerDownRight } from 'lucide-react';
import { secondsAloud } from '../../../shared/domain/opening.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Pattern } from './Pattern.tsx';
import styles from './PlaybookDetail.module.css';

type PlaybookProps = { readonly playbook: Playbook };

const Head = ({ playbook }: PlaybookProps) => {
  const t = useText();
  const { name, description, defaultKind, intent } = playbook;
  return (
    <div>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.description}>{description}</p>
      <div className={styles.badges}>
        <Badge icon={iconOfKind(defaultKind)}>{t(`commitments.${defaultKind}.name`)}</Badge>
        <Badge icon={iconOfIntent(intent)}>{t(`today.badge.${intent}`)}</Badge>
      </div>
    </div>
  );
};

/** What a playbook says: its opening, its ask and its smaller ask, with the slots marked. */
export const PlaybookDetail = ({ playbook }: PlaybookProps) => {
  const t = useText();
  const seconds = secondsAloud(playbook.opening);
  return (
    <div className={styles.detail}>
      <Head playbook={playbook} />
      <section className={styles.part}>
        <SectionHeading title={t('playbookScreen.opening')}>
          {t('playbookScreen.aloud', { count: seconds })}
        </SectionHeading>
        <Card elevation="current" padding="none" className={styles.pattern}>
          <Pattern pattern={playbook.opening} />
        </Card>
      </section>
      <section className={styles.part}>
        <SectionHeading title={t('playbookScreen.ask')} />
        <Card padding="none" className={styles.pattern}>
          <Pattern pattern={playbook.ask} />
        </Card>
      </section>
      <section className={styles.part}>
        <SectionHeading title={t('playbookScreen.fallback')} meta={t('playbookScreen.fallbackWords')} />
        <Card padding="none" className={styles.fallback}>
          <Icon icon={CornerDownRight} tone="fallback" size={15} />
          <Pattern pattern={playbook.fallback} />
        </Card>
      </section>
    </div>
  );
};
