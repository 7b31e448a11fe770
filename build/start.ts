import { bundleApp } from './bundling/bundleApp.ts';
import { runOnTerminal } from './launch/command.ts';
import { appEnvironment } from './launch/environment.ts';
import { prepare } from './launch/prepare.ts';
import { reportProblem } from './launch/ready.ts';
import { ROOT } from './root.ts';

/** `npm start`: the app as it is released, on this machine's own display. Arguments after `--` go to the app. */
async function start(appArguments: readonly string[]): Promise<number> {
  if (!hasDisplay() && !isCommand(appArguments)) {
    return reportProblem({
      says: 'There is no display here for Callside to open its window on. The tour drives it on a virtual one and takes pictures.',
      command: 'npm run tour',
    });
  }
  const prepared = await prepare('own-display');
  if (!prepared.ok) return reportProblem(prepared.problem);
  await bundleApp('production');
  const { runtime, electronArguments } = prepared.value;
  return runOnTerminal(runtime.executable, [...electronArguments, ROOT, ...appArguments], {
    env: appEnvironment(),
  });
}

/** A command of the app, such as `import-ics`, opens no window. */
function isCommand(appArguments: readonly string[]): boolean {
  return appArguments.some((argument) => !argument.startsWith('-')) || appArguments.includes('--help');
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

process.exitCode = await start(process.argv.slice(2));
