import { clipboard } from 'electron';
import type { Clipboard } from '../../exportPorts.ts';

/** The system's clipboard. */
export const createClipboard = (): Clipboard => ({
  // Up to Electron 44 it is done at once.
  write: async (text) => {
    await clipboard.writeText(text);
  },
});
