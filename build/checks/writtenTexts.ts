import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { inRoot } from '../root.ts';

/** A piece of text in the source. `whole` is a literal; `head` and `tail` are the fixed ends of a template. */
export type WrittenText =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'template'; readonly head: string; readonly tail: string };

/** A text asked for by its key: `t('today.title')` of the pages, `texts.text('tray.open')` of main. */
export type AskedText = { readonly file: string; readonly key: WrittenText };

export type Writing = { readonly written: readonly WrittenText[]; readonly asked: readonly AskedText[] };

const ASKS = new Set(['t', 'text']);

/** Reads every string written in the app's own source. */
export function readWriting(): Writing {
  const written: WrittenText[] = [];
  const asked: AskedText[] = [];
  for (const file of globSync('{shared,main,renderer}/**/*.{ts,tsx}', { cwd: inRoot() })) {
    const source = ts.createSourceFile(
      file,
      readFileSync(inRoot(file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    visit(source, (node) => {
      const text = writtenText(node);
      if (text !== null) written.push(text);
      if (text !== null && isAsked(node)) asked.push({ file, key: text });
    });
  }
  return { written, asked };
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function writtenText(node: ts.Node): WrittenText | null {
  if (ts.isStringLiteralLike(node)) return { kind: 'whole', text: node.text };
  if (!ts.isTemplateExpression(node)) return null;
  return { kind: 'template', head: node.head.text, tail: node.templateSpans.at(-1)?.literal.text ?? '' };
}

function isAsked(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent) || node.parent.arguments[0] !== node) return false;
  const { expression } = node.parent;
  if (ts.isIdentifier(expression)) return ASKS.has(expression.text);
  return ts.isPropertyAccessExpression(expression) && ASKS.has(expression.name.text);
}
