import { dialog } from 'electron';
import type { ImportDialog } from '../../importPorts.ts';

/** The system's dialog for a file to import. */
export function createImportDialog(): ImportDialog {
  return {
    async chooseCsv(title) {
      const filters = [{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }];
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title,
        filters,
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
