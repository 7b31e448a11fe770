import { readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

/** Every sentence of a language by its whole key; lists are joined, since a list is asked for as one. */
export type Catalogue = ReadonlyMap<string, string>;

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

export function readCatalogue(language: Language): Catalogue {
  const tree: unknown = JSON.parse(readFileSync(inRoot('shared', 'text', `${language}.json`), 'utf8'));
  return new Map(leavesOf(tree, ''));
}

function leavesOf(tree: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof tree !== 'object' || tree === null) return [[key, String(tree)]];
  if (Array.isArray(tree)) return [[key, tree.join('\n')]];
  return Object.entries(tree).flatMap(([name, part]) => leavesOf(part, key === '' ? name : `${key}.${name}`));
}
