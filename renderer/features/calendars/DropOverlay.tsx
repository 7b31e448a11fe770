import { CalendarArrowDown, CalendarX2, FileSpreadsheet } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './DropOverlay.module.css';
import type { Dragged } from './droppedFiles.ts';

const LOOKS = {
  calendars: { icon: CalendarArrowDown, title: 'calendars.drop.title' },
  csv: { icon: FileSpreadsheet, title: 'import.drop' },
  'other-files': { icon: CalendarX2, title: 'calendars.drop.wrong' },
} as const;

/** Lies over the window while files are dragged across it. */
export const DropOverlay = ({ dragged }: { readonly dragged: Dragged }) => {
  const t = useText();
  if (dragged === 'nothing') return null;
  const isWelcome = dragged !== 'other-files';
  const { icon, title } = LOOKS[dragged];
  return (
    <div className={classNames(styles.overlay, isWelcome && styles.welcome)} role="status">
      <div className={styles.words}>
        <Icon icon={icon} size={22} />
        <p className={styles.title}>{t(title)}</p>
        {dragged === 'calendars' ? <p className={styles.hint}>{t('calendars.drop.words')}</p> : null}
      </div>
    </div>
  );
};
