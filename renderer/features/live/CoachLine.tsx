import { GraduationCap } from 'lucide-react';
import { spokenName } from '../../../shared/domain/opening.ts';
import { isPracticeCall } from '../../../shared/domain/practiceCall.ts';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { coachHint } from './coach.ts';
import styles from './CoachLine.module.css';
import { useLive, usePanelView } from './PanelContext.ts';

const Hint = () => {
  const t = useText();
  const { call } = useLive();
  const act = usePanelView((view) => view.act);
  return (
    <p className={styles.coach} role="status" aria-label={t('practice.coach.label')}>
      <Icon icon={GraduationCap} size={16} />
      <span>{t(`practice.coach.${coachHint(call, act)}`, { name: spokenName(call.contact) })}</span>
    </p>
  );
};

/** During practice: what to do now, in one line. */
export const CoachLine = () => (isPracticeCall(useLive().call) ? <Hint /> : null);
