import type {
  CalendarFetcher,
  CalendarFiles,
  CalendarReader,
  CalendarStore,
  OpenDialog,
} from '../../calendarPorts.ts';
import type { CallRepository, Clock, Emit, Logger, NewId, Texts } from '../../ports.ts';
import type { Power } from '../../reminderPorts.ts';
import type { PlaybookService } from '../playbookService.ts';

export type CalendarDeps = {
  readonly calls: CallRepository;
  readonly store: CalendarStore;
  readonly reader: CalendarReader;
  readonly fetcher: CalendarFetcher;
  readonly files: CalendarFiles;
  readonly dialog: OpenDialog;
  readonly power: Power;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly emit: Emit;
  readonly texts: Texts;
  readonly playbooks: PlaybookService;
  readonly log: Logger;
};
