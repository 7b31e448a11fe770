import { Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import type { LoggedCall } from '../../../shared/schemas/call.ts';
import { useCallActions } from '../../app/callActions.ts';
import { openPlanSheetAfter } from '../../app/planSheet.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import styles from './CallRecord.module.css';

type Props = {
  readonly call: LoggedCall;
  readonly onClose: () => void;
  readonly onEdit: () => void;
  /** After an edit the keyboard is back where it began. */
  readonly hasInitialFocus: boolean;
};

const MoreMenu = ({ call, onClose }: Pick<Props, 'call' | 'onClose'>) => {
  const t = useText();
  const { remove, reopen } = useCallActions();
  const leave = (act: (call: LoggedCall) => Promise<void>) => (): void => {
    onClose();
    void act(call);
  };
  return (
    <Menu
      label={t('drawer.more')}
      placement="top end"
      trigger={<IconButton icon={Ellipsis} iconSize={16} label={t('drawer.more')} />}
    >
      <MenuItem
        id="reopen"
        text={t('drawer.reopen')}
        description={t('drawer.reopenMeans')}
        icon={RotateCcw}
        onAction={leave(reopen)}
      />
      <MenuItem id="delete" text={t('history.delete')} icon={Trash2} isDanger onAction={leave(remove)} />
    </Menu>
  );
};

/** What can be done with a logged call. */
export const DrawerFooter = ({ call, onClose, onEdit, hasInitialFocus }: Props) => {
  const t = useText();
  return (
    <>
      <Button className={styles.next} onPress={() => openPlanSheetAfter(call)}>
        {t('drawer.planNext')}
      </Button>
      <Button variant="ghost" icon={Pencil} hasInitialFocus={hasInitialFocus} onPress={onEdit}>
        {t('drawer.edit')}
      </Button>
      <MoreMenu call={call} onClose={onClose} />
    </>
  );
};
