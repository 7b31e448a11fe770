import { join, resolve } from 'node:path';

/** The project's top folder. */
export const ROOT = resolve(import.meta.dirname, '..');

export function inRoot(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

/** The script of a tool that npm ci installed, for `node <script>`: no shell, no PATH, no npx. */
export function toolScript(packageName: string, script: string): string {
  return inRoot('node_modules', packageName, script);
}
