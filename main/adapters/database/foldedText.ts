/** Text without case, accents and double spaces: what makes two spellings of a company one. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of folded text begin with `start`, or one word and those after it do. */
export function hasWordsStarting(folded: string, start: string): boolean {
  return (
    folded.startsWith(start) ||
    (start !== '' && wordStarts(folded).some((at) => folded.startsWith(start, at)))
  );
}

const wordStarts = (folded: string): readonly number[] =>
  Array.from(folded.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu), ({ index }) => index);
