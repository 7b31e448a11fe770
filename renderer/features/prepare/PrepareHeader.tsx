import { CircleAlert, CircleCheck, Ellipsis, Play, Target, Trash2, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { hasOutcome, isReady } from '../../../shared/domain/readiness.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
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

const MoreMenu = () => {
  const t = useText();
  const { call, store } = usePreparation();
  const actions = useCallActions();
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
      <MenuItem id="remove" text={t('prepare.remove')} icon={Trash2} isDanger onAction={remove} />
    </Menu>
  );
};

const JOIN_KEYS = ['Mod', 'J'];

const JoinButton = ({ isNarrow }: { readonly isNarrow: boolean }) => {
  const t = useText();
  const { call } = usePreparation();
  const { join } = useCallActions();
  if (call.meetingUrl.trim() === '') return null;
  const open = (): void => void join(call.id);
  return isNarrow ? (
    <IconButton icon={Video} label={t('prepare.join')} keys={JOIN_KEYS} onPress={open} />
  ) : (
    <Button icon={Video} keys={JOIN_KEYS} onPress={open}>
      {t('prepare.join')}
    </Button>
  );
};

const StartButton = () => {
  const t = useText();
  const { call } = usePreparation();
  return call.stage === 'planned' ? (
    <Button
      icon={Play}
      variant={isReady(call) ? 'primary' : 'secondary'}
      keys={['Enter']}
      onPress={() => void startCall(call)}
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
  return (
    <PageHeader
      title={call.company}
      subtitle={<DetailsPopover />}
      back={{ label: t('prepare.back'), onPress: goBack }}
    >
      <SaveState isSaving={isSaving} isFailing={isFailing} />
      <span className={styles.badge}>
        <ReadyBadge call={call} />
      </span>
      {columnButton}
      <MoreMenu />
      <JoinButton isNarrow={columnButton !== null} />
      <StartButton />
    </PageHeader>
  );
};
