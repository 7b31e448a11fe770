import { globSync } from 'node:fs';
import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { inRoot } from '../root.ts';

/** `test` keeps source maps and the doors tests come in by; `production` is what people get. */
export type BundleMode = 'production' | 'test';
export type Part = { readonly name: string; readonly config: InlineConfig };

export const APP_FOLDER = inRoot('out', 'app');

// The oldest Electron the app runs on is the fallback, 42: Chromium 148 and Node 24.15.
const NODE_TARGET = 'node24.15';
const PAGE_TARGET = 'chrome148';

/** Every part of the app and how it is bundled. */
export function partsOfApp(mode: BundleMode): readonly Part[] {
  return [
    { name: 'main', config: nodePart(mode, { entry: 'main/main.ts', file: 'main.mjs' }) },
    { name: 'preload', config: preloadPart(mode) },
    ...workerParts(mode),
    { name: 'renderer', config: rendererPart(mode) },
  ];
}

type Bundled = { readonly entry: string; readonly file: string };

/** One file per entry, so that `import.meta.dirname` means the same folder wherever in the source it stands. */
function nodePart(mode: BundleMode, { entry, file }: Bundled): InlineConfig {
  return {
    ...shared(mode),
    define: { 'process.env.CALLSIDE_BUILD': JSON.stringify(mode) },
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ...output(mode),
      ssr: inRoot(entry),
      target: NODE_TARGET,
      // Names and lines in a crash report are worth more than the bytes.
      minify: false,
      rolldownOptions: { external: [/^electron($|\/)/], output: oneFile('es', file) },
    },
  };
}

/** SECURITY: a sandboxed preload can load nothing but electron, so it has to be one CommonJS file. */
function preloadPart(mode: BundleMode): InlineConfig {
  return {
    ...shared(mode),
    build: {
      ...output(mode),
      target: PAGE_TARGET,
      minify: false,
      rolldownOptions: {
        input: inRoot('main', 'preload', 'preload.ts'),
        external: ['electron'],
        platform: 'browser',
        output: oneFile('cjs', 'preload.cjs'),
      },
    },
  };
}

function workerParts(mode: BundleMode): readonly Part[] {
  return globSync('main/adapters/**/*.worker.ts', { cwd: inRoot() }).map((entry) => {
    const name = basename(entry, '.worker.ts');
    return { name: `worker ${name}`, config: nodePart(mode, { entry, file: `workers/${name}.mjs` }) };
  });
}

/** SECURITY: nothing is inlined into a page, because its content policy forbids inline scripts, styles and fonts. */
function rendererPart(mode: BundleMode): InlineConfig {
  const pages = globSync('renderer/*.html', { cwd: inRoot() });
  return {
    ...shared(mode),
    root: inRoot('renderer'),
    base: './',
    plugins: [react()],
    build: {
      ...output(mode),
      outDir: `${APP_FOLDER}/renderer`,
      target: PAGE_TARGET,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The budget of checks/rendererBudget.ts decides, not one chunk.
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: pages.map((page) => inRoot(page)) },
    },
  };
}

function shared(mode: BundleMode): InlineConfig {
  return { configFile: false, envDir: false, root: inRoot(), mode, logLevel: 'warn', publicDir: false };
}

function output(mode: BundleMode) {
  return {
    outDir: APP_FOLDER,
    emptyOutDir: false,
    reportCompressedSize: false,
    sourcemap: mode === 'test',
  } as const;
}

function oneFile(format: 'es' | 'cjs', file: string) {
  return { format, entryFileNames: file, codeSplitting: false } as const;
}
