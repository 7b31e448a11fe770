import { powerMonitor } from 'electron';
import type { Power } from '../../reminderPorts.ts';

/** Linux tells of sleep and unlocking only where logind runs, and each twice (Electron 42); elsewhere nobody tells. */
export function createPower(): Power {
  return {
    onWake(listener) {
      const wake = (): void => listener();
      powerMonitor.on('resume', wake);
      powerMonitor.on('unlock-screen', wake);
      return () => {
        powerMonitor.off('resume', wake);
        powerMonitor.off('unlock-screen', wake);
      };
    },
  };
}
