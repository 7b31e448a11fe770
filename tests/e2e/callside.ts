import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..', '..');

export type Callside = {
  readonly app: ElectronApplication;
  /** The folder that holds this app's data; it outlives the app. */
  readonly folder: string;
  readonly main: Page;
  /** The panel's page, once it has been opened and shows its call. */
  panel(): Promise<Page>;
  /** The reminder window's page, once it shows a reminder. */
  reminder(): Promise<Page>;
  close(): Promise<void>;
  /** Ends the process without a word, as a crash does. */
  kill(): Promise<void>;
};

export type LaunchOptions = {
  readonly folder: string;
  /** Of the system, and so of dates and of the app itself; English unless told otherwise. */
  readonly language?: keyof typeof SYSTEM_LANGUAGES;
  readonly env?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
};

const SYSTEM_LANGUAGES = {
  en: { lang: 'en-US', env: { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' } },
  de: { lang: 'de', env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' } },
} as const;

export const isRoot = process.getuid?.() === 0;

/** The Electron under test. */
export function program(): string {
  const path = process.env['CALLSIDE_ELECTRON'];
  if (path === undefined) throw new Error('Run these tests with: npm run e2e');
  return path;
}

type PageFile = 'index.html' | 'panel.html' | 'reminder.html';

const pageOf = async (app: ElectronApplication, file: PageFile): Promise<Page> => {
  const isWanted = (page: Page): boolean => page.url().includes(`/${file}`);
  const page = app.windows().find(isWanted) ?? (await app.waitForEvent('window', { predicate: isWanted }));
  // Before its first screen is drawn a page hears no key, and before it is filled there is nothing to press.
  await page.locator('h1').first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  return page;
};

/** What the app is started with: its data folder, and the system it believes to be on. */
export const startOptions = ({ folder, language = 'en', env = {}, arguments: more = [] }: LaunchOptions) => ({
  args: [ROOT, `--user-data-dir=${folder}`, `--lang=${SYSTEM_LANGUAGES[language].lang}`, ...more],
  env: { ...process.env, ...SYSTEM_LANGUAGES[language].env, TZ: 'Europe/Berlin', ...env },
});

/** Starts the built app with its own data folder, and waits for its first screen. */
export async function launch(options: LaunchOptions): Promise<Callside> {
  const { folder } = options;
  const app = await _electron.launch({
    executablePath: program(),
    chromiumSandbox: !isRoot,
    ...startOptions(options),
  });
  const main = await pageOf(app, 'index.html');
  return {
    app,
    folder,
    main,
    panel: () => pageOf(app, 'panel.html'),
    reminder: () => pageOf(app, 'reminder.html'),
    close: () => app.close(),
    async kill() {
      const child = app.process();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A data folder of its own. Whoever it belongs to has seen the welcome, unless this is a first start. */
export function newFolder(isFirstStart = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'callside-e2e-'));
  if (!isFirstStart) skipWelcome(folder);
  return folder;
}

/** Leaves a folder as one whose seller has seen the welcome. */
export function skipWelcome(folder: string): void {
  writeFileSync(join(folder, 'settings.json'), '{ "isWelcomeDone": true }');
}

/** What the windows show when a test has failed. */
async function keepPictures({ app }: Callside, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  for (const [index, page] of app.windows().entries()) {
    await page.screenshot({ path: info.outputPath(`window ${index + 1}.png`), timeout: 5_000 });
  }
}

type Fixtures = {
  readonly folder: string;
  readonly callside: Callside;
  /** Nobody has used this folder before: the welcome comes. */
  readonly isFirstStart: boolean;
};

/** A test with an app of its own, ready in its window; it is closed and its data removed afterwards. */
export const test = base.extend<Fixtures>({
  isFirstStart: [false, { option: true }],
  folder: async ({ isFirstStart }, use) => {
    const folder = newFolder(isFirstStart);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  callside: async ({ folder }, use, info) => {
    const callside = await launch({ folder });
    await use(callside);
    await keepPictures(callside, info).catch(() => undefined);
    await callside.close().catch(() => undefined);
  },
});

/** Answers the system's save dialog with `path`, or closes it when null. */
export async function answerSaveDialog({ app }: Callside, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Keeps links from leaving; the addresses that would have been opened are read with `openedLinks`. */
export async function holdLinks({ app }: Callside): Promise<void> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedLinks: opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
}

export const openedLinks = ({ app }: Callside): Promise<readonly string[]> =>
  app.evaluate(() => (globalThis as unknown as { openedLinks: string[] }).openedLinks);
