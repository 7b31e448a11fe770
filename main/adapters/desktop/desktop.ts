import { app, dialog, shell } from 'electron';
import { canOpenExternally } from '../../../shared/domain/meetingLink/canOpenExternally.ts';
import type { OpenDialog } from '../../calendarPorts.ts';
import type { Desktop, Logger, SaveDialog } from '../../ports.ts';
import { firstLocale } from './firstLocale.ts';

/** The desktop around the app. */
export function createDesktop(log: Logger): Desktop {
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  return {
    platform,
    version: app.getVersion(),
    locale: () => firstLocale([app.getSystemLocale(), app.getLocale()]),
    languages: () => app.getPreferredSystemLanguages(),
    openLink(url) {
      // SECURITY: https and the known meeting schemes only (checklist 15).
      if (!canOpenExternally(url)) return false;
      shell.openExternal(url).catch(() => {
        log.error('link.notOpened');
      });
      return true;
    },
    showFile: (path) => shell.showItemInFolder(path),
  };
}

export function createSaveDialog(): SaveDialog {
  return {
    async choosePath({ name, title }) {
      const chosen = await dialog.showSaveDialog({ title, defaultPath: name });
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
  };
}

export function createOpenDialog(): OpenDialog {
  return {
    async chooseCalendar(title) {
      const filters = [{ name: 'iCalendar', extensions: ['ics'] }];
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title,
        filters,
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}
