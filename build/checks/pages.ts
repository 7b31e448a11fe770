import { globSync, readFileSync } from 'node:fs';
import { readBundleContents } from '../bundling/bundleApp.ts';
import { inRoot } from '../root.ts';
import { complain, type Step } from '../steps.ts';

// SECURITY: what the pages' content policy would refuse must not be built in the first place (Electron checklist 1, 7).
const FORBIDDEN = {
  'an inline script': /<script(?![^>]*\ssrc=)/i,
  'an inline style': /<style|\sstyle=/i,
  'an inline handler': /<[^>]+\son\w+=/i,
  'a remote address': /(src|href)="(https?:)?\/\//i,
};

/** The built pages hold nothing inline and nothing remote, and no zod. */
export const pages: Step = {
  name: 'pages',
  run: () => {
    const files = globSync('out/app/renderer/*.html', { cwd: inRoot() });
    const faults = files.flatMap((file) => faultsOf(file, readFileSync(inRoot(file), 'utf8')));
    const validators = (readBundleContents()['renderer'] ?? []).filter((file) =>
      /node_modules\/zod\//.test(file),
    );
    const none = files.length === 0 ? ['No page was built.'] : [];
    const zod = validators.length === 0 ? [] : ['The pages bundle zod; they take its types only.'];
    return complain([...none, ...faults, ...zod], `${files.length} built`);
  },
};

function faultsOf(file: string, html: string): readonly string[] {
  const found = Object.entries(FORBIDDEN).filter(([, pattern]) => pattern.test(html));
  return found.map(([fault]) => `${file} holds ${fault}.`);
}
