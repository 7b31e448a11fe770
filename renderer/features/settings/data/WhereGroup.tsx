import type { DataState } from '../../../../shared/ipc/data.ts';
import { useBoot } from '../../../app/boot.ts';
import { ask } from '../../../app/bridge.ts';
import { useFormat } from '../../../app/format.ts';
import { useText } from '../../../app/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { SettingGroup } from '../../../ui/SettingGroup.tsx';
import { callsText, promisesText, sizeText } from './dataWords.ts';
import styles from './DataPage.module.css';

type WhereGroupProps = { readonly data: DataState };

/** Where it lies, and how much it is. */
export const WhereGroup = ({ data }: WhereGroupProps) => {
  const t = useText();
  const format = useFormat();
  const { locale } = useBoot();
  const words = { t, format };
  const amount = {
    calls: callsText(words, data.callCount),
    promises: promisesText(words, data.promiseCount + data.followUpCount),
  };
  return (
    <SettingGroup title={t('data.where.title')}>
      <div className={styles.row}>
        <div className={styles.about}>
          <p className={styles.name}>{t('data.where.here')}</p>
          <p className={styles.path} data-selectable>
            {data.folder}
          </p>
        </div>
        <Button size="sm" onPress={() => void ask('data.showFolder')}>
          {t('data.where.show')}
        </Button>
      </div>
      <div className={styles.row}>
        <div className={styles.about}>
          <p className={styles.name}>{t('data.where.amount', amount)}</p>
          <p className={styles.words}>{t('data.where.size', { size: sizeText(data.sizeBytes, locale) })}</p>
        </div>
      </div>
    </SettingGroup>
  );
};
