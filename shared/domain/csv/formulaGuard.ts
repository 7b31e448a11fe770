/**
 * A cell that a spreadsheet could run: it starts with a sign of OWASP's list (= + - @ tab CR LF), NUL, or the
 * full-width forms that some programs fold, also behind spaces, quotes and marks that a program may strip.
 */
const RUNNABLE = /^(?:'*[\t\r\n\0]|[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/;

/** SECURITY: no cell of an export can be a formula (OWASP CSV Injection, CWE-1236, ASVS 5.0 1.2.10). */
export const guardCell = (text: string): string => (RUNNABLE.test(text) ? `'${text}` : text);

/** Takes the guard off again: `unguardCell(guardCell(text))` is `text` for every text. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && RUNNABLE.test(cell.slice(1)) ? cell.slice(1) : cell;
