import { expect, type Page } from '@playwright/test';

// Everything up to `textFaults` runs in the page, where it finds the others beside it.

const TOLERANCE_PX = 1.5;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Piece = { readonly element: Element; readonly text: string; readonly box: Box };

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** An element and all around it, from the inside out. */
function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = at.parentElement) yield at;
}

/** Text that was left out on purpose: for ears only, an ornament, or ended by three dots. */
function isExcused(element: Element): boolean {
  return around(element).some((at) => {
    const { textOverflow, webkitLineClamp, clipPath, visibility, opacity } = getComputedStyle(at);
    const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
    const isUnseen = clipPath !== 'none' || visibility === 'hidden' || opacity === '0';
    return isShortened || isUnseen || at.matches('[aria-hidden="true"], [inert]');
  });
}

function linesOf(node: Node): readonly Piece[] {
  const { parentElement: element, textContent } = node;
  const text = textContent?.trim() ?? '';
  if (element === null || text === '' || isExcused(element)) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  return boxes.map((box) => ({ element, text, box }));
}

/** Every line of text that a person is meant to see. */
function piecesOfText(): readonly Piece[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) pieces.push(...linesOf(node));
  return pieces;
}

const reachesOver = (from: number, to: number, edges: readonly [number, number]): boolean =>
  from < edges[0] - TOLERANCE_PX || to > edges[1] + TOLERANCE_PX;

/** Whether something around the text cuts a part of it off at the sides, and no scrolling brings it back. */
function isCutSideways({ element, box }: Piece): boolean {
  for (const at of around(element)) {
    const { overflowX } = getComputedStyle(at);
    if (scrolls(overflowX)) return false;
    const { left, right } = at.getBoundingClientRect();
    if (cuts(overflowX) && reachesOver(box.left, box.right, [left, right])) return true;
  }
  return reachesOver(box.left, box.right, [0, innerWidth]);
}

function isCutInHeight({ element, box }: Piece): boolean {
  for (const at of around(element)) {
    const { overflowY } = getComputedStyle(at);
    if (scrolls(overflowY)) return false;
    const { top, bottom } = at.getBoundingClientRect();
    if (cuts(overflowY) && reachesOver(box.top, box.bottom, [top, bottom])) return true;
  }
  const root = document.documentElement;
  return root.scrollHeight <= innerHeight && reachesOver(box.top, box.bottom, [0, innerHeight]);
}

/** Words of a button that is too narrow for them. */
function leavesButton({ element, box }: Piece): boolean {
  const button = element.closest('button');
  if (button === null) return false;
  const { left, right } = button.getBoundingClientRect();
  return reachesOver(box.left, box.right, [left, right]);
}

/** What lies over the rest on purpose has a layer of its own. */
function layerOf(element: Element): Element | undefined {
  return around(element).find((at) =>
    ['fixed', 'absolute', 'sticky'].includes(getComputedStyle(at).position),
  );
}

/** The part of a text that can be seen where it is scrolled to now; nothing, when right is left of left. */
function seenPart({ element, box }: Piece): Box {
  return around(element).reduce((seen: Box, at) => {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') return seen;
    const edge = at.getBoundingClientRect();
    return {
      left: Math.max(seen.left, edge.left),
      right: Math.min(seen.right, edge.right),
      top: Math.max(seen.top, edge.top),
      bottom: Math.min(seen.bottom, edge.bottom),
    };
  }, box);
}

/** Two texts of one layer where one is written over the other. Lines may touch, as those of one paragraph do. */
function overlap(one: Piece, other: Piece): boolean {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
  const [a, b] = [seenPart(one), seenPart(other)];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 3 && height > 5 && layerOf(one.element) === layerOf(other.element);
}

/** Fields that grow with their text and have stopped growing without scrolling. */
function isTightField(field: HTMLTextAreaElement): boolean {
  return cuts(getComputedStyle(field).overflowY) && field.scrollHeight > field.clientHeight + TOLERANCE_PX;
}

function faultsInPage(): readonly string[] {
  const pieces = piecesOfText();
  const cut = pieces
    .filter((piece) => isCutSideways(piece) || isCutInHeight(piece) || leavesButton(piece))
    .map(({ text }) => `cut: ${text}`);
  const over = pieces.flatMap((one, index) =>
    pieces
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `overlap: ${one.text} / ${other.text}`),
  );
  const tight = [...document.querySelectorAll('textarea')].filter(isTightField);
  const isWide = document.documentElement.scrollWidth > innerWidth;
  const fields = tight.map((field) => `cut: ${field.ariaLabel ?? field.value}`);
  return [...new Set([...cut, ...over, ...fields, ...(isWide ? ['the page scrolls sideways'] : [])])];
}

const PARTS = [
  ...[cuts, scrolls, around, isExcused, linesOf, piecesOfText, reachesOver],
  ...[isCutSideways, isCutInHeight, leavesButton, layerOf, seenPart, overlap, isTightField],
];

const SOURCE = [
  `const TOLERANCE_PX = ${TOLERANCE_PX};`,
  ...PARTS.map((part) => `const ${part.name} = ${String(part)};`),
  `(${String(faultsInPage)})()`,
].join('\n');

const TIME_TO_SETTLE_MS = 2_000;

/**
 * Text on a page that is cut off, outside of its window or written over: each with its words. What is over as soon
 * as the page is drawn for its new size is none.
 */
export async function textFaults(page: Page): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  const look = async (): Promise<number> => {
    faults = await page.evaluate<readonly string[]>(SOURCE);
    return faults.length;
  };
  await expect
    .poll(look, { timeout: TIME_TO_SETTLE_MS })
    .toBe(0)
    .catch(() => undefined);
  return faults;
}
