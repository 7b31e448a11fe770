import { LIMITS } from './limits.ts';

/** One unfolded line of a calendar; `line` is where it begins in the file, from 1. Blank lines are kept. */
export type LogicalLine = { readonly text: string; readonly line: number; readonly isCut: boolean };

const LINE_END = /\r*\n|\r/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** Unfolds lines, whatever ends them, without control characters. Blank lines do not keep a fold from its line. */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let open: OpenLine | null = null;
  for (const physical of physicalLines(text.replaceAll(CONTROLS, ''))) {
    const isFold = physical.text.startsWith(' ') || physical.text.startsWith('\t');
    if (open !== null && isFold) extend(open, physical.text);
    else {
      if (open !== null) yield closed(open);
      open = begin(physical.text, physical.line);
    }
  }
  if (open !== null) yield closed(open);
}

type PhysicalLine = { readonly text: string; readonly line: number };

function* physicalLines(text: string): Generator<PhysicalLine> {
  let from = 0;
  let line = 1;
  for (const end of text.matchAll(LINE_END)) {
    yield { text: text.slice(from, end.index), line };
    from = end.index + end[0].length;
    line += 1;
  }
  if (from < text.length) yield { text: text.slice(from), line };
}

type OpenLine = { readonly parts: string[]; readonly line: number; length: number; isCut: boolean };

function begin(text: string, line: number): OpenLine {
  const open: OpenLine = { parts: [], line, length: 0, isCut: false };
  append(open, text);
  return open;
}

const extend = (open: OpenLine, text: string): void => append(open, text.slice(1));

function append(open: OpenLine, text: string): void {
  const room = LIMITS.lineLength - open.length;
  if (text.length > room) open.isCut = true;
  if (room <= 0) return;
  open.parts.push(text.slice(0, room));
  open.length += Math.min(text.length, room);
}

const closed = ({ parts, line, isCut }: OpenLine): LogicalLine => ({ text: parts.join(''), line, isCut });
