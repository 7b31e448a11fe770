import { keysOf } from '../../../shared/domain/appKeys.ts';
import type { OpenPlanSheet } from '../../app/planSheet.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { usePlanning } from './PlanContext.ts';
import styles from './PlanFooter.module.css';
import type { Missing } from './planModel.ts';
import type { Submit } from './useSubmit.ts';

type PlanFooterProps = { readonly open: OpenPlanSheet; readonly submit: Submit };

function noteOf(t: Text, missing: Missing | null, { playbook, after }: OpenPlanSheet): string {
  if (missing !== null) return t(`plan.missing.${missing}`);
  if (after !== null) return t('drawer.takesAlong');
  return playbook === null ? t('plan.noOutcome') : t('plan.withPlaybook', { name: playbook.name });
}

/** What is missing, or what comes next, and the two ways to plan. */
export const PlanFooter = ({ open, submit }: PlanFooterProps) => {
  const t = useText();
  const { missing } = usePlanning().model;
  const asks = missing !== null && submit.asksFor !== null;
  return (
    <>
      <p role="status" className={classNames(styles.note, asks && styles.asks)}>
        {noteOf(t, asks ? missing : null, open)}
      </p>
      <Button keys={keysOf('submit')} onPress={() => void submit.run('prepare')}>
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
