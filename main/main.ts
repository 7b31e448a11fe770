import { app, session } from 'electron';
import { setAppMenu } from './adapters/desktop/appMenu.ts';
import { canWriteTo } from './adapters/desktop/dataFolder.ts';
import { showStartFailure, type StartFailure } from './adapters/desktop/startFailure.ts';
import { factsOf } from './adapters/log/fileLogger.ts';
import { registerAppScheme } from './adapters/security/appProtocol.ts';
import { lockDown } from './adapters/security/lockdown.ts';
import { isHiddenStart } from './adapters/system/hiddenStart.ts';
import { compose, type Callside } from './compose.ts';

function follow({ showMain, begin, hasTray, log, dispose }: Callside): void {
  app.on('second-instance', showMain);
  app.on('activate', showMain);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !hasTray()) app.quit();
  });
  app.on('will-quit', dispose);
  process.on('uncaughtException', (error) => log.error('bug.uncaught', factsOf(error)));
  process.on('unhandledRejection', (error) => log.error('bug.unhandled', factsOf(error)));
  const { wasOpenedAtLogin } = app.getLoginItemSettings();
  begin(isHiddenStart({ argv: process.argv, wasOpenedAtLogin }));
}

async function refuse(failure: StartFailure): Promise<void> {
  await showStartFailure(failure);
  app.exit(1);
}

function start(): void {
  lockDown(session.defaultSession);
  const composed = compose();
  if (composed.ok) follow(composed.value);
  else void refuse(composed.error);
}

// SECURITY: before ready, or it has no effect (checklist 4 and 18). Only root, who cannot be sandboxed, asks for none.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
app.setAppUserModelId('app.callside');
setAppMenu();
const folder = app.getPath('userData');
if (!canWriteTo(folder)) {
  // Without a folder the lock below is never given, and the start would end without a word.
  void app.whenReady().then(() => refuse({ code: 'UNWRITABLE_FOLDER', folder }));
} else if (app.requestSingleInstanceLock()) {
  // No additional data in the lock: nine items in it make the second start kill the first (electron#52020).
  void app.whenReady().then(start);
} else {
  app.quit();
}
