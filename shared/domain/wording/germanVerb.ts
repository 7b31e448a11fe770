export type VerbForms = {
  /** Forms in one word: nachdenken, nachzudenken, nachdenkt; without a prefix verstehen, versteht. */
  readonly joined: ReadonlySet<string>;
  /** The third person without its prefix: denkt … nach. */
  readonly told: string;
  readonly prefix: string;
};

/** `versteht` from `verstehen`. */
function thirdPerson(infinitive: string): string {
  const stem = infinitive.replace(/e?n$/u, '');
  return /(?:[dt]|ch[mn]|[^aeiouäöülrhmn][mn])$/u.test(stem) ? `${stem}et` : `${stem}t`;
}

const WRITTEN = /^\{(?:(.*)\|)?(.*?)(?::(.*))?\}$/u;

/** The forms of a verb written `{verstehen}`, `{nach|denken}` or, with its irregular third person, `{sehen:sieht}`. */
export function verbForms(written: string): VerbForms {
  const base = written.replace(WRITTEN, '$2');
  const prefix = written.replace(WRITTEN, '$1');
  const told = written.replace(WRITTEN, '$3') || thirdPerson(base);
  const joined =
    prefix === '' ? [base, told] : [`${prefix}${base}`, `${prefix}zu${base}`, `${prefix}${told}`];
  return { joined: new Set(joined), told, prefix };
}
