import { createImportService } from '../../../../../main/services/imports/importService.ts';
import type { ImportView } from '../../../../../shared/ipc/imports.ts';
import { itemId } from '../../../../builders/callBuilder.ts';
import { fakeClock } from '../../../../fakes/fakeClock.ts';
import { fakeCsvReader } from '../../../../fakes/fakeCsvReader.ts';
import { fakeImportHistory } from '../../../../fakes/fakeImportHistory.ts';

/** An import into a history in memory, and what its page would show. */
export function anImport() {
  const history = fakeImportHistory();
  let ids = 100;
  let hasBackup = true;
  const service = createImportService({
    ...{ calls: history.calls, writer: history.writer, clock: fakeClock() },
    finder: {
      around: () => history.calls.startingBetween(0, Number.MAX_SAFE_INTEGER),
      people: () => [{ company: 'Osprey', contact: 'Joel' }],
      refresh: () => undefined,
    },
    reader: fakeCsvReader,
    files: { read: () => Promise.resolve({ ok: false, error: 'UNREADABLE' }) },
    dialog: { chooseCsv: () => Promise.resolve('/nowhere.csv') },
    backUpFirst: () => Promise.resolve(hasBackup),
    newId: () => itemId((ids += 1)),
    texts: { language: () => 'en', text: (key) => key },
    emit: () => undefined,
    log: { info: () => undefined, error: () => undefined },
    playbookOf: () => null,
  });
  const view = (): ImportView => {
    const state = service.state();
    if (state.kind !== 'columns') throw new Error(state.kind);
    return state.view;
  };
  const openFile = async (bytes: Uint8Array): Promise<ImportView> => {
    service.openDropped({ fileName: 'calls.csv', bytes });
    await new Promise((resolve) => void setImmediate(resolve));
    return view();
  };
  const open = (...lines: readonly string[]): Promise<ImportView> =>
    openFile(new TextEncoder().encode(lines.join('\n')));
  const loseBackup = (): void => {
    hasBackup = false;
  };
  return { ...history, service, open, openFile, view, loseBackup };
}
