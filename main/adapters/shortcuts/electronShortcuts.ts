import { globalShortcut } from 'electron';
import type { Shortcuts } from '../../shortcutPorts.ts';
import { createSystemShortcuts, isWaylandSession } from './systemShortcuts.ts';

/** Keys that are heard in every app, of the desktop that Callside runs on. */
export const createShortcuts = (): Shortcuts =>
  createSystemShortcuts({
    keys: globalShortcut,
    isWayland: isWaylandSession(process.platform, process.env),
  });
