import { dialog } from 'electron';
import type { BackupDialog } from '../../dataPorts.ts';

export const createBackupDialog = (): BackupDialog => ({
  async chooseFile(title) {
    const filters = [{ name: 'Callside', extensions: ['json', 'db'] }];
    const { canceled, filePaths } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] });
    return canceled ? null : (filePaths[0] ?? null);
  },
});
