import { Check, X } from 'lucide-react';
import { useRef } from 'react';
import { hasPromise } from '../../../shared/domain/readiness.ts';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useFormat } from '../../app/format.ts';
import { usePromiseActions } from '../../app/promiseActions.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './CallRecord.module.css';
import { Fact } from './Fact.tsx';

type Props = { readonly call: LoggedCall };

/** Whether it was kept; while that is open, the two answers. */
const Settlement = ({ call, onSettled }: Props & { readonly onSettled: () => void }) => {
  const t = useText();
  const actions = usePromiseActions();
  const settle = (state: 'kept' | 'broken'): void => void actions.settle(call.id, state).then(onSettled);
  const { state } = call.promise;
  if (state !== 'pending') {
    return <Badge icon={state === 'kept' ? Check : X}>{t(`drawer.promise.${state}`)}</Badge>;
  }
  return (
    <>
      <Button size="sm" onPress={() => settle('kept')}>
        {t('company.promise.kept')}
      </Button>
      <Button size="sm" onPress={() => settle('broken')}>
        {t('company.promise.broken')}
      </Button>
    </>
  );
};

/** What the client agreed to do, and one press to say whether it was kept. */
export const PromiseCard = ({ call }: Props) => {
  const t = useText();
  const format = useFormat();
  // The pressed button goes: the keyboard stays where its answer is.
  const settlement = useRef<HTMLDivElement>(null);
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
      <div ref={settlement} tabIndex={-1} className={styles.settle}>
        <Settlement call={call} onSettled={() => settlement.current?.focus()} />
      </div>
    </Card>
  );
};
