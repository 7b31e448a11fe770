import { globSync, readFileSync } from 'node:fs';
import { inRoot } from './root.ts';

/** Where code is entered from outside: anything not reached from here is dead. */
export default {
  entry: [
    'main/main.ts',
    'main/preload/preload.ts',
    'main/adapters/**/*.worker.ts',
    ...scriptsOfPages(),
    'build/*.ts',
    'build/icons/draw.ts',
    'build/*.config.js',
    'tests/**/*.test.{ts,tsx}',
    'tests/e2e/**/*.spec.ts',
    'tests/bench/*.ts',
  ],
  project: ['{shared,main,renderer,tests,build}/**/*.{ts,tsx,js,css}'],
  // Run by their script's path, see checks/.
  ignoreDependencies: ['dependency-cruiser', 'stylelint'],
  // Programs of the system, called by launch/.
  ignoreBinaries: ['apt-get', 'dpkg-query', 'setpriv'],
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
