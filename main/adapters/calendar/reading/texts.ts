import { param, type ContentLine } from './contentLine.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  N: '\n',
  ',': ',',
  ';': ';',
  '\\': '\\',
  '"': '"',
  ':': ':',
};

export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value;
  return value.replaceAll(/\\([\s\S])/g, (whole, char: string) => ESCAPES[char] ?? whole);
}

/** Cuts without leaving half a letter behind. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** The text of a property, trimmed and cut; also of one written by a calendar of the nineties. */
export function textOf(property: ContentLine | undefined, length: number): string {
  if (property === undefined) return '';
  const isPrintable = param(property, 'ENCODING').toUpperCase() === 'QUOTED-PRINTABLE';
  const value = isPrintable ? decodePrintable(property) : property.value;
  // Escapes only shorten, at most by half: what lies beyond need not be read.
  return cut(unescapeText(value.slice(0, length * 4)).trim(), length).toWellFormed();
}

function decodePrintable(property: ContentLine): string {
  const bytes: number[] = [];
  for (const [hex, char] of property.value.replaceAll(/=\n/g, '').matchAll(/=[0-9A-Fa-f]{2}|([\s\S])/g)) {
    if (char === undefined) bytes.push(Number.parseInt(hex.slice(1), 16));
    else bytes.push(...new TextEncoder().encode(char));
  }
  const isLatin = /8859|1252|ascii/i.test(param(property, 'CHARSET'));
  return new TextDecoder(isLatin ? 'windows-1252' : 'utf-8').decode(Uint8Array.from(bytes));
}
