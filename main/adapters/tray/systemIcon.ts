import { join } from 'node:path';
import { Menu, nativeImage, Tray, type NativeImage } from 'electron';
import type { TrayAction, TrayIcon, TrayView } from '../../reminderPorts.ts';
import type { TrayBar } from './trayBar.ts';
import { iconName, sharperName } from './trayInk.ts';
import { menuTemplate } from './trayTemplate.ts';

/** The icon among the system's own, there from the moment it is made. */
export type SystemIcon = {
  readonly show: (view: TrayView) => void;
  readonly destroy: () => void;
};

export type SystemIconDeps = {
  /** The folder of the pictures. */
  readonly folder: string;
  readonly bar: TrayBar;
  readonly choose: (action: TrayAction) => void;
};

function imageOf({ folder, bar: { now } }: SystemIconDeps, icon: TrayIcon): NativeImage {
  const bar = now();
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
export function createSystemIcon(first: TrayView, deps: SystemIconDeps): SystemIcon {
  const { bar, choose } = deps;
  let { icon } = first;
  const tray = new Tray(imageOf(deps, icon));
  const repaint = (): void => tray.setImage(imageOf(deps, icon));
  const describe = ({ tooltip, title, items }: TrayView): void => {
    tray.setToolTip(tooltip);
    if (process.platform === 'darwin') tray.setTitle(title, { fontType: 'monospacedDigit' });
    tray.setContextMenu(Menu.buildFromTemplate(menuTemplate(items, choose)));
  };
  describe(first);
  followClick(tray, choose);
  const stopFollowing = bar.follow(repaint);
  return {
    show(view) {
      if (view.icon !== icon) {
        icon = view.icon;
        repaint();
      }
      describe(view);
    },
    destroy() {
      stopFollowing();
      tray.destroy();
    },
  };
}
