import type { JsonEntry } from '../../dataPorts.ts';

/** Strings whole, then what gives a document its form. A quote that stands alone begins a string that goes on later. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|["{}[\],:]/g;
/** SECURITY: a single value longer than this is none of ours; memory stays bounded (CWE-400). */
const LONGEST_VALUE = 64_000_000;

type Key = string | number;
type Container = { readonly closing: '}' | ']'; key: Key | null };

export type SplitterDeps = {
  /** Whether what is inside of the container at this path comes value by value; else it is one value. */
  readonly isOpened: (keys: readonly Key[]) => boolean;
  readonly onValue: (entry: JsonEntry) => void;
};

const broken = (): Error => new SyntaxError('No JSON');

/** Where in the document it stands, and which text belongs to the value that is being read. */
function createPlace({ isOpened, onValue }: SplitterDeps) {
  const stack: Container[] = [];
  let isBegun = false;
  const keys = (): readonly Key[] => stack.map(({ key }) => key ?? '');
  const top = (): Container => {
    const container = stack.at(-1);
    if (container === undefined) throw broken();
    return container;
  };
  return {
    /** True when the container was gone into. */
    open: (bracket: string): boolean => {
      const isRoot = stack.length === 0;
      if (isRoot && (isBegun || bracket !== '{')) throw broken();
      if (!isRoot && !isOpened(keys())) return false;
      isBegun = true;
      stack.push(bracket === '{' ? { closing: '}', key: null } : { closing: ']', key: 0 });
      return true;
    },
    close: (bracket: string): void => {
      if (stack.pop()?.closing !== bracket) throw broken();
    },
    value: (text: string): void => {
      if (text.trim() === '') return;
      if (top().key === null) throw broken();
      onValue({ keys: keys(), value: JSON.parse(text) });
    },
    next: (): void => {
      const container = top();
      container.key = typeof container.key === 'number' ? container.key + 1 : null;
    },
    name: (text: string): void => {
      const container = top();
      const name: unknown = JSON.parse(text);
      if (container.key !== null || typeof name !== 'string') throw broken();
      container.key = name;
    },
    isComplete: (): boolean => isBegun && stack.length === 0,
  };
}

type Place = ReturnType<typeof createPlace>;

/** The text that is still needed, and how far it was read. */
type Reading = {
  text: string;
  valueFrom: number;
  scannedTo: number;
  /** Containers that are open within the value being read. */
  depth: number;
};

type Token = { readonly text: string; readonly at: number };

function open(reading: Reading, place: Place, { text, at }: Token): void {
  if (reading.depth > 0 || !place.open(text)) reading.depth += 1;
  else reading.valueFrom = at + 1;
}

function endValue(reading: Reading, place: Place, { at }: Token): void {
  place.value(reading.text.slice(reading.valueFrom, at));
  reading.valueFrom = at + 1;
}

function close(reading: Reading, place: Place, token: Token): void {
  if (reading.depth > 0) {
    reading.depth -= 1;
    return;
  }
  endValue(reading, place, token);
  place.close(token.text);
}

/** Commas and colons count where they part what is asked for, not within a value. */
function part(reading: Reading, place: Place, token: Token): void {
  if (reading.depth > 0) return;
  if (token.text === ',') {
    endValue(reading, place, token);
    place.next();
    return;
  }
  place.name(reading.text.slice(reading.valueFrom, token.at));
  reading.valueFrom = token.at + 1;
}

const ACTS = { '{': open, '[': open, '}': close, ']': close, ',': part, ':': part } as const;
const isForm = (token: string): token is keyof typeof ACTS => Object.hasOwn(ACTS, token);

/** Reads on until the text ends, or a string that has yet to come whole. */
function scan(reading: Reading, place: Place): void {
  TOKEN.lastIndex = reading.scannedTo;
  reading.scannedTo = reading.text.length;
  for (let match = TOKEN.exec(reading.text); match !== null; match = TOKEN.exec(reading.text)) {
    const [text] = match;
    if (text === '"') {
      reading.scannedTo = match.index;
      return;
    }
    if (isForm(text)) ACTS[text](reading, place, { text, at: match.index });
  }
}

/**
 * Reads a JSON document as its text comes, and gives the values at the paths that are asked for one by one; each is
 * parsed as JSON always is. Throws when it is no JSON.
 */
export function createJsonSplitter(deps: SplitterDeps) {
  const place = createPlace(deps);
  const reading: Reading = { text: '', valueFrom: 0, scannedTo: 0, depth: 0 };
  return {
    write: (more: string): void => {
      reading.text = reading.text.slice(reading.valueFrom) + more;
      reading.scannedTo -= reading.valueFrom;
      reading.valueFrom = 0;
      if (reading.text.length > LONGEST_VALUE) throw broken();
      scan(reading, place);
    },
    end: (): void => {
      if (!place.isComplete() || reading.text.slice(reading.valueFrom).trim() !== '') throw broken();
    },
  };
}
