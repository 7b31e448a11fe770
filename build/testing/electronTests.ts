import { bundleApp } from '../bundling/bundleApp.ts';
import { runOnTerminal } from '../launch/command.ts';
import type { DesktopWork } from '../launch/onDesktop.ts';
import { inRoot, toolScript } from '../root.ts';

/** The projects of playwright.config.ts. */
type ElectronProject = 'e2e' | 'tour' | 'desktop' | 'bench';

/** Where Playwright writes down for machines how its tests ended. */
export const reportOf = (project: ElectronProject): string => inRoot('out', `${project}.json`);

/** Bundles the app for tests and drives it in real Electron. The tests find the program in CALLSIDE_ELECTRON. */
export function electronTests(
  project: ElectronProject,
  playwrightArguments: readonly string[] = [],
): DesktopWork {
  return async ({ runtime, env }) => {
    await bundleApp('test');
    const playwright = [toolScript('@playwright/test', 'cli.js'), 'test', `--project=${project}`];
    return runOnTerminal(process.execPath, [...playwright, ...playwrightArguments], {
      env: { ...env, CALLSIDE_ELECTRON: runtime.executable, CALLSIDE_REPORT: reportOf(project) },
    });
  };
}
