import { Check, X } from 'lucide-react';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './CallRecord.module.css';
import { Fact } from './Fact.tsx';

type Props = { readonly call: LoggedCall };

/** Whether it was kept; while that is open, the two answers. */
const Settlement = ({ call }: Props) => {
  const t = useText();
  const { settle } = useCallActions();
  const { state } = call.promise;
  if (state !== 'pending') {
    return <Badge icon={state === 'kept' ? Check : X}>{t(`drawer.promise.${state}`)}</Badge>;
  }
  return (
    <>
      <Button size="sm" onPress={() => void settle(call.id, 'kept')}>
        {t('company.promise.kept')}
      </Button>
      <Button size="sm" onPress={() => void settle(call.id, 'broken')}>
        {t('company.promise.broken')}
      </Button>
    </>
  );
};

/** What the client agreed to do, and one press to say whether it was kept. */
export const PromiseCard = ({ call }: Props) => {
  const t = useText();
  const format = useFormat();
  const { what, who, when, dueOn } = call.promise;
  if (!hasPromise(call)) return null;
  const day = dueOn === null ? '' : format.plainDay(dueOn);
  return (
    <Card as="section" padding="sm" elevation="rest" aria-label={t('history.nextStep')}>
      <h3 className={styles.title}>{t('history.nextStep')}</h3>
      <dl>
        <Fact name={t('history.what')}>{what}</Fact>
        <Fact name={t('history.who')}>{who}</Fact>
        <Fact name={t('history.by')}>{when}</Fact>
        <Fact name={t('drawer.due')}>{day}</Fact>
      </dl>
      <div className={styles.settle}>
        <Settlement call={call} />
      </div>
    </Card>
  );
};
