import { CalendarOff, CalendarX2, EllipsisVertical, PencilLine, Play, Trash2, Video } from 'lucide-react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useCallOrigin, useIgnoreMeeting } from '../../app/ignoreMeeting.ts';
import { go } from '../../app/routes.ts';
import { startCall } from '../../app/startCall.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';
import styles from './CallRowMenu.module.css';

type CallRowMenuProps = {
  readonly call: Call;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
};

const OpenItems = ({ call }: Pick<CallRowMenuProps, 'call'>) => {
  const t = useText();
  const { join } = useCallActions();
  const canStart = call.stage === 'planned' || call.stage === 'ended';
  return (
    <>
      <MenuItem
        id="prepare"
        icon={PencilLine}
        text={t('today.prepare')}
        onAction={() => go({ view: 'prepare', callId: call.id })}
      />
      {canStart ? (
        <MenuItem
          id="start"
          icon={Play}
          text={t(call.stage === 'ended' ? 'today.startAgain' : 'today.start')}
          onAction={() => void startCall(call)}
        />
      ) : null}
      {call.meetingUrl.trim() === '' ? null : (
        <MenuItem id="join" icon={Video} text={t('today.join')} onAction={() => void join(call.id)} />
      )}
    </>
  );
};

/** For a call that came from a calendar: that it is none, alone or with its series. */
const OriginItems = ({ call, isOpen }: Pick<CallRowMenuProps, 'call' | 'isOpen'>) => {
  const t = useText();
  const ignore = useIgnoreMeeting();
  const origin = useCallOrigin(call.id, isOpen);
  if (origin === null || call.stage !== 'planned') return null;
  return (
    <MenuSection heading={t('calendars.ignore.heading', { name: origin.calendarName })}>
      <MenuItem
        id="ignore"
        icon={CalendarOff}
        text={t('calendars.ignore.one')}
        onAction={() => ignore(call, origin, 'one')}
      />
      {origin.isRecurring ? (
        <MenuItem
          id="ignore-series"
          icon={CalendarX2}
          text={t('calendars.ignore.series')}
          onAction={() => ignore(call, origin, 'series')}
        />
      ) : null}
    </MenuSection>
  );
};

/** What else can be done to a call of the timeline. */
export const CallRowMenu = ({ call, isOpen, onOpenChange }: CallRowMenuProps) => {
  const t = useText();
  const { remove } = useCallActions();
  const label = t('today.more', { company: call.company });
  return (
    <div className={classNames(styles.place, isOpen && styles.open)}>
      <Menu
        label={label}
        placement="bottom end"
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        trigger={<IconButton icon={EllipsisVertical} size="sm" label={label} className={styles.more} />}
      >
        <OpenItems call={call} />
        <OriginItems call={call} isOpen={isOpen} />
        <MenuSection>
          <MenuItem
            id="remove"
            icon={Trash2}
            text={t('today.remove')}
            keys={keysOf('deleteCall')}
            isDanger
            onAction={() => void remove(call)}
          />
        </MenuSection>
      </Menu>
    </div>
  );
};
