import { useId } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useText } from '../../app/text.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './HistorySearch.module.css';
import { useTyped, type ShownHistory } from './useHistoryView.ts';

/** The search; while it is empty and has the keyboard it says what it understands. */
export const HistorySearch = ({ shown }: { readonly shown: ShownHistory }) => {
  const t = useText();
  const id = useId();
  const [text, setText] = useTyped(shown.view.text, shown.type);
  return (
    <div className={styles.search}>
      <SearchField
        label={t('history.search')}
        placeholder={t('history.searchExample')}
        describedBy={id}
        clearLabel={t('history.clearSearch')}
        keys={keysOf('find')}
        value={text}
        onChange={setText}
        inputRef={shown.searchField}
      />
      <div id={id} className={styles.hint}>
        <p>{t('history.searchHint.examples')}</p>
        <p className={styles.more}>{t('history.searchHint.more')}</p>
      </div>
    </div>
  );
};
