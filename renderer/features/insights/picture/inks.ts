const TOKENS = {
  surface: '--bg-surface',
  track: '--bg-active',
  line: '--line-1',
  strong: '--text-1',
  text: '--text-2',
  hint: '--text-3',
  gained: '--gained-solid',
  fallback: '--fallback-solid',
  all: '--unasked-soft',
  allEdge: '--unasked-line',
  few: '--unasked-solid',
} as const;

export type Inks = Readonly<Record<keyof typeof TOKENS, string>>;

/** The colours in force as a canvas takes them: tokens that choose by theme are resolved. */
export function inksOf(body: HTMLElement): Inks {
  const probe = body.ownerDocument.createElement('span');
  body.append(probe);
  const resolved = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(resolved) as Inks;
}
