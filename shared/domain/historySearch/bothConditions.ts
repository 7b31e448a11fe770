import type { HistoryFilter } from '../../schemas/history.ts';

/** Conditions on a call that are a list of what may be, or an answer that must be. */
export type ListsAndAnswers = Partial<Omit<HistoryFilter, 'text' | 'from' | 'until'>>;

type Value = readonly string[] | string | boolean | null | undefined;

const isUnset = (value: Value): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What meets both; undefined when nothing can. */
function both(a: Value, b: Value): Value {
  if (isUnset(a)) return b;
  if (isUnset(b)) return a;
  if (!Array.isArray(a)) return a === b ? a : undefined;
  const common = a.filter((each: string) => (b as readonly string[]).includes(each));
  return common.length === 0 ? undefined : common;
}

/** The conditions of chips and search at once; they can rule each other out. */
export function withBoth<C extends ListsAndAnswers>(
  chosen: C,
  searched: ListsAndAnswers,
): { readonly conditions: C; readonly isPossible: boolean } {
  const merged = Object.entries(searched).map(
    ([name, value]) => [name, both(chosen[name as keyof C] as Value, value as Value)] as const,
  );
  const possible = merged.filter(([, value]) => value !== undefined);
  return {
    conditions: { ...chosen, ...Object.fromEntries(possible) },
    isPossible: possible.length === merged.length,
  };
}
