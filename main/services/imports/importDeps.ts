import type { ExactCall } from '../../../shared/schemas/exactCall.ts';
import type { BackUpFirst, CsvReader, ImportDialog, ImportFiles, ImportWriter } from '../../importPorts.ts';
import type { CallFinder, CallRepository, Clock, Emit, Logger, NewId, Texts } from '../../ports.ts';

export type ImportDeps = {
  readonly calls: Pick<CallRepository, 'find' | 'live' | 'startingBetween'>;
  readonly finder: Pick<CallFinder, 'around' | 'people' | 'refresh'>;
  readonly reader: CsvReader;
  readonly files: ImportFiles;
  readonly dialog: ImportDialog;
  readonly writer: ImportWriter;
  readonly backUpFirst: BackUpFirst;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly texts: Texts;
  readonly emit: Emit;
  readonly log: Logger;
  /** The reference of the playbook with this name; null when there is none. */
  readonly playbookOf: (name: string) => string | null;
};

export type ReadExact = (cell: string) => ExactCall | null;
