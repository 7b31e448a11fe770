/** Text without case and accents, as words of the history are compared. */
export const foldedWord = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
