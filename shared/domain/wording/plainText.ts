const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201B\u00B4\u0060]/g, "'"],
  [/[\u201C-\u201F\u00AB\u00BB]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' '],
  [/\s+/gu, ' '],
];

/** No rule looks further than this; a line of an outcome holds at most this much. */
const LONGEST_LINE = 2_000;

/** The text with typographic signs made plain, invisible ones dropped and blanks collapsed; letter case stays. */
export function plainText(text: string | null): string {
  const line = (text ?? '').slice(0, LONGEST_LINE).normalize('NFC');
  return REPLACEMENTS.reduce((plain, [sign, plainSign]) => plain.replace(sign, plainSign), line).trim();
}
