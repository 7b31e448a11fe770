import type { Playbook } from '../../../shared/schemas/playbook.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { usePlanning } from './PlanContext.ts';
import styles from './PlanFooter.module.css';
import type { Missing } from './planModel.ts';
import type { Submit } from './useSubmit.ts';

type PlanFooterProps = { readonly playbook: Playbook | null; readonly submit: Submit };

function noteOf(t: Text, missing: Missing | null, playbook: Playbook | null): string {
  if (missing !== null) return t(`plan.missing.${missing}`);
  return playbook === null ? t('plan.noOutcome') : t('plan.withPlaybook', { name: playbook.name });
}

/** What is missing, or what comes next, and the two ways to plan. */
export const PlanFooter = ({ playbook, submit }: PlanFooterProps) => {
  const t = useText();
  const { missing } = usePlanning().model;
  const asks = missing !== null && submit.asksFor !== null;
  return (
    <>
      <p role="status" className={classNames(styles.note, asks && styles.asks)}>
        {noteOf(t, asks ? missing : null, playbook)}
      </p>
      <Button keys={['Mod', 'Enter']} onPress={() => void submit.run('prepare')}>
        {t('plan.andPrepare')}
      </Button>
      <Button
        variant="primary"
        keys={['Enter']}
        isPending={submit.isBusy}
        onPress={() => void submit.run('stay')}
      >
        {t('plan.plan')}
      </Button>
    </>
  );
};
