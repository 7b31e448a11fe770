import { Columns3 } from 'lucide-react';
import { HISTORY_COLUMNS, type HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { shownColumns } from './columns.ts';

/** Which columns the table has; the company always stands there. */
export const ColumnsMenu = () => {
  const t = useText();
  const { settings } = useBoot();
  return (
    <Menu
      label={t('history.chooseColumns')}
      placement="bottom end"
      selectionMode="multiple"
      selected={shownColumns(settings.historyColumns)}
      onSelect={(ids) => void ask('settings.change', { historyColumns: ids as readonly HistoryColumn[] })}
      trigger={<IconButton icon={Columns3} label={t('history.chooseColumns')} />}
    >
      {HISTORY_COLUMNS.map((column) => (
        <MenuItem
          key={column}
          id={column}
          text={t(`history.columns.${column}`)}
          isDisabled={column === 'company'}
        />
      ))}
    </Menu>
  );
};
