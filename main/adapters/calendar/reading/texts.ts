import { param, valueOf, type ContentLine } from './contentLine.ts';

/** Cuts without leaving half a letter behind. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

// SECURITY: marks that turn the order of reading would show a stranger's title as something else (CWE-451).
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text of a property, trimmed and cut; also of one written by a calendar of the nineties. */
export function textOf(property: ContentLine | undefined, length: number): string {
  if (property === undefined) return '';
  const isPrintable = param(property, 'encoding').toUpperCase() === 'QUOTED-PRINTABLE';
  const text = isPrintable ? decodePrintable(property).trim() : valueOf(property);
  return cut(text.replace(TURNS, ''), length).toWellFormed();
}

function decodePrintable(property: ContentLine): string {
  const bytes: number[] = [];
  for (const [hex, char] of valueOf(property)
    .replaceAll(/=\n/g, '')
    .matchAll(/=[0-9A-Fa-f]{2}|([\s\S])/g)) {
    if (char === undefined) bytes.push(Number.parseInt(hex.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(char));
  }
  const isLatin = /8859|1252|ascii/i.test(param(property, 'charset'));
  return new TextDecoder(isLatin ? 'windows-1252' : 'utf-8').decode(Uint8Array.from(bytes));
}
