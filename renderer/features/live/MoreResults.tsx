import { CalendarX2, ChevronDown, Handshake } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useLive } from './PanelContext.ts';
import styles from './ResultPicker.module.css';
import type { ResultGroup } from './results.ts';

const MORE = [
  { group: 'other', name: 'results.other', icon: Handshake },
  { group: 'did-not-happen', name: 'results.didNotHappen', icon: CalendarX2 },
] as const;

/** The two results that need no key: something else was agreed, or there was no call. */
export const MoreResults = ({ group: chosen }: { readonly group: ResultGroup | null }) => {
  const t = useText();
  const { actions } = useLive();
  return (
    <div className={styles.more}>
      {MORE.map(({ group, name }) => (
        <button
          key={group}
          type="button"
          aria-pressed={group === chosen}
          className={styles.choice}
          onClick={() => actions.choose(group)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
};

/** The same two while one of the four is chosen, and the way back to none. */
export const OtherResultMenu = () => {
  const t = useText();
  const { actions } = useLive();
  return (
    <Menu
      label={t('live.results.others')}
      placement="bottom end"
      trigger={
        <Button variant="ghost" size="sm" aria-label={t('live.results.others')} className={styles.others}>
          {t('live.results.change')}
          <Icon icon={ChevronDown} size={14} />
        </Button>
      }
    >
      {MORE.map(({ group, name, icon }) => (
        <MenuItem key={group} id={group} text={t(name)} icon={icon} onAction={() => actions.choose(group)} />
      ))}
      <MenuItem id="none" text={t('live.results.none')} onAction={actions.clearResult} />
    </Menu>
  );
};
