import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS, ROOT } from './sources.ts';

const TOP_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];
const MADE_HERE = ['node_modules', 'out', 'dist'];
const MOST_README_LINES = 40;
const MOST_MAIN_LINES = 60;

function isTopName(name: string): boolean {
  const isDotfile = name.startsWith('.');
  const isConfiguration = /^\w+\.config\.(ts|js)$/.test(name);
  return isDotfile || isConfiguration || [...ROOMS, ...TOP_FILES, ...MADE_HERE].includes(name);
}

function linesOf(file: string): number {
  return readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;
}

describe('the top level', () => {
  it('holds the rooms, the configuration and nothing else', () => {
    expect(readdirSync(ROOT).filter((name) => !isTopName(name))).toEqual([]);
  });

  it.each(['src', 'scripts', 'utils', 'notes.md', 'config.yml'])('has no place for %s', (name) => {
    expect(isTopName(name)).toBe(false);
  });
});

describe('rooms', () => {
  it.each(ROOMS)('%s says in a README what it knows', (room) => {
    expect(existsSync(join(ROOT, room, 'README.md'))).toBe(true);
  });

  it('keep every README to a page', () => {
    const readmes = globSync(`{${ROOMS.join(',')}}/**/README.md`, { cwd: ROOT });
    expect(readmes.length).toBeGreaterThanOrEqual(ROOMS.length);
    expect(readmes.filter((file) => linesOf(file) > MOST_README_LINES)).toEqual([]);
  });

  it('leave main.ts to what runs before everything else', () => {
    expect(linesOf('main/main.ts')).toBeLessThanOrEqual(MOST_MAIN_LINES);
  });
});
