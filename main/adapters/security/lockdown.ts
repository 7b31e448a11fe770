import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './appProtocol.ts';

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');
const isOurs = (address: string): boolean => address.startsWith(`${APP_ORIGIN}/`);
const ALLOWED_SCHEMES = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/** A page that got away all the same (about:blank asks nobody) is brought back. */
function bringBack(contents: WebContents): void {
  let home: string | null = null;
  contents.on('did-navigate', (_event, address) => {
    if (home === null && isOurs(address)) home = address;
    else if (home !== null && withoutHash(address) !== withoutHash(home)) void contents.loadURL(home);
  });
}

/** SECURITY: a page stays where it is: no navigation, no window, no webview (checklist 11 to 14). */
function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    const isReload = withoutHash(event.url) === withoutHash(contents.getURL());
    if (!event.isMainFrame || !isReload) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  bringBack(contents);
}

/** SECURITY: no permission is ever granted: the app needs none (checklist 5). */
function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}

/** SECURITY: the app is offline: whatever is not of our own bundle is cancelled before it leaves (checklist 1). */
function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !ALLOWED_SCHEMES.has(URL.parse(details.url)?.protocol ?? '') });
  });
}

/** Shuts every way out of the pages. Returns the function that stops watching for new ones. */
export function lockDown(session: Session): () => void {
  denyPermissions(session);
  denyNetwork(session);
  const onCreated = (_event: unknown, contents: WebContents): void => confine(contents);
  app.on('web-contents-created', onCreated);
  return () => {
    app.off('web-contents-created', onCreated);
  };
}
