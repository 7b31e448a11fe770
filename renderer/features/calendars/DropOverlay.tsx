import { CalendarArrowDown, CalendarX2 } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './DropOverlay.module.css';
import type { Dragged } from './droppedFiles.ts';

/** Lies over the window while files are dragged across it. */
export const DropOverlay = ({ dragged }: { readonly dragged: Dragged }) => {
  const t = useText();
  if (dragged === 'nothing') return null;
  const isWelcome = dragged === 'calendars';
  return (
    <div className={classNames(styles.overlay, isWelcome && styles.welcome)} role="status">
      <div className={styles.words}>
        <Icon icon={isWelcome ? CalendarArrowDown : CalendarX2} size={22} />
        <p className={styles.title}>{t(isWelcome ? 'calendars.drop.title' : 'calendars.drop.wrong')}</p>
        {isWelcome ? <p className={styles.hint}>{t('calendars.drop.words')}</p> : null}
      </div>
    </div>
  );
};
