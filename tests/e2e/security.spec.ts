import { expect, type Page } from '@playwright/test';
import { test } from './callside.ts';

test('a page has the bridge and nothing of Node or Electron', async ({ callside }) => {
  const found = await callside.main.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as { callside: object }).callside).sort(),
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
    module: typeof (globalThis as { module?: unknown }).module,
  }));
  expect(found).toEqual({
    bridge: ['on', 'request'],
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
  });
});

test('every window is sandboxed and isolated', async ({ callside }) => {
  const preferences = await callside.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences.length).toBeGreaterThan(0);
  for (const preference of preferences) {
    expect(preference).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  }
});

test('the policy refuses scripts, styles, requests and frames that are not ours', async ({ callside }) => {
  const violations = await callside.main.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const add = (tag: string, set: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag);
      set(element);
      document.body.append(element);
    };
    add('style', (element) => (element.textContent = 'body { color: red }'));
    add('img', (element) => element.setAttribute('src', 'https://example.com/a.png'));
    add('iframe', (element) => element.setAttribute('src', 'https://example.com/'));
    await fetch('https://example.com/').catch(() => undefined);
    try {
      new WebSocket('wss://example.com/');
    } catch {
      // Refused while it is made in some versions, and by an event in others.
    }
    try {
      document.body.append(document.createRange().createContextualFragment('<script>1</script>'));
    } catch {
      refused.push('trusted-types');
    }
    await new Promise((done) => setTimeout(done, 300));
    return [...new Set(refused)].sort();
  });
  expect(violations).toEqual(
    expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'style-src-elem']),
  );
  expect(violations.some((directive) => /trusted-types|script/.test(directive))).toBe(true);
});

const hasScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);

test('a page cannot be led away, and opens no window', async ({ callside }) => {
  const { main, app } = callside;
  const before = main.url();
  const addresses = [
    'https://example.com/',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'app://other/',
  ];
  for (const address of addresses) {
    // The page that is being led away cannot answer.
    await main.evaluate((url) => void setTimeout(() => (location.href = url)), address);
    await expect.poll(() => main.url()).toBe(before);
    // A locator would wait for the navigation that was refused; a page that is just brought back cannot answer.
    await expect.poll(() => hasScreen(main)).toBe(true);
  }
  await main.evaluate(() => {
    open('https://example.com/');
    open('about:blank');
  });
  expect(main.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('every permission is denied', async ({ callside }) => {
  const states = await callside.main.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const answers = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(answers)).map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('app:// serves the bundle and nothing beside it', async ({ callside }) => {
  const statuses = await callside.app.evaluate(async ({ net }) => {
    const paths = [
      'index.html',
      '../package.json',
      '..%2fmain.mjs',
      '%2e%2e/main.mjs',
      '..%5cmain.mjs',
      '/etc/passwd',
      'main.mjs',
      '%00',
      '.',
      '',
    ];
    const ask = async (path: string): Promise<number> =>
      (await net.fetch(`app://bundle/${path}`, { bypassCustomProtocolHandlers: false })).status;
    return Promise.all(paths.map(ask));
  });
  expect(statuses[0]).toBe(200);
  expect(statuses.slice(1)).toEqual(statuses.slice(1).map(() => 404));
});

test('main refuses requests nobody declared and input that does not fit', async ({ callside }) => {
  const replies = await callside.main.evaluate(async () => {
    const { request } = (
      globalThis as unknown as { callside: { request: (n: string, i?: unknown) => Promise<string> } }
    ).callside;
    const hostile: readonly (readonly [string, unknown])[] = [
      ['nope', {}],
      ['__proto__', {}],
      ['call.get', { id: '1; DROP TABLE calls' }],
      ['call.edit', { id: '00000000-0000-4000-8000-000000000000', edit: { company: 7 } }],
      ['call.plan', { company: '' }],
      ['history.page', { filter: { text: 'x'.repeat(10_000) } }],
      ['settings.change', { theme: 'pink' }],
    ];
    const all = await Promise.all(hostile.map(([name, input]) => request(name, input)));
    return all.map((reply) => (JSON.parse(reply) as { error?: { code: string } }).error?.code);
  });
  expect(replies).toEqual([
    'UNKNOWN_REQUEST',
    'UNKNOWN_REQUEST',
    ...Array.from({ length: 5 }, () => 'INVALID_INPUT'),
  ]);
});
