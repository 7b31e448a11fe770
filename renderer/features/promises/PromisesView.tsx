import { useState } from 'react';
import type { Promises } from '../../../shared/ipc/promises.ts';
import { goBack } from '../../app/routes.ts';
import { useText } from '../../app/text.ts';
import { View } from '../../app/View.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { FollowUps } from './FollowUps.tsx';
import { KeptColumn } from './KeptColumn.tsx';
import { PromiseList } from './PromiseList.tsx';
import styles from './PromisesView.module.css';
import { usePromises, type LoadedPromises } from './usePromises.ts';

const SIDES = ['theirs', 'yours'] as const;
type Side = (typeof SIDES)[number];

type BodyProps = { readonly side: Side; readonly promises: Promises };

const Columns = ({ side, promises }: BodyProps) => (
  <div className={styles.columns}>
    <div className={styles.list}>
      {side === 'theirs' ? <PromiseList promises={promises} /> : <FollowUps entries={promises.followUps} />}
    </div>
    <aside className={styles.kept}>
      <KeptColumn {...promises} />
    </aside>
  </div>
);

const isEmpty = ({ openCount, settledCount, followUps }: Promises): boolean =>
  openCount === 0 && settledCount === 0 && followUps.length === 0;

const Body = ({ side, loaded }: { readonly side: Side; readonly loaded: LoadedPromises }) => {
  const t = useText();
  if (loaded.status === 'loading') return <LoadingRows label={t('promises.loading')} count={6} />;
  if (loaded.status === 'failing') {
    const retry = <Button onPress={loaded.retry}>{t('promises.retry')}</Button>;
    return <EmptyState action={retry}>{t('promises.failed')}</EmptyState>;
  }
  if (isEmpty(loaded.value)) return <EmptyState>{t('promises.empty')}</EmptyState>;
  return <Columns side={side} promises={loaded.value} />;
};

/** What clients promised and whether they kept it; and what the seller promised, kept apart. */
export const PromisesView = () => {
  const t = useText();
  const loaded = usePromises();
  const [side, setSide] = useState<Side>('theirs');
  const promises = loaded.status === 'ready' ? loaded.value : null;
  const sides = SIDES.map((id) => ({
    id,
    text: t(`promises.${id}`),
    ...(id === 'yours' && promises !== null && promises.followUps.length > 0
      ? { count: promises.followUps.length }
      : {}),
  }));
  return (
    <View
      title={t('promises.title')}
      subtitle={promises === null ? undefined : t('promises.openCount', { count: promises.openCount })}
      back={{ label: t('promises.back'), onPress: goBack }}
      hasDivider
      actions={
        <SegmentedControl label={t('promises.whose')} options={sides} value={side} onChange={setSide} />
      }
    >
      <Body side={side} loaded={loaded} />
    </View>
  );
};
