import { app, session } from 'electron';
import { setAppMenu } from './adapters/desktop/appMenu.ts';
import { canWriteTo } from './adapters/desktop/dataFolder.ts';
import { awaitOpenedFiles } from './adapters/desktop/openedFiles.ts';
import { showStartFailure, type StartFailure } from './adapters/desktop/startFailure.ts';
import { logBugs } from './adapters/log/bugs.ts';
import { registerAppScheme } from './adapters/security/appProtocol.ts';
import { lockDown } from './adapters/security/lockdown.ts';
import { isHiddenStart } from './adapters/system/hiddenStart.ts';
import { commandOf } from './cliArguments.ts';
import { compose, type Callside } from './compose.ts';
import { runOnCommandLine, secondStartFor, takeFiles } from './composeCommand.ts';

function follow(callside: Callside): void {
  const { showMain, begin, hasTray, importFromOutside, log, dispose } = callside;
  app.on('second-instance', secondStartFor(callside));
  app.on('activate', showMain);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !hasTray()) app.quit();
  });
  app.on('will-quit', dispose);
  logBugs(log);
  begin(isHiddenStart({ argv: process.argv, ...app.getLoginItemSettings() }));
  takeFiles({ argv: process.argv, folder: process.cwd(), isForwarded: false }, callside);
  takeOpenedFiles((path) => void importFromOutside(path));
}

async function refuse(failure: StartFailure): Promise<void> {
  await showStartFailure(failure);
  app.exit(1);
}

const failStart = () => refuse({ code: 'UNEXPECTED', folder });

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
const takeOpenedFiles = awaitOpenedFiles();
const folder = app.getPath('userData');
const command = commandOf({ argv: process.argv, isPackaged: app.isPackaged, isForwarded: false });
if (command.kind !== 'window') {
  runOnCommandLine(command);
} else if (!canWriteTo(folder)) {
  // Without a folder the lock below is never given, and the start would end without a word.
  void app.whenReady().then(() => refuse({ code: 'UNWRITABLE_FOLDER', folder }));
} else if (app.requestSingleInstanceLock()) {
  // No additional data in the lock: nine items in it make the second start kill the first (electron#52020).
  void app.whenReady().then(start).catch(failStart);
} else {
  app.quit();
}
