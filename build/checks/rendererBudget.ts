import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../root.ts';
import { complain, type Step } from '../steps.ts';

/**
 * The most the pages' code may weigh, gzipped, in kB (1000 bytes): what the heaviest page loads before it is drawn, and
 * all together. React, react-aria and the two languages are more than half of it. A limit is raised with its reason, never in
 * passing: 440 and 31 held everything until insights with their charts, import, welcome and the settings of data and keys
 * came; what is not opened at once has been loaded on opening since.
 */
const BUDGET_KB = {
  start: { js: 440, css: 24 },
  all: { js: 560, css: 40 },
} as const;

const PAGES = 'out/app/renderer';

type Kind = 'js' | 'css';
type Reach = keyof typeof BUDGET_KB;
type Weight = { readonly reach: Reach; readonly kind: Kind; readonly kb: number };

export const rendererBudget: Step = {
  name: 'bytes',
  run: () => {
    const weights = (['start', 'all'] as const).flatMap((reach) =>
      (['js', 'css'] as const).map((kind) => ({ reach, kind, kb: weigh(reach, kind) })),
    );
    const over = weights.filter(({ reach, kind, kb }) => kb > BUDGET_KB[reach][kind]);
    return complain(
      over.map((weight) => `The pages are over their budget: ${describe(weight)}.`),
      weights.map(describe).join(', '),
    );
  },
};

function weigh(reach: Reach, kind: Kind): number {
  const pages = globSync(`${PAGES}/*.html`, { cwd: inRoot() });
  if (pages.length === 0) throw new Error(`There are no pages in ${PAGES}`);
  if (reach === 'all') return kbOf(globSync(`${PAGES}/**/*.${kind}`, { cwd: inRoot() }));
  return Math.max(...pages.map((page) => kbOf(linkedBy(page, kind))));
}

/** The files that a page names: its script, what that imports at once, and its style sheets. */
function linkedBy(page: string, kind: Kind): readonly string[] {
  const html = readFileSync(inRoot(page), 'utf8');
  const links = html.matchAll(/(?:src|href)="([^"]+)"/g);
  return [...links]
    .map(([, path = '']) => path)
    .filter((path) => path.endsWith(`.${kind}`))
    .map((path) => join(dirname(page), path));
}

function kbOf(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(inRoot(file))).length);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
}

function describe({ reach, kind, kb }: Weight): string {
  return `${reach === 'start' ? 'a page at its start' : 'all pages'} ${kind} ${kb}/${BUDGET_KB[reach][kind]} kB gz`;
}
