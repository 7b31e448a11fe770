import { dialog } from 'electron';
import type { PlaybookDialog } from '../../playbookPorts.ts';

export const createPlaybookDialog = (): PlaybookDialog => ({
  async chooseFile(title) {
    const filters = [{ name: 'JSON', extensions: ['json'] }];
    const { canceled, filePaths } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] });
    return canceled ? null : (filePaths[0] ?? null);
  },
});
