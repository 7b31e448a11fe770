import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './command.ts';
import type { Problem } from './ready.ts';
import type { ElectronRuntime } from './runtime.ts';

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** SECURITY: only root goes without the system's sandbox, because Chromium refuses to start as root with it. */
export function sandboxArguments(): readonly string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/** Says why Electron's sandbox could not start for this user, or null. Ubuntu 24.04 and later forbid user namespaces. */
export async function findSandboxProblem(runtime: ElectronRuntime): Promise<Problem | null> {
  if (process.platform !== 'linux' || isRoot()) return null;
  const helper = join(runtime.folder, 'chrome-sandbox');
  if (isSetuidRoot(helper)) return null;
  const namespaces = await runQuietly('unshare', ['--user', '--map-root-user', '--net', 'true']);
  if (namespaces.code === 0) return null;
  return {
    says: 'This system forbids the user namespaces that Electron’s sandbox is made of; its helper program needs root’s rights instead.',
    command: `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  };
}

const SETUID = 0o4000;

function isSetuidRoot(file: string): boolean {
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & SETUID) !== 0;
}
