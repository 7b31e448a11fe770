import { Columns3 } from 'lucide-react';
import { HISTORY_COLUMNS, type HistoryColumn } from '../../../shared/lib/historyColumns.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useColumns } from './useColumns.ts';
import type { ShownHistory } from './useHistoryView.ts';

/** Which columns the table has; the company always stands there. */
export const ColumnsMenu = ({ shown }: { readonly shown: ShownHistory }) => {
  const t = useText();
  const { columns, choose } = useColumns(shown);
  return (
    <Menu
      label={t('history.chooseColumns')}
      placement="bottom end"
      selectionMode="multiple"
      selected={columns}
      onSelect={(ids) => choose(ids as readonly HistoryColumn[])}
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
