import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintOutcome } from '../../../../../shared/domain/outcomeLint/lintOutcome.ts';
import type { CommitmentKind } from '../../../../../shared/schemas/outcome.ts';

type Spoken = { readonly en: string; readonly de: string };
type Commitments = readonly { readonly kind: CommitmentKind; readonly examples: readonly Spoken[] }[];
type Playbooks = readonly {
  readonly defaultKind: CommitmentKind;
  readonly exampleOutcome: { readonly who: Spoken; readonly what: Spoken; readonly when: Spoken };
}[];

const OURS = 'tests/unit/shared/domain/outcomeLint.actions.json';
const COMMITMENTS = '../shared/content/commitments.json';
const PLAYBOOKS = '../shared/content/playbooks.json';
const LANGUAGES = ['en', 'de'] as const;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const actions = read(OURS) as { readonly good: readonly string[]; readonly weak: readonly string[] };
const skipped = (path: string) => (existsSync(path) ? '' : ` (skipped: ${path} not present)`);

const codesFor = (what: string, kind: CommitmentKind): readonly string[] =>
  lintOutcome({ who: 'Dana', what, when: 'Friday', kind, callDate: '2026-11-18' }).map(({ code }) => code);

it('finds nothing in an act one could watch', { timeout: 30_000 }, () => {
  const flagged = actions.good.filter((line) => {
    const [kind = '', what = ''] = line.split(' | ');
    return codesFor(what, kind as CommitmentKind).length > 0;
  });

  expect(flagged).toEqual([]);
});

it('says what is wrong with a weak action', { timeout: 30_000 }, () => {
  const wrong = actions.weak.filter((line) => {
    const [codes = '', what = ''] = line.split(' | ');
    const kind = codes === 'too-big-for-call' ? 'explore' : 'decide';
    return !codes.split(' or ').includes(codesFor(what, kind).join(', '));
  });

  expect(wrong).toEqual([]);
});

it.skipIf(!existsSync(COMMITMENTS))(
  `finds nothing in the examples it offers as rewrites${skipped(COMMITMENTS)}`,
  () => {
    const { commitments } = read(COMMITMENTS) as { readonly commitments: Commitments };
    const flagged = commitments.flatMap(({ kind, examples }) =>
      LANGUAGES.flatMap((language) => examples.map((example) => example[language])).filter(
        (what) => codesFor(what, kind).length > 0,
      ),
    );

    expect(flagged).toEqual([]);
  },
);

it.skipIf(!existsSync(PLAYBOOKS))(
  `finds nothing in the example outcomes of the playbooks${skipped(PLAYBOOKS)}`,
  () => {
    const { playbooks } = read(PLAYBOOKS) as { readonly playbooks: Playbooks };
    const outcomes = playbooks.flatMap(({ defaultKind: kind, exampleOutcome: { who, what, when } }) =>
      LANGUAGES.map((l) => ({ who: who[l], what: what[l], when: when[l], kind, callDate: '2026-11-18' })),
    );

    expect(outcomes.filter((outcome) => lintOutcome(outcome).length > 0)).toEqual([]);
  },
);
