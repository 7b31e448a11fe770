import type { Page } from '@playwright/test';

/** Longer than any screen needs. */
const MOST_STEPS = 300;

type Walk = typeof globalThis & { walked: Element | null; home: Element | null };
type Stop = { readonly name: string; readonly look: string; readonly hasCaret: boolean };

const STOPS = 'a[href], button, input, textarea, select, [tabindex], [contenteditable="true"]';

// What the advice below an outcome offers goes when the sentence is left; Arrow down leads to it from there.
const ADVICE = ':has(> #outcome-advice)';

// In the page: what a control is called. Some are drawn anew when they get the keyboard, so that a name is all that stays;
// the others are told by what they were called before the walk. Of a list, one option has the keyboard.
const NAMING = `
  const nameOf = (part) => {
    const element = part.closest('[role="listbox"]') ?? part;
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    const label = element.closest('label')?.textContent ?? '';
    const by = (element.getAttribute('aria-labelledby') ?? '').split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const words = element.ariaLabel || by || label || element.textContent || '';
    return isRadio ? 'radio ' + element.name : element.tagName.toLowerCase() + ' ' + words.trim().slice(0, 60);
  };`;

/** The names of what Tab must reach: several may be called the same, as all radio buttons of a group; of what a dialog covers nothing. */
const namesOfStops = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    ${NAMING}
    const isOff = (element) => element.matches(':disabled, [aria-disabled="true"]') || element.tabIndex < 0;
    const isUnseen = (element) => element.closest('[inert], [aria-hidden="true"], ${ADVICE}') !== null
      || !element.checkVisibility({ visibilityProperty: true });
    globalThis.home = document.activeElement;
    const stops = [...document.querySelectorAll(${JSON.stringify(STOPS)})];
    globalThis.named = new Map(stops.map((each) => [each, nameOf(each)]));
    return stops.filter((each) => !isOff(each) && !isUnseen(each)).map(nameOf);
  })()`);

/** Gives the keyboard back to what had it before the walk: the next screen may count on it. */
const goHome = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { home } = globalThis as Walk;
    if (home instanceof HTMLElement) home.focus();
  });

/** How what was walked to looks, with all around it that could show that it has the keyboard. */
const looksOfWalked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { walked } = globalThis as Walk;
    const frame = walked?.closest('label, figure, li') ?? walked?.parentElement?.parentElement ?? walked;
    const parts = [walked, frame, ...(frame?.querySelectorAll('*') ?? [])].filter((part) => part !== null);
    const styles = parts.flatMap((part) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
    );
    const looks = styles.map(
      ({ outlineStyle, outlineColor, boxShadow, borderTopColor, backgroundColor, stroke }) =>
        [outlineStyle, outlineColor, boxShadow, borderTopColor, backgroundColor, stroke].join(' '),
    );
    return `${parts.length} ${looks.join('|')}`;
  });

/** Where one press of Tab led. */
async function stopNow(page: Page): Promise<Stop> {
  const { name, hasCaret } = await page.evaluate<Pick<Stop, 'name' | 'hasCaret'>>(`(() => {
    ${NAMING}
    const element = document.activeElement;
    globalThis.walked = element;
    return { name: globalThis.named.get(element) ?? nameOf(element), hasCaret: element.matches('textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])') };
  })()`);
  return { name, hasCaret, look: await looksOfWalked(page) };
}

/** Presses Tab until all names were heard; gives what it reached, and what of that looks no other with the keyboard. */
async function walk(page: Page, names: readonly string[]) {
  const reached = new Set<string>();
  const unshown: string[] = [];
  let last: Stop | null = null;
  const isLeft = (name: string): boolean => !reached.has(name);
  for (let step = 0; step < MOST_STEPS && names.some(isLeft); step += 1) {
    await page.keyboard.press('Tab');
    if (last?.hasCaret === false && (await looksOfWalked(page)) === last.look) unshown.push(last.name);
    const stop = await stopNow(page);
    last = reached.has(stop.name) ? null : stop;
    reached.add(stop.name);
  }
  return { reached, unshown };
}

/** What Tab never reaches on a page, and what does not show that it has the keyboard. */
export async function tabFaults(page: Page): Promise<readonly string[]> {
  const names = [...new Set(await namesOfStops(page))];
  const { reached, unshown } = await walk(page, names);
  await goHome(page);
  return [
    ...names.filter((name) => !reached.has(name)).map((name) => `never reached: ${name}`),
    ...unshown.map((name) => `does not show the keyboard: ${name}`),
  ];
}
