const LONGEST_LINE = 120;
const LONGEST_BODY = 600;
const LONGEST_BUTTON = 40;

// SECURITY: texts of a calendar are a stranger's. Control characters go, and so do those that turn the order of reading.
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL_WITHIN_LINES = /[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const titleText = (text: string): string => cut(text.replace(CONTROL, ' ').trim(), LONGEST_LINE);

export const buttonText = (text: string): string => cut(text.replace(CONTROL, ' ').trim(), LONGEST_BUTTON);

/** Lines stay lines. */
export const bodyText = (text: string): string =>
  cut(text.replace(/\r\n?/g, '\n').replace(CONTROL_WITHIN_LINES, ' ').trim(), LONGEST_BODY);

/** SECURITY: for services that read the body as markup, so that none of it is. */
export const escapedMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

function cut(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
