import { readFileSync } from 'node:fs';
import { readBundleContents } from '../bundling/bundleApp.ts';
import { inRoot } from '../root.ts';
import { complain, type Step } from '../steps.ts';

const MOST_LINES = 30;

/** SECURITY: the only code that sees both sides stays short, one CommonJS file, and loads nothing but electron. */
export const preload: Step = {
  name: 'preload',
  run: () => {
    const lines = readFileSync(inRoot('main/preload/preload.ts'), 'utf8').trimEnd().split('\n').length;
    const bundled = readFileSync(inRoot('out/app/preload.cjs'), 'utf8');
    const loaded = [...bundled.matchAll(/\brequire\(["'`]([^"'`]+)/g)].flatMap(([, name]) => name ?? []);
    const libraries = (readBundleContents()['preload'] ?? []).filter((source) =>
      source.includes('node_modules'),
    );
    return complain(
      [
        ...(lines > MOST_LINES
          ? [`main/preload/preload.ts has ${lines} lines; ${MOST_LINES} are allowed.`]
          : []),
        ...(/^(import|export)\s/m.test(bundled) ? ['out/app/preload.cjs is not CommonJS.'] : []),
        ...loaded.filter((name) => name !== 'electron').map((name) => `The preload loads ${name}.`),
        ...libraries.map((source) => `The preload bundles ${source}.`),
      ],
      `${lines} lines`,
    );
  },
};
