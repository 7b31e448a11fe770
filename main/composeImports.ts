import { createCsvReader } from './adapters/csv/csvReader.ts';
import { createImportFiles } from './adapters/csv/importFiles.ts';
import { createImportDialog } from './adapters/desktop/importDialog.ts';
import type { FeatureParts } from './featureParts.ts';
import { newId } from './composeFiles.ts';
import { createImportService } from './services/imports/importService.ts';
import { workerFile } from './workerFile.ts';

/** CSV in: read on a thread of its own, written in one transaction after a backup. */
export function composeImports({ opened, platform, services }: FeatureParts) {
  const { clock, log, storage } = opened;
  const { calls, emit, playbooks } = services;
  const reader = createCsvReader({
    worker: workerFile('readCsv'),
    after: (delayMs, run) => clock.after(delayMs, run),
  });
  return createImportService({
    ...{ calls, reader, clock, newId, emit, log },
    finder: storage.finder,
    files: createImportFiles(),
    dialog: createImportDialog(),
    writer: storage.imports,
    backUpFirst: async () => (await storage.whole.backUp()).ok,
    texts: platform.texts,
    playbookOf: (name) => playbooks.list().find((playbook) => playbook.name === name)?.id ?? null,
  });
}
