import { err, ok } from '../../../shared/lib/result.ts';
import type { Shortcuts } from '../../shortcutPorts.ts';

/** Electron's `globalShortcut`, as far as it is used. */
export type SystemKeys = {
  register(accelerator: string, onPressed: () => void): boolean;
  unregister(accelerator: string): void;
};

export type SystemShortcutsDeps = {
  readonly keys: SystemKeys;
  /** The desktop, and not the keyboard, says which keys reach us (electron#45607, #51875). */
  readonly isWayland: boolean;
};

/** Whether windows are drawn by Wayland, XWayland included: keys of other apps are not heard there either way. */
export const isWaylandSession = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean =>
  platform === 'linux' && (env['XDG_SESSION_TYPE'] === 'wayland' || (env['WAYLAND_DISPLAY'] ?? '') !== '');

/** The keys of the system. */
export function createSystemShortcuts({ keys, isWayland }: SystemShortcutsDeps): Shortcuts {
  const register = (accelerator: string, onPressed: () => void): boolean => {
    try {
      return keys.register(accelerator, onPressed);
    } catch {
      // A key that this system does not know.
      return false;
    }
  };
  return {
    isSure: () => !isWayland,
    take(accelerator, onPressed) {
      if (!register(accelerator, onPressed)) return err(isWayland ? 'UNAVAILABLE' : 'TAKEN');
      let isTaken = true;
      return ok(() => {
        if (isTaken) keys.unregister(accelerator);
        isTaken = false;
      });
    },
  };
}
