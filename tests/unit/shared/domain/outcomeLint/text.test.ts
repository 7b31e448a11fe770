import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../../../../shared/domain/outcomeLint/rules.ts';
import { COMMITMENT_KINDS } from '../../../../../shared/schemas/outcome.ts';

type Rule = { readonly message: string; readonly rewrite: string };
type Commitment = Readonly<Record<'name' | 'meaning' | 'evidence', string>> & {
  readonly examples: readonly string[];
};
type Catalogue = {
  readonly lint: Readonly<Record<string, Rule>>;
  readonly commitments: Readonly<Record<string, Commitment>>;
};

const catalogue = (language: string) =>
  JSON.parse(readFileSync(`shared/text/${language}.json`, 'utf8')) as Catalogue;
const slotsOf = (text = ''): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot = '']) => slot);

describe.each(['en', 'de'])('the catalogue in %s', (language) => {
  const { lint, commitments } = catalogue(language);

  it('has a message and a rewrite for every rule, and for nothing else', () => {
    expect(Object.keys(lint).toSorted()).toEqual(LINT_RULES.map(({ code }) => code).toSorted());
  });

  it.each(LINT_RULES)('quotes in $code only its own slot, never one that may be empty', ({ code, slot }) => {
    const quoted = slotsOf(lint[code]?.message);

    expect(code.startsWith('no-') ? quoted : quoted.filter((name) => name !== slot)).toEqual([]);
    expect(slotsOf(lint[code]?.rewrite).filter((name) => name !== 'contact')).toEqual([]);
  });

  it('names, explains and exemplifies every kind of commitment', () => {
    expect(Object.keys(commitments)).toEqual([...COMMITMENT_KINDS]);
    expect(Object.values(commitments).every(({ examples }) => examples.length === 3)).toBe(true);
    expect(
      Object.values(commitments).every(({ name, meaning, evidence }) => name && meaning && evidence),
    ).toBe(true);
  });
});

it('tries the rules of a slot in the order of their priority', () => {
  const codesOf = (slot: string) => LINT_RULES.filter((rule) => rule.slot === slot).map(({ code }) => code);

  expect(codesOf('who')).toEqual(['no-actor', 'seller-is-actor', 'vague-actor']);
  expect(codesOf('what').slice(0, 4)).toEqual([
    'no-action',
    'seller-promise',
    'internal-step',
    'information-only',
  ]);
  expect(codesOf('when')).toEqual(['no-date', 'vague-date', 'date-in-past']);
});
