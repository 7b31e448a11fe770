import type { TrayIcon } from '../../reminderPorts.ts';

export type Bar = {
  readonly platform: NodeJS.Platform;
  /** XDG_CURRENT_DESKTOP: names parted by colons; blank elsewhere. */
  readonly desktop: string;
  /** Whether the system draws its own bars dark, whatever theme Callside has. */
  readonly isSystemDark: boolean;
  /** Whether Xfce paints its panel dark even under a light theme. */
  readonly isPanelDark: boolean;
};

const SHAPES: Readonly<Record<TrayIcon, string>> = {
  rest: 'tray',
  soon: 'tray-soon',
  result: 'tray-result',
};
/** Desktops whose panel takes the colours of the theme. GNOME, Cinnamon and others keep theirs dark under a light one. */
const THEMED_PANEL = /(?:^|:)(?:KDE|LXQt|MATE|XFCE)(?::|$)/iu;
const XFCE = /(?:^|:)XFCE(?::|$)/iu;

function isBarDark({ platform, desktop, isSystemDark, isPanelDark }: Bar): boolean {
  if (platform === 'linux' && !THEMED_PANEL.test(desktop)) return true;
  return isSystemDark || (XFCE.test(desktop) && isPanelDark);
}

/** macOS paints a template image itself, and reads only where it is opaque. */
const inkOn = (bar: Bar): 'black' | 'white' =>
  bar.platform === 'darwin' || !isBarDark(bar) ? 'black' : 'white';

/** The file of an icon without its ending, for the size in which the system's bar shows it. */
export function iconName(icon: TrayIcon, bar: Bar): string {
  return `${SHAPES[icon]}-${inkOn(bar)}-${bar.platform === 'linux' ? 22 : 16}`;
}

/** Windows at 150 % shows 24 pixels: the file that is drawn for them, instead of a scaled one. */
export const sharperName = (icon: TrayIcon, bar: Bar): string | null =>
  bar.platform === 'win32' ? `${SHAPES[icon]}-${inkOn(bar)}-24` : null;
