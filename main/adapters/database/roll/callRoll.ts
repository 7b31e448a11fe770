import { createKeyedColumn, rankOf, type KeyedColumn } from './keyedColumn.ts';
import { firstNotBefore, placeOf, standsAt } from './places.ts';

const BITS_32 = 2 ** 32;

/** What filters and orders ask of every logged call on disk, in the order of time. */
export type CallRoll = {
  count: number;
  readonly capacity: number;
  readonly heads: Float64Array;
  readonly tails: Int32Array;
  readonly starts: Float64Array;
  /** `facts` of migration 0060, 32 bits in each. */
  readonly lowFacts: Int32Array;
  readonly highFacts: Int32Array;
  readonly company: KeyedColumn;
  /** One spelling for those that differ in the case of A to Z only. */
  readonly contact: KeyedColumn;
  readonly playbook: KeyedColumn;
  readonly length: KeyedColumn;
};

/** A logged call as the roll knows it. */
export type Entry = {
  readonly facts: number;
  readonly startsAt: number;
  readonly company: string;
  readonly contact: string;
  readonly playbook: string | null;
  readonly length: number;
};

export const createRoll = (capacity: number): CallRoll => ({
  count: 0,
  capacity,
  heads: new Float64Array(capacity),
  tails: new Int32Array(capacity),
  starts: new Float64Array(capacity),
  lowFacts: new Int32Array(capacity),
  highFacts: new Int32Array(capacity),
  company: createKeyedColumn(capacity),
  contact: createKeyedColumn(capacity),
  playbook: createKeyedColumn(capacity),
  length: createKeyedColumn(capacity),
});

export const lowBits = (facts: number): number => (facts % BITS_32) | 0;
export const highBits = (facts: number): number => Math.floor(facts / BITS_32);

/** Contacts are one where SQLite's NOCASE says so. */
export const contactKeyOf = (contact: string): string =>
  contact.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

const KEYED = ['company', 'contact', 'playbook', 'length'] as const;

const arraysOf = (roll: CallRoll): readonly (Float64Array | Int32Array)[] => [
  ...[roll.heads, roll.tails, roll.starts, roll.lowFacts, roll.highFacts],
  ...KEYED.map((name) => roll[name].ranks),
];

export function setFacts(
  roll: CallRoll,
  ordinal: number,
  { facts, startsAt }: Pick<Entry, 'facts' | 'startsAt'>,
): void {
  roll.starts[ordinal] = startsAt;
  roll.lowFacts[ordinal] = lowBits(facts);
  roll.highFacts[ordinal] = highBits(facts);
}

function makeRoom(roll: CallRoll, ordinal: number): void {
  for (const array of arraysOf(roll)) array.copyWithin(ordinal + 1, ordinal, roll.count);
  roll.count += 1;
}

function removeAt(roll: CallRoll, ordinal: number): void {
  for (const array of arraysOf(roll)) array.copyWithin(ordinal, ordinal + 1, roll.count);
  roll.count -= 1;
}

/** What stands at a place now, null for nothing; there is room for one more while `count` is below `capacity`. */
export function setAt(roll: CallRoll, digits: string, entry: Entry | null): void {
  const place = placeOf(digits);
  const ordinal = firstNotBefore(roll, place);
  const isKnown = standsAt(roll, ordinal, place);
  if (entry === null) {
    if (isKnown) removeAt(roll, ordinal);
    return;
  }
  if (!isKnown) makeRoom(roll, ordinal);
  roll.heads[ordinal] = place.head;
  roll.tails[ordinal] = place.tail;
  setFacts(roll, ordinal, entry);
  for (const name of KEYED) {
    // Not yet among those that a new key moves on.
    roll[name].ranks[ordinal] = -1;
    roll[name].ranks[ordinal] = rankOf(roll[name], entry[name]);
  }
}
