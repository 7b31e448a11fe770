import { choiceOf, operatorsStarting, valuesStarting, type Operator } from './operators.ts';
import { tokensOf, type SearchToken, type Span } from './tokens.ts';

/** Names that values can complete to: those of the history that the seller has. */
export type KnownValues = { readonly playbookIds: readonly string[]; readonly companies: readonly string[] };

export type Suggestion =
  | { readonly kind: 'operator'; readonly operator: Operator; readonly text: string; readonly caret: number }
  | {
      readonly kind: 'value';
      readonly operator: Operator;
      readonly value: string;
      readonly text: string;
      readonly caret: number;
    };

const MOST = 8;

const quoted = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

function valuesOf(operator: Operator, typed: string, known: KnownValues): readonly string[] {
  const choice = choiceOf(operator);
  if (choice !== null) return valuesStarting(choice, typed.replace(/^.*,/s, ''));
  const names = { playbook: known.playbookIds, company: known.companies } as const;
  const all = operator === 'playbook' || operator === 'company' ? names[operator] : [];
  return all.filter((name) => name.toLowerCase().includes(typed.toLowerCase()));
}

type Replaced = { readonly text: string; readonly caret: number };

const replaced = (text: string, { from, to }: Span, by: string): Replaced => ({
  text: text.slice(0, from) + by + text.slice(to),
  caret: from + by.length,
});

function forTerm(
  text: string,
  token: SearchToken & { readonly kind: 'term' },
  known: KnownValues,
): readonly Suggestion[] {
  const { operator, value, from } = token;
  const before = text.slice(from, text.indexOf(':', from) + 1);
  const earlier =
    choiceOf(operator) === null
      ? ''
      : value
          .split(',')
          .slice(0, -1)
          .map((each) => `${each},`)
          .join('');
  return valuesOf(operator, value, known)
    .slice(0, MOST)
    .map((each) => ({
      kind: 'value',
      operator,
      value: each,
      ...replaced(text, token, `${before}${earlier}${quoted(each)} `),
    }));
}

/** How to go on at the caret: the values of the operator there, or operators that begin as the word does. */
export function suggestionsFor(text: string, caret: number, known: KnownValues): readonly Suggestion[] {
  const token = tokensOf(text).find(({ from, to }) => from < caret && caret <= to);
  if (token === undefined) return [];
  if (token.kind === 'term') return forTerm(text, token, known);
  if (token.kind !== 'word' || token.text.length < 2) return [];
  return operatorsStarting(token.text)
    .slice(0, MOST)
    .map((operator) => ({ kind: 'operator', operator, ...replaced(text, token, `${operator}:`) }));
}
