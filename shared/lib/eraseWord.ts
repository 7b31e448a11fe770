/** The word to type before everything is deleted, the same in every language. */
export const ERASE_WORD = 'DELETE';
