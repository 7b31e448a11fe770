import { Ellipsis, Maximize2, Minus, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useKeys } from '../../app/keys.ts';
import { useText } from '../../app/text.ts';
import { DragRegion } from '../../ui/DragRegion.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './PanelBar.module.css';

type PanelBarProps = {
  /** Rows of the menu; without them there is no menu. */
  readonly menu?: ReactNode;
  readonly onOpenWindow: () => void;
};

const PIN_KEYS = ['Mod', 'T'];

function usePin(): { readonly isOnTop: boolean; readonly toggle: () => void } {
  const { isOnTop } = useBoot().panel;
  const toggle = (): void => void ask('panel.pin', { isOnTop: !isOnTop });
  useKeys([{ key: 't', mod: true, run: toggle }]);
  return { isOnTop, toggle };
}

const PanelMenu = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  return (
    <Menu
      label={t('live.bar.more')}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={t('live.bar.more')} />}
    >
      {children}
    </Menu>
  );
};

/** The panel's own title bar: dragging it moves the window. */
export const PanelBar = ({ menu, onOpenWindow }: PanelBarProps) => {
  const t = useText();
  const { isOnTop, toggle } = usePin();
  return (
    <DragRegion className={styles.bar}>
      {menu === undefined ? null : <PanelMenu>{menu}</PanelMenu>}
      <IconButton
        icon={Pin}
        label={t(isOnTop ? 'live.bar.unpin' : 'live.bar.pin')}
        keys={PIN_KEYS}
        isOn={isOnTop}
        onPress={toggle}
      />
      <IconButton icon={Maximize2} label={t('live.bar.openWindow')} onPress={onOpenWindow} />
      <IconButton icon={Minus} label={t('live.bar.hide')} onPress={() => void ask('panel.hide')} />
    </DragRegion>
  );
};
