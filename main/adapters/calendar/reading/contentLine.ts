/** A line as `NAME;PARAMETER=value:value`. Names are in capitals. */
export type ContentLine = {
  readonly name: string;
  /** As it stands there: most parameters are never looked at, see `param`. */
  readonly paramText: string;
  readonly value: string;
};

const NAME = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*([;:])/;

/** The name a line would have as a property, as it is written there; null when it can be none. */
export function writtenName(text: string): string | null {
  return NAME.exec(text)?.[1] ?? null;
}

/** Reads one property; a quote that never closes, or closes behind the value, is seen through. Null: no property. */
export function parseContentLine(text: string): ContentLine | null {
  const start = NAME.exec(text);
  if (start?.[1] === undefined) return null;
  const name = start[1].toUpperCase();
  const rest = text.slice(start[0].length);
  if (start[2] === ':') return { name, paramText: '', value: rest };
  const colon = endOfParams(rest);
  if (colon === -1) return null;
  return { name, paramText: rest.slice(0, colon), value: withoutStrayQuote(rest, colon) };
}

function endOfParams(rest: string): number {
  let isQuoted = false;
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (char === ':' && !isQuoted && !isWithinOffset(rest, at)) return at;
  }
  return rest.lastIndexOf(':');
}

/** `TZID=UTC+05:30:20261102T100000` lacks its quotes. */
const isWithinOffset = (rest: string, colon: number): boolean =>
  /^:\d{2}:\d{8}/.test(rest.slice(colon, colon + 12));

/** `TZID="Zone:20200609T090000"` leaves the closing quote at the value. */
function withoutStrayQuote(rest: string, colon: number): string {
  const value = rest.slice(colon + 1);
  const quotes = rest.slice(0, colon).split('"').length - 1;
  return quotes % 2 === 1 && value.endsWith('"') ? value.slice(0, -1) : value;
}

/** The value of a parameter, given in capitals, without its quotes; blank when it is missing. */
export function param({ paramText }: ContentLine, name: string): string {
  if (paramText === '') return '';
  for (const [, key, value] of paramText.matchAll(/([A-Za-z0-9-]+)\s*=\s*("[^"]*"?|[^;]*)/g)) {
    if (key?.toUpperCase() === name) return unquoted(value ?? '');
  }
  return '';
}

const CARETS: Readonly<Record<string, string>> = { '^n': '\n', '^^': '^', "^'": '"' };

function unquoted(value: string): string {
  return value
    .replaceAll('"', '')
    .replaceAll(/\^[n^']/g, (caret) => CARETS[caret] ?? caret)
    .trim();
}
