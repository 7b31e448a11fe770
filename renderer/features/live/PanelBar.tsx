import { ChevronsDownUp, Ellipsis, Eye, EyeOff, Maximize2, Minus, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DragRegion } from '../../ui/DragRegion.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './PanelBar.module.css';
import { collapse, usePanelKeys, usePin } from './panelStance.ts';
import { PlaceMenu } from './PlaceMenu.tsx';

type PanelBarProps = {
  /** Rows of the menu for what the panel shows. */
  readonly menu?: ReactNode;
  readonly onOpenWindow: () => void;
};

const PanelMenu = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  return (
    <Menu
      label={t('live.bar.more')}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={t('live.bar.more')} />}
    >
      {children}
      <PlaceMenu />
    </Menu>
  );
};

/** Whether others see the panel: said to be hidden only where the system confirms it. */
const ShareBadge = () => {
  const t = useText();
  const { isHiddenFromShare } = useBoot().panel;
  return (
    <span className={styles.share}>
      <Badge
        icon={isHiddenFromShare ? EyeOff : Eye}
        tone={isHiddenFromShare ? 'plain' : 'attention'}
        size="sm"
      >
        {t(isHiddenFromShare ? 'live.share.hidden' : 'live.share.visible')}
      </Badge>
    </span>
  );
};

const PinButton = () => {
  const t = useText();
  const { isOnTop, toggle } = usePin();
  return (
    <IconButton
      icon={Pin}
      label={t(isOnTop ? 'live.bar.unpin' : 'live.bar.pin')}
      keys={keysOf('pin')}
      isOn={isOnTop}
      onPress={toggle}
    />
  );
};

/** The panel's own title bar: dragging it moves the window. */
export const PanelBar = ({ menu, onOpenWindow }: PanelBarProps) => {
  const t = useText();
  usePanelKeys();
  return (
    <DragRegion className={styles.bar}>
      <ShareBadge />
      <PanelMenu>{menu}</PanelMenu>
      <PinButton />
      <IconButton icon={Maximize2} label={t('live.bar.openWindow')} onPress={onOpenWindow} />
      <IconButton
        icon={ChevronsDownUp}
        label={t('live.bar.collapse')}
        keys={keysOf('collapse')}
        onPress={collapse}
      />
      <IconButton icon={Minus} label={t('live.bar.hide')} onPress={() => void ask('panel.hide')} />
    </DragRegion>
  );
};
