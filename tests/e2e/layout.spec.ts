import { expect, type Page } from '@playwright/test';
import { test, type Callside } from './callside.ts';
import { request } from './requests.ts';
import { furnish } from './showroom/calls.ts';
import { screensOf } from './showroom/screens.ts';
import { textFaults } from './textFaults.ts';

const LANGUAGES = ['en', 'de'] as const;

type Format = { readonly width: number; readonly height: number; readonly zoom: number };

const MAIN_FORMATS: readonly Format[] = [
  { width: 1120, height: 760, zoom: 1 },
  { width: 1024, height: 640, zoom: 1 },
  { width: 1120, height: 760, zoom: 2 },
];
const PANEL_FORMATS: readonly Format[] = [
  { width: 380, height: 820, zoom: 1 },
  { width: 380, height: 600, zoom: 1 },
  { width: 380, height: 820, zoom: 2 },
];
// The panel collapsed has one size.
const BAR_FORMATS: readonly Format[] = [{ width: 380, height: 56, zoom: 1 }];

test.setTimeout(180_000);

async function formatsOf({ main }: Callside, page: Page): Promise<readonly Format[]> {
  if (page === main) return MAIN_FORMATS;
  const isBar = await page.evaluate(() => innerHeight < 100);
  return isBar ? BAR_FORMATS : PANEL_FORMATS;
}

/** Gives the window of a page another size and zoom, and waits until the page is drawn for it. */
async function resize({ app }: Callside, page: Page, format: Format): Promise<void> {
  const file = page.url().includes('/panel.html') ? '/panel.html' : '/index.html';
  const wanted = { file, ...format };
  await app.evaluate(({ BrowserWindow }, { file: name, width, height, zoom }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(name),
    );
    window?.setContentSize(width, height);
    window?.webContents.setZoomFactor(zoom);
  }, wanted);
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(size).toEqual([format.width / format.zoom, format.height / format.zoom]);
}

async function speak({ main }: Callside, page: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  await request(main, 'settings.change', { language });
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** What is wrong on a page in each of its formats, in both languages; it is left as it was found. */
async function faultsOn(callside: Callside, page: Page): Promise<readonly string[]> {
  const formats = await formatsOf(callside, page);
  const found: string[] = [];
  for (const language of LANGUAGES) {
    await speak(callside, page, language);
    for (const format of formats) {
      if (formats !== BAR_FORMATS) await resize(callside, page, format);
      const name = `${language} ${format.width}x${format.height} ${format.zoom * 100} %`;
      found.push(...(await textFaults(page)).map((fault) => `${name}: ${fault}`));
    }
  }
  await speak(callside, page, 'en');
  return found;
}

test('text that is cut off, written over or outside of its window is found', async ({
  callside: { main },
}) => {
  await main.evaluate(() => {
    const add = (text: string, style: string): void => {
      const element = document.createElement('p');
      element.textContent = text;
      for (const rule of style.split(';')) {
        const [name = '', value = ''] = rule.split(':');
        element.style.setProperty(name, value);
      }
      document.querySelector('main')?.append(element);
    };
    add('cut at the side', 'width:20px;overflow:hidden;white-space:nowrap');
    add('cut in height', 'height:4px;overflow:hidden');
    add('shortened on purpose', 'width:20px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis');
    add('below', 'margin:0');
    add('above', 'margin:-22px 0 0');
    add('outside of the window', 'position:fixed;left:-40px;white-space:nowrap');
    const button = document.createElement('button');
    button.textContent = 'wider than its button';
    button.style.width = '20px';
    button.style.whiteSpace = 'nowrap';
    document.querySelector('main')?.append(button);
  });
  const faults = await textFaults(main);
  const wanted = [
    ...['cut: cut at the side', 'cut: cut in height', 'cut: outside of the window'],
    'cut: wider than its button',
  ];
  expect(faults).toEqual(expect.arrayContaining([...wanted, 'overlap: below / above']));
  expect(faults).not.toContain('cut: shortened on purpose');
});

test('no text is cut off or written over, in small windows and at 200 %, in both languages', async ({
  callside,
}) => {
  const { main } = callside;
  const found: string[] = [];
  const look = async (name: string, page: Page): Promise<void> => {
    found.push(...(await faultsOn(callside, page)).map((fault) => `${name} ${fault}`));
  };
  await look('first-run', main);
  for (const { name, show } of screensOf({ callside, ahead: await furnish(callside) }))
    await look(name, await show());
  expect(found).toEqual([]);
});
