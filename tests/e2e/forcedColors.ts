import type { Page } from '@playwright/test';

// Everything up to `forcedColorFaults` runs in the page, where it finds the others beside it.

/** What says that something is chosen, and what stands beside it that is not. */
const CHOICES = [
  ['[aria-current="page"]', 'button:not([aria-current]), a:not([aria-current])'],
  ['[role="option"][aria-selected="true"]', '[role="option"]:not([aria-selected="true"])'],
  ['[role="row"][aria-selected="true"]', '[role="row"][aria-selected="false"]'],
  ['label[data-selected]', 'label:not([data-selected])'],
  ['[aria-pressed="true"]', '[aria-pressed="false"]'],
] as const;
const GROUPS = 'ul, nav, [role="listbox"], [role="radiogroup"], [role="grid"], [role="group"], main';

const LOOKS = [
  ...['backgroundColor', 'color', 'borderTopColor', 'borderTopStyle', 'borderTopWidth', 'fontWeight'],
  ...['outlineStyle', 'outlineColor', 'textDecorationLine', 'opacity'],
] as const;

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** How an element and all in it look, but for their words. */
function looksOf(element: Element): string {
  const parts = [element, ...element.querySelectorAll('*')];
  const styles = parts.flatMap((part) =>
    [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
  );
  return styles.map((style) => LOOKS.map((name) => style[name]).join(' ')).join('|');
}

function looksUnchosen(chosen: Element, others: string): boolean {
  const beside = [...(chosen.closest(GROUPS)?.querySelectorAll(others) ?? [])].filter(isSeen);
  return beside.some((other) => looksOf(other) === looksOf(chosen));
}

const wordsOf = (element: Element): string => element.textContent.trim().slice(0, 60);

function unmarkedChoices(): readonly string[] {
  return CHOICES.flatMap(([chosen, others]) =>
    [...document.querySelectorAll(chosen)]
      .filter((element) => isSeen(element) && looksUnchosen(element, others))
      .map((element) => `looks as if it were not chosen: ${wordsOf(element)}`),
  );
}

const hasEdge = (element: Element): boolean => {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
  return borderTopStyle !== 'none' && borderTopWidth !== '0px';
};

/** Words, a picture or an edge show where a control is; a field may borrow those of its frame or label. */
function isDrawn(control: Element): boolean {
  const frame = control.closest('label') ?? control.parentElement ?? control;
  const parts = [control, frame, ...control.querySelectorAll('*'), ...frame.querySelectorAll('*')];
  const words = control.getAttribute('placeholder') ?? wordsOf(control);
  return words !== '' || parts.some((part) => hasEdge(part) || part.tagName === 'svg');
}

function unseenControls(): readonly string[] {
  const controls = [...document.querySelectorAll('button, textarea, input:not([type="radio"])')];
  const shown = controls.filter(
    (control) => isSeen(control) && control.checkVisibility({ opacityProperty: true }),
  );
  return shown
    .filter((control) => control.closest('[inert], [aria-hidden="true"]') === null && !isDrawn(control))
    .map((control) => `cannot be seen: ${control.outerHTML.slice(0, 120)}`);
}

const PARTS = [isSeen, looksOf, looksUnchosen, wordsOf, unmarkedChoices, hasEdge, isDrawn, unseenControls];

const SOURCE = [
  `const CHOICES = ${JSON.stringify(CHOICES)};`,
  `const LOOKS = ${JSON.stringify(LOOKS)};`,
  `const GROUPS = ${JSON.stringify(GROUPS)};`,
  ...PARTS.map((part) => `const ${part.name} = ${String(part)};`),
  '[...unmarkedChoices(), ...unseenControls()]',
].join('\n');

/** What cannot be told on a page when the system chooses its colours, as high contrast does. */
export async function forcedColorFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  try {
    return await page.evaluate<readonly string[]>(SOURCE);
  } finally {
    await page.emulateMedia({ forcedColors: 'none' });
  }
}
