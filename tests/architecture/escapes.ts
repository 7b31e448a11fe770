import ts from 'typescript';
import { find, type Rule } from './sources.ts';

// Put together from parts, so that this file does not hold what it looks for.
const MUTES = [
  'eslint-' + 'disable',
  '@ts-' + 'ignore',
  '@ts-' + 'expect-error',
  '@ts-' + 'nocheck',
  'TO' + 'DO',
  'FIX' + 'ME',
];

/** A rule that does not fit is changed for everybody, in the open; it is never switched off on the spot. */
export const nothingIsMuted: Rule = (sources) =>
  sources.flatMap(({ path, text }) =>
    MUTES.filter((mute) => text.includes(mute)).map((mute) => `${path} ${mute}`),
  );

/** `any` switches the compiler off for everything it touches. */
export const nothingIsAny: Rule = (sources) =>
  sources.flatMap((source) => find(source, (node) => node.kind === ts.SyntaxKind.AnyKeyword));

const LEFT_BEHIND = new Set(['only', 'todo']);
const TEST_WORDS = new Set(['it', 'test', 'describe']);

/** A test that runs alone silences all the others. */
export const everyTestRuns: Rule = (sources) =>
  sources.flatMap((source) =>
    find(source, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !LEFT_BEHIND.has(node.name.text)) return false;
      return ts.isIdentifier(node.expression) && TEST_WORDS.has(node.expression.text);
    }),
  );
