import { Copy, EllipsisVertical, PencilLine, RefreshCw, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import type { CalendarView } from '../../../shared/ipc/calendars.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { useCalendarActions } from './useCalendarActions.ts';

type CalendarMenuProps = {
  readonly calendar: CalendarView;
  readonly onRename: () => void;
  readonly button: Ref<HTMLButtonElement>;
};

/** What can be done to a calendar. */
export const CalendarMenu = ({ calendar, onRename, button }: CalendarMenuProps) => {
  const t = useText();
  const { check, copyAddress, remove } = useCalendarActions();
  const label = t('calendars.more', { name: calendar.name });
  const isFeed = calendar.source.kind === 'feed';
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton ref={button} icon={EllipsisVertical} label={label} />}
    >
      {isFeed ? (
        <MenuItem
          id="check"
          icon={RefreshCw}
          text={t('calendars.checkNow')}
          isDisabled={calendar.state.kind === 'checking'}
          onAction={() => void check(calendar)}
        />
      ) : null}
      <MenuItem id="rename" icon={PencilLine} text={t('calendars.rename')} onAction={onRename} />
      {isFeed ? (
        <MenuItem id="copy" icon={Copy} text={t('calendars.copy')} onAction={() => copyAddress(calendar)} />
      ) : null}
      <MenuSection>
        <MenuItem
          id="remove"
          icon={Trash2}
          text={t('calendars.remove')}
          isDanger
          onAction={() => void remove(calendar)}
        />
      </MenuSection>
    </Menu>
  );
};
