import { Menu } from 'electron';

/** macOS needs a menu for copy, paste and quit to have their keys; elsewhere the pages' own keys are all. */
export function setAppMenu(): void {
  if (process.platform !== 'darwin') {
    Menu.setApplicationMenu(null);
    return;
  }
  const menu = Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
  Menu.setApplicationMenu(menu);
}
