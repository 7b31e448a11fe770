import { Keyboard } from 'lucide-react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './TypeThem.module.css';

/** For whom no calendar is to be read: a call is one line. */
export const TypeThem = ({ onPress }: { readonly onPress: () => void }) => {
  const t = useText();
  return (
    <div className={styles.row}>
      <span className={styles.sign}>
        <Icon icon={Keyboard} size={18} />
      </span>
      <div className={styles.about}>
        <h2 className={styles.name}>{t('welcome.calls.type')}</h2>
        <p className={styles.words}>{t('welcome.calls.typeExample')}</p>
      </div>
      <Button size="sm" onPress={onPress}>
        {t('welcome.calls.typeNow')}
      </Button>
    </div>
  );
};
