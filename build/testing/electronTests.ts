import { bundleApp } from '../bundling/bundleApp.ts';
import { runOnTerminal } from '../launch/command.ts';
import type { DesktopWork } from '../launch/onDesktop.ts';
import { toolScript } from '../root.ts';

/** Bundles the app for tests and drives it in real Electron. The tests find the program in CALLSIDE_ELECTRON. */
export function electronTests(
  project: 'e2e' | 'tour',
  playwrightArguments: readonly string[] = [],
): DesktopWork {
  return async ({ runtime, env }) => {
    await bundleApp('test');
    const playwright = [toolScript('@playwright/test', 'cli.js'), 'test', `--project=${project}`];
    return runOnTerminal(process.execPath, [...playwright, ...playwrightArguments], {
      env: { ...env, CALLSIDE_ELECTRON: runtime.executable },
    });
  };
}
