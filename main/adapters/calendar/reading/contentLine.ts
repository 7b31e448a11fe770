import ICAL from 'ical.js';

/** A property as ical.js reads its line: parameters in small letters, texts without escapes, lists of dates one by one. */
export type ContentLine = {
  readonly params: Readonly<Record<string, unknown>>;
  /** The kind of value: what the line says (`VALUE=`), or else what the property usually has. */
  readonly kind: string;
  readonly values: readonly string[];
};

const { icalendar } = ICAL.design;
const TEXT = { defaultType: 'text' };

/** Only texts are decoded: other values of ical.js are cut out by position, whatever stands there. */
const DESIGN: Parameters<typeof ICAL.parse.property>[1] = {
  ...icalendar,
  value: { text: (icalendar.value as { readonly text: unknown }).text },
  property: {
    ...(icalendar.property as object),
    ...{ url: TEXT, conference: TEXT, name: TEXT, 'x-wr-calname': TEXT, 'x-google-conference': TEXT },
    ...{ 'x-microsoft-skypeteamsmeetingurl': TEXT, 'x-microsoft-onlinemeetingconflink': TEXT },
    'x-microsoft-onlinemeetingexternallink': TEXT,
  },
};

const CLEAN = /^[A-Za-z0-9-]+[;:]/;
const NAME = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?=[;:])/;

/** The name a line would have as a property, as it is written there; null when it can be none. */
export function writtenName(text: string): string | null {
  return text.includes(':') ? (NAME.exec(text)?.[1] ?? null) : null;
}

/** Reads one property. What ical.js refuses is tried with its quotes closed, and then without its parameters. */
export function parseContentLine(text: string): ContentLine | null {
  if (writtenName(text) === null) return null;
  const mended = mendedLine(text);
  return parse(mended) ?? parse(withClosedQuote(mended)) ?? parse(withoutParams(mended));
}

type JCalProperty = readonly [
  name: string,
  params: Readonly<Record<string, unknown>>,
  kind: string,
  ...values: readonly string[],
];

function parse(text: string): ContentLine | null {
  try {
    const [, params, kind, ...values] = ICAL.parse.property(text, DESIGN) as JCalProperty;
    return { params, kind, values };
  } catch {
    return null;
  }
}

/** A space behind the name; `TZID=UTC+05:30:20261102T100000`, which lacks its quotes; `\"` and `\:`, which some escape too. */
function mendedLine(text: string): string {
  const named = CLEAN.test(text) ? text : text.replace(NAME, '$1');
  const zoned = named.replace(/^([^:]*;TZID=)([^";:]*:\d{2})(?=:\d{8})/i, '$1"$2"');
  return zoned.includes('\\') ? zoned.replaceAll(/(\\\\)|\\(?=[":])/g, '$1') : zoned;
}

/** `TZID="Zone:20200609T090000"` leaves the closing quote at the value. */
function withClosedQuote(text: string): string {
  const colon = text.lastIndexOf(':');
  return `${text.slice(0, colon)}":${text.slice(colon + 1).replace(/"$/, '')}`;
}

const withoutParams = (text: string): string => text.replace(/;.*?:/s, ':');

/** The first value; blank when the property is missing or says nothing. */
export const valueOf = (property: ContentLine | undefined): string => property?.values[0]?.trim() ?? '';

/** The value of a parameter, given in small letters, without stray quotes; blank when it is missing. */
export function param({ params }: ContentLine, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value.replaceAll('"', '').trim() : '';
}
