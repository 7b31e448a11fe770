import { CircleAlert, CircleCheck, Ellipsis, Play, Target, Trash2, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { hasOutcome, isReady } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { go, goBack } from '../../app/routes.ts';
import { startCall } from '../../app/startCall.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { DetailsPopover } from './DetailsPopover.tsx';
import styles from './Prepare.module.css';
import { usePreparation } from './preparation.ts';
import { SaveState } from './SaveState.tsx';

const ReadyBadge = ({ call }: { readonly call: Call }) => {
  const t = useText();
  if (isReady(call)) {
    return (
      <Badge icon={CircleCheck} tone="defined">
        {t('prepare.badge.ready')}
      </Badge>
    );
  }
  return hasOutcome(call.outcome) ? (
    <Badge icon={Target} tone="defined">
      {t('prepare.badge.defined')}
    </Badge>
  ) : (
    <Badge icon={CircleAlert} tone="attention">
      {t('prepare.badge.open')}
    </Badge>
  );
};

const JOIN_KEYS = keysOf('join');

function useJoin(): (() => void) | null {
  const { call } = usePreparation();
  const { join } = useCallActions();
  return call.meetingUrl.trim() === '' ? null : () => void join(call.id);
}

const JoinButton = () => {
  const t = useText();
  const join = useJoin();
  return join === null ? null : (
    <Button icon={Video} keys={JOIN_KEYS} onPress={join}>
      {t('prepare.join')}
    </Button>
  );
};

const MoreMenu = ({ hasJoin }: { readonly hasJoin: boolean }) => {
  const t = useText();
  const { call, store } = usePreparation();
  const actions = useCallActions();
  const join = useJoin();
  const remove = (): void => {
    go({ view: 'today' });
    void store.settled().then(() => actions.remove(call));
  };
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('prepare.more')} />}
      label={t('prepare.more')}
      placement="bottom end"
    >
      {hasJoin && join !== null ? (
        <MenuItem id="join" text={t('prepare.join')} icon={Video} keys={JOIN_KEYS} onAction={join} />
      ) : null}
      <MenuItem id="remove" text={t('prepare.remove')} icon={Trash2} isDanger onAction={remove} />
    </Menu>
  );
};

const StartButton = () => {
  const t = useText();
  const { call } = usePreparation();
  return call.stage === 'planned' ? (
    <Button
      icon={Play}
      variant={isReady(call) ? 'primary' : 'secondary'}
      keys={keysOf('startCall')}
      onPress={() => void startCall(call)}
      className={styles.start}
    >
      {t('prepare.start')}
    </Button>
  ) : null;
};

export type PrepareHeaderProps = {
  readonly isSaving: boolean;
  readonly isFailing: boolean;
  /** Opens the right column where it lies over the left one; absent where it stands beside it. */
  readonly columnButton: ReactNode;
};

/** Whose call, when, how far it is prepared, and the way into it. */
export const PrepareHeader = ({ isSaving, isFailing, columnButton }: PrepareHeaderProps) => {
  const t = useText();
  const { call } = usePreparation();
  const isNarrow = columnButton !== null;
  return (
    <PageHeader
      title={call.company}
      subtitle={<DetailsPopover />}
      back={{ label: t('prepare.back'), onPress: goBack }}
    >
      <SaveState isSaving={isSaving} isFailing={isFailing} />
      <PracticeBadge call={call} />
      <span className={styles.badge}>
        <ReadyBadge call={call} />
      </span>
      {columnButton}
      <MoreMenu hasJoin={isNarrow} />
      {isNarrow ? null : <JoinButton />}
      <StartButton />
    </PageHeader>
  );
};
