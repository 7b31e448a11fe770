import { nativeTheme } from 'electron';
import type { SessionBus } from '../dbus/sessionBus.ts';
import type { Bar } from './trayInk.ts';

/** The system's bar that the icon stands on, as it is painted now. */
export type TrayBar = {
  readonly now: () => Bar;
  /** Tells when it may be painted otherwise; returns the function that stops. */
  readonly follow: (listener: () => void) => () => void;
};

const XFCONF = {
  destination: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
} as const;
const DARK_PANEL = ['xfce4-panel', '/panels/dark-mode'];

/** A variant comes as its type and its value; what is not set is refused, and counts as off. */
async function readsDark(bus: SessionBus): Promise<boolean> {
  const answer = await bus.call({ ...XFCONF, member: 'GetProperty', signature: 'ss', body: DARK_PANEL });
  return answer.ok && [answer.value].flat(4).includes(true);
}

/** Xfce paints its panel dark under a light theme when it is told to, as it is at first. */
function followXfce(bus: SessionBus, tell: (isDark: boolean) => void): () => void {
  const read = (): void => void readsDark(bus).then(tell);
  const { destination: service, ...source } = XFCONF;
  const stop = bus.onSignal({ ...source, service, member: 'PropertyChanged' }, ([channel, property]) => {
    if (channel === DARK_PANEL[0] && property === DARK_PANEL[1]) read();
  });
  read();
  return stop;
}

/** `bus` is asked on Linux only. */
export function createTrayBar(bus: SessionBus | null): TrayBar {
  const { platform } = process;
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  let isPanelDark = true;
  return {
    now: () => ({
      ...{ platform, desktop, isPanelDark },
      // Not `shouldUseDarkColors`: that one follows the theme chosen in Callside.
      isSystemDark: nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
    }),
    follow(listener) {
      const update = (): void => listener();
      nativeTheme.on('updated', update);
      const stopXfce =
        bus === null || !/\bXFCE\b/iu.test(desktop)
          ? null
          : followXfce(bus, (isDark) => {
              isPanelDark = isDark;
              listener();
            });
      return () => {
        nativeTheme.off('updated', update);
        stopXfce?.();
      };
    },
  };
}
