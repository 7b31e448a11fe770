import { join } from 'node:path';
import { Menu, nativeImage, nativeTheme, Tray, type NativeImage } from 'electron';
import type { TrayAction, TrayIcon, TrayView } from '../../reminderPorts.ts';
import { iconName, sharperName, type Bar } from './trayInk.ts';
import { menuTemplate } from './trayTemplate.ts';

/** The icon among the system's own, there from the moment it is made. */
export type SystemIcon = {
  readonly show: (view: TrayView) => void;
  readonly destroy: () => void;
};

export type SystemIconDeps = {
  /** The folder of the pictures. */
  readonly folder: string;
  readonly choose: (action: TrayAction) => void;
};

const barNow = (): Bar => ({
  platform: process.platform,
  desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
  // Not `shouldUseDarkColors`: that one follows the theme chosen in Callside.
  isSystemDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
});

function imageOf(folder: string, icon: TrayIcon): NativeImage {
  const bar = barNow();
  const fileOf = (name: string): string => join(folder, `${name}.png`);
  const image = nativeImage.createFromPath(fileOf(iconName(icon, bar)));
  const sharper = sharperName(icon, bar);
  if (sharper !== null) {
    const buffer = nativeImage.createFromPath(fileOf(sharper)).toPNG();
    image.addRepresentation({ scaleFactor: 1.5, buffer });
  }
  image.setTemplateImage(bar.platform === 'darwin');
  return image;
}

/** A click opens the window where the system does not open the menu with it. */
function followClick(tray: Tray, choose: SystemIconDeps['choose']): void {
  if (process.platform !== 'darwin') tray.on('click', () => choose({ kind: 'open' }));
}

/** The tray's icon with its first view. Linux shows a changed menu only when it is set anew. */
export function createSystemIcon(first: TrayView, { folder, choose }: SystemIconDeps): SystemIcon {
  let { icon } = first;
  const tray = new Tray(imageOf(folder, icon));
  const repaint = (): void => tray.setImage(imageOf(folder, icon));
  const describe = ({ tooltip, title, items }: TrayView): void => {
    tray.setToolTip(tooltip);
    if (process.platform === 'darwin') tray.setTitle(title, { fontType: 'monospacedDigit' });
    tray.setContextMenu(Menu.buildFromTemplate(menuTemplate(items, choose)));
  };
  describe(first);
  followClick(tray, choose);
  nativeTheme.on('updated', repaint);
  return {
    show(view) {
      if (view.icon !== icon) {
        icon = view.icon;
        repaint();
      }
      describe(view);
    },
    destroy() {
      nativeTheme.off('updated', repaint);
      tray.destroy();
    },
  };
}
