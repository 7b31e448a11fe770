import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../root.ts';
import { complain, type Step } from '../steps.ts';

/**
 * The most the pages' code may weigh, all together, in kB (1000 bytes). React, react-aria and the two languages are more than half of it.
 * A limit is raised with its reason, never in passing: 400 and 25 held one whole call; reminders, calendars, companies,
 * own playbooks, the palette and the settings of the panel are screens of their own and get a tenth and a fifth more.
 */
const BUDGET_KB = {
  js: { raw: 1_400, gzipped: 440 },
  css: { raw: 135, gzipped: 31 },
} as const;

type Kind = keyof typeof BUDGET_KB;
type Weight = { readonly raw: number; readonly gzipped: number };

export const rendererBudget: Step = {
  name: 'bytes',
  run: () => {
    const weights = (['js', 'css'] as const).map((kind) => ({ kind, weight: weigh(kind) }));
    const note = weights.map(({ kind, weight }) => describe(kind, weight)).join(', ');
    const over = weights.filter(({ kind, weight }) => isOver(kind, weight));
    return complain(
      over.map(({ kind, weight }) => `The pages are over their budget: ${describe(kind, weight)}.`),
      note,
    );
  },
};

function weigh(kind: Kind): Weight {
  const files = globSync(`out/app/renderer/**/*.${kind}`, { cwd: inRoot() });
  const contents = files.map((file) => readFileSync(inRoot(file)));
  return {
    raw: sumKb(contents.map((content) => content.length)),
    gzipped: sumKb(contents.map((content) => gzipSync(content).length)),
  };
}

function sumKb(bytes: readonly number[]): number {
  return Math.round(bytes.reduce((sum, count) => sum + count, 0) / 1000);
}

function isOver(kind: Kind, weight: Weight): boolean {
  return weight.raw > BUDGET_KB[kind].raw || weight.gzipped > BUDGET_KB[kind].gzipped;
}

function describe(kind: Kind, weight: Weight): string {
  const most = BUDGET_KB[kind];
  return `${kind} ${weight.gzipped}/${most.gzipped} kB gz (${weight.raw}/${most.raw} raw)`;
}
