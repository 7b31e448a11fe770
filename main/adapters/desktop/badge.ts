import { app } from 'electron';
import type { Badge } from '../../shortcutPorts.ts';

/** The number on the dock's or the launcher's sign. Windows has none: the tray says it there. */
export const createBadge = (): Badge => ({
  show: (count) => void app.setBadgeCount(count),
});
