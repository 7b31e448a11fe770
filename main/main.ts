import { app, session } from 'electron';
import { setAppMenu } from './adapters/desktop/appMenu.ts';
import { showStartFailure } from './adapters/desktop/startFailure.ts';
import { factsOf } from './adapters/log/fileLogger.ts';
import { registerAppScheme } from './adapters/security/appProtocol.ts';
import { lockDown } from './adapters/security/lockdown.ts';
import { compose, type Callside } from './compose.ts';

function follow({ showMain, log, dispose }: Callside): void {
  app.on('second-instance', showMain);
  app.on('activate', showMain);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', dispose);
  process.on('uncaughtException', (error) => log.error('bug.uncaught', factsOf(error)));
  process.on('unhandledRejection', (error) => log.error('bug.unhandled', factsOf(error)));
  showMain();
}

async function start(): Promise<void> {
  lockDown(session.defaultSession);
  const composed = compose();
  if (composed.ok) {
    follow(composed.value);
    return;
  }
  await showStartFailure(composed.error);
  app.exit(1);
}

// SECURITY: before ready, or it has no effect (checklist 4 and 18). Only root, who cannot be sandboxed, asks for none.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
setAppMenu();
// No additional data: nine items in it make the second start kill the first (electron#52020).
if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();
