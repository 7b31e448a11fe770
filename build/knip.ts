import { globSync, readFileSync } from 'node:fs';
import { inRoot } from './root.ts';

/** Where code is entered from outside: anything not reached from here is dead. */
export default {
  entry: [
    'main/main.ts',
    'main/preload/preload.ts',
    ...scriptsOfPages(),
    'build/*.ts',
    'build/icons/draw.ts',
    'build/*.config.js',
    'tests/**/*.test.{ts,tsx}',
    'tests/{e2e,desktop,bench}/**/*.spec.ts',
    // Run as processes of their own, to be killed.
    'tests/unit/main/adapters/database/{keepEditing,keepImporting,keepWriting,openOnce,showReminders}.ts',
    'tests/unit/main/adapters/data/restoreOnce.ts',
    // Threads, started by their file.
    'main/adapters/**/*.worker.ts',
  ],
  project: ['{shared,main,renderer,tests,build}/**/*.{ts,tsx,js,css}'],
  // Run by their script's path (checks/), or read as text (tests/e2e/axe.spec.ts).
  ignoreDependencies: ['dependency-cruiser', 'stylelint', 'axe-core'],
  // Programs of the system, called by launch/ and by tests.
  ignoreBinaries: [
    'apt-get',
    'dpkg-query',
    'setpriv',
    'mount',
    'umount',
    'xdotool',
    'dbus-daemon',
    'mkfifo',
    'soffice',
    'xmessage',
  ],
  compilers: { css: importsOfStyles },
  ignoreExportsUsedInFile: { type: true },
};

/** What a style sheet takes from elsewhere, written the way knip reads: other sheets and the fonts of packages. */
function importsOfStyles(css: string): string {
  const taken = [...css.matchAll(/(?:@import|url\()\s*['"]([^'"]+)['"]/g)];
  return taken.map(([, source]) => `import '${source ?? ''}';`).join('\n');
}

function scriptsOfPages(): readonly string[] {
  return globSync('renderer/*.html', { cwd: inRoot() }).flatMap((page) => {
    const html = readFileSync(inRoot(page), 'utf8');
    return [...html.matchAll(/<script[^>]+src="\.?\/([^"]+)"/g)].map(
      ([, script]) => `renderer/${script ?? ''}`,
    );
  });
}
