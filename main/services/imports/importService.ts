import type { ImportDone, ImportRunError, ImportState } from '../../../shared/ipc/imports.ts';
import { err, type Result } from '../../../shared/lib/result.ts';
import { createDesk } from './desk.ts';
import type { ImportDeps } from './importDeps.ts';
import { createLooking } from './looking.ts';
import { createOpening } from './opening.ts';
import { createRun } from './runImport.ts';
import type { ImportFile } from './session.ts';
import { createSettling } from './settling.ts';

/** One import at a time: a file that is read, looked at, and then written as a whole. Its state lives here. */
export function createImportService(deps: ImportDeps) {
  const { dialog, texts } = deps;
  const desk = createDesk(deps.emit);
  const looking = createLooking(deps);
  const opening = createOpening(deps, { desk, looking });
  const runner = createRun(deps, { looking, show: desk.show });
  const isImporting = (): boolean => desk.state().kind === 'importing';
  const letGo = (): void => {
    looking.forget();
    desk.clear();
  };

  return {
    state: (): ImportState => desk.state(),
    ...createSettling(deps, { desk, looking, opening }),
    /** False when the dialog was closed. */
    async chooseFile(): Promise<boolean> {
      if (isImporting()) return true;
      const path = await dialog.chooseCsv(texts.text('import.chooseTitle'));
      if (path !== null) void opening.openPath(path);
      return path !== null;
    },
    openDropped(file: ImportFile): void {
      if (!isImporting()) void opening.open(file);
    },
    async run(): Promise<Result<ImportDone, ImportRunError>> {
      const session = desk.onScreen();
      const state = desk.state();
      if (session === null || state.kind !== 'columns' || !state.view.canImport) return err('NOT_READY');
      const done = await runner.run(session);
      if (done.ok) letGo();
      else desk.show({ kind: 'columns', view: await looking.view(session) });
      return done;
    },
    /** Stops what is being written; otherwise lets go of the file. */
    cancel(): void {
      if (isImporting()) runner.cancel();
      else letGo();
    },
    undo: () => runner.undo(),
  };
}

export type ImportService = ReturnType<typeof createImportService>;
