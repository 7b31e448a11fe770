import { basename } from 'node:path';
import ts from 'typescript';
import { find, type Rule } from './sources.ts';

const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'types', 'misc'];

/** A file or folder is named after what it knows, not after its being useful. */
export const pathsSayWhatTheyHold: Rule = (sources) =>
  sources.map(({ path }) => path).filter((path) => wordsOf(path).some((word) => EMPTY_WORDS.includes(word)));

function wordsOf(path: string): readonly string[] {
  return path.split('/').map((part) => part.replace(/(\.\w+)+$/, '').toLowerCase());
}

const EMPTY_NAME = /(Manager|Helpers?|Utils?|Type)$|^I[A-Z][a-z]/;

/** What a project declares itself carries no Manager, Helper or Type, and no Hungarian I. */
export const declaredNamesSayWhatTheyMean: Rule = (sources) =>
  sources.flatMap((source) =>
    find(source, (node) => {
      const name = declaredName(node);
      return name !== null && EMPTY_NAME.test(name);
    }),
  );

function declaredName(node: ts.Node): string | null {
  const isDeclaration =
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isFunctionDeclaration(node);
  return isDeclaration ? (node.name?.text ?? null) : null;
}

/** A barrel hides who needs what, and makes every import load everything. */
export const nothingIsPassedOn: Rule = (sources) => [
  ...sources.map(({ path }) => path).filter((path) => /^index\.tsx?$/.test(basename(path))),
  ...sources.flatMap((source) =>
    find(source, (node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined),
  ),
];
