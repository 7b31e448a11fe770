import type { BackupDialog, BackupFiles, DataStore } from '../../dataPorts.ts';
import type { StartupEntry } from '../../reminderPorts.ts';
import type {
  CallRepository,
  Clock,
  Desktop,
  Emit,
  Logger,
  NoticeStore,
  SaveDialog,
  StorageWatch,
  Texts,
  Windows,
} from '../../ports.ts';
import type { SettingsService } from '../settingsService.ts';

export type DataDeps = {
  readonly store: DataStore;
  readonly files: BackupFiles;
  readonly saveDialog: SaveDialog;
  readonly openDialog: BackupDialog;
  readonly desktop: Pick<Desktop, 'showFile'>;
  readonly windows: Pick<Windows, 'hideReminder' | 'resetPlaces'>;
  readonly panel: { readonly hide: () => void };
  readonly startup: StartupEntry;
  readonly calls: Pick<CallRepository, 'live'>;
  readonly storage: Pick<StorageWatch, 'state'>;
  readonly settings: Pick<SettingsService, 'read' | 'change'>;
  readonly notices: NoticeStore;
  readonly clock: Clock;
  readonly texts: Texts;
  readonly emit: Emit;
  readonly log: Logger;
  readonly folder: {
    /** The file in it to show. */
    readonly path: string;
    readonly shown: string;
  };
};

/** Work that the seller waits for. */
export type Job = { isCancelled: boolean };
