import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://bundle`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** SECURITY: a fixed list of files made at start; a request only picks from it, no path is ever joined (18). */
function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in CONTENT_TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
}

async function answer(path: string): Promise<Response> {
  const bytes = await readFile(path);
  const nonce = randomBytes(16).toString('base64');
  const isPage = extname(path) === '.html';
  const body = isPage ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': isPage ? 'no-store' : 'max-age=31536000, immutable',
    },
  });
}

/** Serves the built pages at `app://bundle/` and nothing else. */
export function serveApp(session: Session, folder: string): () => void {
  const files = listFiles(folder);
  session.protocol.handle(APP_SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    const path = host === 'bundle' && request.method === 'GET' ? files.get(pathname) : undefined;
    return path === undefined ? new Response(null, { status: 404 }) : answer(path);
  });
  return () => {
    session.protocol.unhandle(APP_SCHEME);
  };
}
