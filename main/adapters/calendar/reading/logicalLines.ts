import { LIMITS } from './limits.ts';

/** One unfolded line of a calendar; `line` is where it begins in the file, from 1. Blank lines are kept. */
export type LogicalLine = { readonly text: string; readonly line: number; readonly isCut: boolean };

const LINE_END = /\r*\n|\r/g;
const FOLD = /\n[ \t]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** Unfolds lines, whatever ends them, without control characters. */
export function* logicalLines(given: string): Generator<LogicalLine> {
  const text = given.replaceAll(CONTROLS, '').replaceAll(LINE_END, '\n');
  let line = 1;
  for (let from = 0; from < text.length;) {
    const folded = text.slice(from, endOfLine(text, from));
    const isFolded = folded.includes('\n');
    const whole = isFolded ? folded.replaceAll(FOLD, '') : folded;
    yield { text: whole.slice(0, LIMITS.lineLength), line, isCut: whole.length > LIMITS.lineLength };
    line += isFolded ? folded.split('\n').length : 1;
    from += folded.length + 1;
  }
}

/** Where the first line end is that no fold follows. */
function endOfLine(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (end !== -1 && (text[end + 1] === ' ' || text[end + 1] === '\t')) end = text.indexOf('\n', end + 1);
  return end === -1 ? text.length : end;
}
