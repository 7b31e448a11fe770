import type { Boot } from '../../shared/ipc/contract.ts';
import type { Clock, Desktop, NoticeStore } from '../ports.ts';
import type { PanelService } from './panelService.ts';
import type { SettingsService } from './settingsService.ts';
import type { StorageService } from './storageService.ts';

export type BootDeps = {
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly notices: NoticeStore;
  readonly settings: SettingsService;
  readonly storage: StorageService;
  readonly panel: PanelService;
};

/** All that a page needs before its first paint, in one answer. */
export function createBootService({ desktop, clock, notices, settings, storage, panel }: BootDeps) {
  return {
    boot: (): Boot => ({
      platform: desktop.platform,
      version: desktop.version,
      language: settings.language(),
      locale: desktop.locale(),
      timeZone: clock.timeZone(),
      settings: settings.read(),
      notices: notices.list(),
      storage: storage.state(),
      panel: panel.state(),
    }),
  };
}

export type BootService = ReturnType<typeof createBootService>;
