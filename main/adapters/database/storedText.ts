/** Stands for NUL, or for itself, in stored text. */
const ESCAPE = '\u0010';

const toStored: Readonly<Record<string, string>> = { '\0': `${ESCAPE}0`, [ESCAPE]: `${ESCAPE}1` };
const toText: Readonly<Record<string, string>> = { [`${ESCAPE}0`]: '\0', [`${ESCAPE}1`]: ESCAPE };

/**
 * Text as a column holds it. node:sqlite of Node 24 cuts what it reads at the first NUL, so a NUL is
 * escaped; UTF-8 has no lone surrogates, so each becomes U+FFFD.
 */
export function storedText(text: string): string {
  const wellFormed = text.toWellFormed();
  return wellFormed.includes('\0') || wellFormed.includes(ESCAPE)
    ? Array.from(wellFormed, (character) => toStored[character] ?? character).join('')
    : wellFormed;
}

/** The text that `storedText` was given. */
export function shownText(stored: string): string {
  return stored.includes(ESCAPE)
    ? stored.replaceAll(new RegExp(`${ESCAPE}[01]`, 'g'), (pair) => toText[pair] ?? pair)
    : stored;
}

const wellFormedValue = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** JSON as a column holds it, under the same rule for lone surrogates. */
export function storedJson(value: unknown): string {
  const json = JSON.stringify(value);
  // A lone surrogate is the only thing that JSON.stringify writes as an escape of this form.
  return json.includes('\\ud') ? JSON.stringify(value, wellFormedValue) : json;
}
