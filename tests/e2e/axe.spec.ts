import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { test } from './callside.ts';
import { request } from './requests.ts';
import { furnish } from './showroom/calls.ts';
import { screensOf } from './showroom/screens.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;

test.setTimeout(180_000);

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] };

/** What axe finds on a page, as `rule: element`. Evaluated over the debugger, which no content policy stops. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: unknown }> } };
    return (await axe.run()).violations;
  });
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

test('axe finds nothing on any screen, light or dark', async ({ callside }) => {
  const { main } = callside;
  const found: string[] = [];
  const look = async (name: string, page: Page): Promise<void> => {
    for (const theme of THEMES) {
      await request(main, 'settings.change', { theme });
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      found.push(...(await violationsOn(page)).map((violation) => `${name} ${theme}: ${violation}`));
    }
  };
  await look('first-run', main);
  for (const { name, show } of screensOf({ callside, ahead: await furnish(callside) }))
    await look(name, await show());
  expect(found).toEqual([]);
});
