import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useFormat } from '../../app/format.ts';
import { useText } from '../../app/text.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { canStart } from './callActionsOf.ts';
import styles from './Palette.module.css';
import type { Palette } from './usePaletteGroups.ts';

type PaletteFooterProps = { readonly shown: Palette };

/** What the keys do, and how much of everything is shown. */
export const PaletteFooter = ({ shown }: PaletteFooterProps) => {
  const t = useText();
  const format = useFormat();
  const { rows, totalCount, selected } = shown;
  const hasStart = selected !== null && canStart(selected);
  const count = t('palette.count', { shown: format.number(rows.length), total: format.number(totalCount) });
  return (
    <div className={styles.footer}>
      <span>
        <Kbd keys={['ArrowUp']} />
        <Kbd keys={['ArrowDown']} />
        {t('palette.keys.move')}
      </span>
      <span>
        <Kbd keys={['Enter']} />
        {t('palette.keys.open')}
      </span>
      {hasStart ? (
        <span>
          <Kbd keys={keysOf('submit')} />
          {t('palette.keys.start')}
        </span>
      ) : null}
      <span className={styles.count} role="status">
        {count}
      </span>
    </div>
  );
};
