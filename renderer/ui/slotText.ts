/** One line of plain text: breaks, tabs and hard spaces of a paste become single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\u00A0]*[\r\n\t\u2028\u2029]+[\s\u00A0]*/gu, ' ').replaceAll('\u00A0', ' ');

/** Whether a text must be put on one line before it may enter a slot. */
export const hasBreaks = (text: string): boolean => /[\r\n\t\u2028\u2029]/u.test(text);
