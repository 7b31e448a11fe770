import { bundleApp } from './bundling/bundleApp.ts';
import { runOnTerminal } from './launch/command.ts';
import { findElectron } from './launch/electron.ts';
import { reportProblem, say } from './launch/ready.ts';
import type { ElectronRuntime } from './launch/runtime.ts';
import { toolScript } from './root.ts';

const FOLDER_ONLY: readonly string[] = ['--linux', 'dir'];

/** `npm run dist -- <electron-builder's arguments>`: packages the app; a plain Linux folder when nothing is asked for. */
async function dist(asked: readonly string[]): Promise<number> {
  const found = await findElectron();
  if (!found.ok) return reportProblem(found.problem);
  const runtime = found.value;
  const targets = asked.length === 0 ? FOLDER_ONLY : asked;
  if (runtime.source === 'fallback' && targets.join(' ') !== FOLDER_ONLY.join(' ')) {
    return reportProblem({
      says: `What people install is made from the official Electron only; this machine has the fallback ${runtime.version}.`,
      command: 'npx install-electron',
    });
  }
  if (runtime.source === 'fallback')
    say('Packaging with the fallback Electron: to try the package here, never to give away.');
  await bundleApp('production');
  return runOnTerminal(process.execPath, [
    toolScript('electron-builder', 'cli.js'),
    ...targets,
    ...electronOptions(runtime),
    '--publish=never',
  ]);
}

/** The official Electron is electron-builder's to fetch, one for each platform it packages. */
function electronOptions({ source, folder, version }: ElectronRuntime): readonly string[] {
  if (source === 'official') return [];
  return [`--config.electronDist=${folder}`, `--config.electronVersion=${version}`];
}

process.exitCode = await dist(process.argv.slice(2));
