import type { Outcome } from '../schemas/outcome.ts';

type Turn = readonly [RegExp, string];

/** From speaking about the client to speaking to the client. Names and everything else stay as typed. */
const TURNS: Readonly<Record<'en' | 'de', readonly Turn[]>> = {
  en: [
    [/\b(?:himself|herself|themselves|themself)\b/gi, 'yourself'],
    [/\b(?:his|her|their|its) own\b/gi, 'your own'],
    [/\b(?:his|her|their|its)\b(?=\s+\p{L})/giu, 'your'],
    [/\b(?:him|them)\b/gi, 'you'],
  ],
  de: [
    [/(?<![\p{L}])(?:ihr|sein)(e|en|em|er|es)?(?![\p{L}])/gu, 'Ihr$1'],
    [/(?<![\p{L}])ihnen(?![\p{L}])/gu, 'Ihnen'],
  ],
};

const LEADING = {
  en: /^(?:by|before|on|until|at|in|within|during|no|not|now|right|to|today|tomorrow|next|this|end)\b/i,
  de: /^(?:bis|am|beim|im|in|vor|während|noch|heute|morgen|übermorgen|sofort|innerhalb|spätestens|zum)(?![\p{L}])/iu,
};
const BY = { en: 'by', de: 'bis' };

/** The date as it stands in a sentence: "by Thursday", "before the 12th"; empty without one. */
export function duePhrase(when: string, language: 'en' | 'de'): string {
  const date = when.trim().replace(/[.\s]+$/, '');
  return date === '' || LEADING[language].test(date) ? date : `${BY[language]} ${date}`;
}

function withDate(what: string, when: string, language: 'en' | 'de'): string {
  const due = duePhrase(when, language);
  return (language === 'en' ? [what, due] : [due, what]).filter(Boolean).join(' ');
}

/**
 * The outcome as it can be said to the client: "bring her CFO" becomes "bring your CFO by Thursday".
 * A suggestion to edit: it turns pronouns, it does not understand the sentence.
 */
export function suggestAskPhrase(outcome: Outcome, language: 'en' | 'de'): string {
  const what = outcome.what.trim().replace(/[.\s]+$/, '');
  if (what === '') return '';
  const turned = TURNS[language].reduce((text, [from, to]) => text.replace(from, to), what);
  return withDate(turned, outcome.when, language);
}
