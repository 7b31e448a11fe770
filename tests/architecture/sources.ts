import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '..', '..');
export const ROOMS = ['shared', 'main', 'renderer', 'tests', 'build'] as const;

/** One file of the project, its path relative to the top and with forward slashes. */
export type Source = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

/** Looks at the whole project and says what is wrong, one line each. */
export type Rule = (sources: readonly Source[]) => readonly string[];

export function sourceOf(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

export function readSources(): readonly Source[] {
  const files = globSync(`{${ROOMS.join(',')}}/**/*.{ts,tsx}`, { cwd: ROOT });
  return files.map((file) => sourceOf(file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')));
}

/** The nodes of a file that a predicate picks, each shown as it is written and with its line. */
export function find(source: Source, isWanted: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (isWanted(node)) found.push(show(source, node));
    ts.forEachChild(node, see);
  };
  see(source.tree);
  return found;
}

function show({ path, tree }: Source, node: ts.Node): string {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return `${path}:${line + 1} ${node.getText(tree).split('\n')[0] ?? ''}`;
}

/** `Date.now`, `window.webContents.send`: whether a node reads this name, of this object when one is given. */
export function isMember(node: ts.Node, name: string, object?: string): boolean {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== name) return false;
  return object === undefined || node.expression.getText() === object;
}
