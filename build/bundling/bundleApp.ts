import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build, type Rolldown } from 'vite';
import { inRoot, ROOT } from '../root.ts';
import { APP_FOLDER, partsOfApp, type BundleMode, type Part } from './parts.ts';

/** Which source files went into each part of the bundle, for the checks that look inside. */
export type BundleContents = Readonly<Record<string, readonly string[]>>;

const CONTENTS_FILE = inRoot('out', 'bundle-contents.json');

/** Builds the whole app into out/app, from nothing. A source that can't be bundled throws. */
export async function bundleApp(mode: BundleMode): Promise<void> {
  rmSync(APP_FOLDER, { recursive: true, force: true });
  mkdirSync(APP_FOLDER, { recursive: true });
  const parts = await Promise.all(partsOfApp(mode).map(bundlePart));
  cpSync(inRoot('build', 'icons', 'png'), `${APP_FOLDER}/icons`, { recursive: true });
  writeFileSync(CONTENTS_FILE, JSON.stringify(Object.fromEntries(parts), null, 1));
}

async function bundlePart({ name, config }: Part): Promise<readonly [string, readonly string[]]> {
  const built = await build(config);
  if (!Array.isArray(built) && !('output' in built)) throw new Error('A build never watches.');
  const outputs: readonly Rolldown.RolldownOutput[] = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  const sources = chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => !id.startsWith('\0'));
  return [name, [...new Set(sources.map((id) => relative(ROOT, id)))].sort()];
}

/** The contents of the last bundle made. */
export function readBundleContents(): BundleContents {
  return JSON.parse(readFileSync(CONTENTS_FILE, 'utf8')) as BundleContents;
}
