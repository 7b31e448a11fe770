/** The parts of an address after parsing; host in lower case and punycode, without credentials. */
export type WebAddress = {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: { readonly get: (name: string) => string | null };
};

// Node and Chromium both bring this parser, but their types do not belong in this room. It is the very parser
// that will read the address when it is opened; a parser of our own could disagree with it.
declare const URL: { readonly parse: (text: string) => WebAddress | null };

/** Parses an absolute address as a browser does; null when it is none. */
export const parseWebAddress = (text: string): WebAddress | null => URL.parse(text);
