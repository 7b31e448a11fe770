/** Text as keywords are compared: one form for each letter, no case (ß is ss). */
export const foldedText = (text: string): string => text.normalize('NFKC').toUpperCase().toLowerCase();

/** A name as spellings are compared: no accents, no case, its words divided by single spaces. */
export const foldedName = (name: string): string =>
  foldedText(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A name as it stands in a domain. */
export const squeezed = (name: string): string => foldedName(name).replaceAll(' ', '');
