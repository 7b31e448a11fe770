import type { ImportState } from '../../../shared/ipc/imports.ts';
import type { CsvForm } from '../../importPorts.ts';
import type { Desk } from './desk.ts';
import type { ImportDeps } from './importDeps.ts';
import type { Looking } from './looking.ts';
import { openSession } from './openSession.ts';
import { zonesAround } from './zonesAround.ts';
import type { ImportFile, Session } from './session.ts';

export type DeskTools = { readonly desk: Desk; readonly looking: Looking };

const FOUND_OUT: CsvForm = { encoding: null, delimiter: null };

/** Brings a file on the desk. */
export function createOpening(deps: ImportDeps, { desk, looking }: DeskTools) {
  const { reader, files } = deps;
  const lookWhile = async (session: Session, isCurrent: () => boolean): Promise<ImportState> => {
    const isLooked = await looking.lookAtAll(session, () => !isCurrent());
    if (!isLooked) return desk.state();
    const view = await looking.view(session);
    if (!isCurrent()) return desk.state();
    desk.put(session);
    return desk.show({ kind: 'columns', view });
  };
  const open = async (file: ImportFile, form: CsvForm = FOUND_OUT): Promise<ImportState> => {
    const isCurrent = desk.begin();
    const { fileName } = file;
    desk.show({ kind: 'reading', fileName });
    const table = await reader.read(file.bytes, form);
    if (!isCurrent()) return desk.state();
    if (!table.ok) return desk.show({ kind: 'failed', fileName, error: table.error });
    return lookWhile(openSession(file, table.value, zonesAround(deps)), isCurrent);
  };
  return {
    open,
    async openPath(path: string): Promise<ImportState> {
      const file = await files.read(path);
      return file.ok ? open(file.value) : desk.show({ kind: 'failed', fileName: '', error: file.error });
    },
    /** Looks at every row with other choices. */
    look: (session: Session): Promise<ImportState> => lookWhile(session, desk.begin()),
  };
}

export type Opening = ReturnType<typeof createOpening>;
