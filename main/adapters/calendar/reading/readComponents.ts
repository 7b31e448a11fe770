import { createOpenText, isOpenEnded, type OpenText } from './openText.ts';
import { writtenName } from './contentLine.ts';
import { LIMITS } from './limits.ts';
import { logicalLines, type LogicalLine } from './logicalLines.ts';
import type { ProblemList } from './problems.ts';
import { first, KEPT, MOST, type Component } from './properties.ts';
import { textOf } from './texts.ts';

/** The VCALENDARs of a file. Null when nothing of it is a calendar. */
export function readComponents(text: string, problems: ProblemList): readonly Component[] | null {
  const builder = createBuilder(problems);
  for (const line of logicalLines(text)) {
    if (!builder.take(line)) break;
  }
  return builder.finish();
}

type State = {
  readonly calendars: Component[];
  readonly stack: Component[];
  readonly text: OpenText;
  readonly problems: ProblemList;
  eventCount: number;
};

function createBuilder(problems: ProblemList) {
  const state: State = { calendars: [], stack: [], text: createOpenText(), problems, eventCount: 0 };
  return {
    /** False when no more lines are wanted. */
    take: (line: LogicalLine): boolean => {
      if (line.isCut) problems.add('BROKEN_LINE', culprit(state, line));
      if (isBoundary(line.text)) takeBoundary(state, line);
      else takeProperty(state, line);
      return state.eventCount <= LIMITS.events;
    },
    finish: (): readonly Component[] | null => {
      const unfinished = state.stack.find(({ name }) => name === 'VEVENT');
      if (unfinished !== undefined) problems.add('BROKEN_LINE', nameOf(unfinished));
      if (state.eventCount > LIMITS.events) problems.add('TOO_MANY_EVENTS', null);
      return state.calendars.length === 0 ? null : state.calendars;
    },
  };
}

const MAY_BE_BOUNDARY = /^\s*[BE][EN]/i;
const BOUNDARY = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i;
const isBoundary = (text: string): boolean => MAY_BE_BOUNDARY.test(text) && BOUNDARY.test(text);

function takeBoundary(state: State, { text, line }: LogicalLine): void {
  const [, edge, name] = BOUNDARY.exec(text) ?? [];
  if (edge === undefined || name === undefined) return;
  state.text.close();
  if (edge.toUpperCase() === 'BEGIN') begin(state, name.toUpperCase(), line);
  else end(state, name.toUpperCase());
}

/** Components named V… cannot stand inside one another, but for these: a new one ends one that was never closed. */
const NESTED: ReadonlySet<string> = new Set(['VCALENDAR', 'VALARM', 'VLOCATION', 'VRESOURCE']);
const isSibling = (name: string): boolean => name.startsWith('V') && !NESTED.has(name);

function begin(state: State, name: string, line: number): void {
  const component: Component = { name, line, lines: new Map(), children: [] };
  if (name === 'VCALENDAR') state.stack.length = 0;
  if (isSibling(name)) closeSibling(state);
  if (state.stack.length >= LIMITS.nesting) state.problems.add('BROKEN_LINE', culprit(state, { line }));
  place(state, component);
  // Too deep: it is remembered, so that its end closes it, but nobody will see it.
  state.stack.push(component);
  if (state.stack.length > 1_000) state.stack.splice(LIMITS.nesting, 1);
}

function closeSibling(state: State): void {
  const open = state.stack.findIndex((component) => isSibling(component.name));
  if (open === -1) return;
  const component = state.stack[open];
  if (component?.name === 'VEVENT') state.problems.add('BROKEN_LINE', nameOf(component));
  state.stack.length = open;
}

function place(state: State, component: Component): void {
  const parent = state.stack.at(-1);
  if (component.name === 'VCALENDAR') {
    state.calendars.push(component);
    return;
  }
  if (component.name === 'VEVENT') state.eventCount += 1;
  if (!KEPT.has(component.name) || state.stack.length >= LIMITS.nesting) return;
  if (parent !== undefined) parent.children.push(component);
  // An event that somebody cut out of its calendar.
  else
    state.calendars.push({
      name: 'VCALENDAR',
      line: component.line,
      lines: new Map(),
      children: [component],
    });
}

function end(state: State, name: string): void {
  const at = state.stack.findLastIndex((component) => component.name === name);
  if (at !== -1) state.stack.length = at;
}

function takeProperty(state: State, line: LogicalLine): void {
  if (state.stack.length === 0) return;
  if (state.text.isContinuedBy(line.text)) {
    state.text.add(line.text);
    return;
  }
  if (line.text.trim() === '') return;
  const name = writtenName(line.text)?.toUpperCase();
  if (name === undefined) state.problems.add('BROKEN_LINE', culprit(state, line));
  else {
    state.text.close();
    keep(state, name, line.text);
  }
}

function keep(state: State, name: string, text: string): void {
  const open = state.stack.at(-1);
  if (open === undefined || state.stack.length > LIMITS.nesting) return;
  const isKept = KEPT.get(open.name)?.has(name) ?? false;
  const keepWhole = (whole: string): void => {
    if (isKept) keepIn(open, name, whole);
  };
  if (isOpenEnded(name, text)) state.text.open(text, keepWhole);
  else keepWhole(text);
}

/** The first of two wins, unless it says nothing. */
function keepIn({ lines }: Component, name: string, text: string): void {
  const held = lines.get(name);
  if (held === undefined) lines.set(name, [text]);
  else if (held.length < (MOST.get(name) ?? 1)) held.push(text);
  else if (held.length === 1 && /:\s*$/.test(held[0] ?? '')) held[0] = text;
}

const nameOf = (component: Component) => ({
  title: textOf(first(component, 'SUMMARY'), LIMITS.problemTitle),
  line: component.line,
});

function culprit(state: State, { line }: Pick<LogicalLine, 'line'>) {
  const event = state.stack.find(({ name }) => name === 'VEVENT');
  return event === undefined ? { title: '', line } : nameOf(event);
}
