const ENDINGS: ReadonlySet<string> = new Set(
  `ag bank brewery brothers bros clinic co college consulting corp corporation foods foundation freight gbr glass gmbh
   group gruppe hospital holding hotels inc industries kg klinik krankenhaus limited llc logistics logistik ltd lumber
   markets medical mills motors ohg partners pharma plc produce retail school se sons spedition steel stiftung stores
   supply systems tools transport trucking ug union university verlag werke`.split(/\s+/u),
);

const LINK_WORDS: ReadonlySet<string> = new Set([
  '&',
  '+',
  '.',
  ',',
  '-',
  'of',
  'the',
  'and',
  'und',
  'für',
  'for',
]);

/** Whether the words are a company's name: every word with a capital letter, the last one a usual ending (GmbH, Foods). */
export function isCompanyName(typed: readonly string[]): boolean {
  const words = typed.filter((word) => !LINK_WORDS.has(word.toLowerCase()));
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !ENDINGS.has(last.toLowerCase())) return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
