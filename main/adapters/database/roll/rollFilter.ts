import { NO_NAME } from '../../../../shared/domain/historySearch/terms.ts';
import type { HistoryFilter } from '../../../../shared/schemas/history.ts';
import { companyKeyOf } from '../callMatches.ts';
import { factMasksOf } from '../factBits.ts';
import { playbookMeant } from '../nameBook.ts';
import { hasWord, lineBegins } from '../searchText.ts';
import { highBits, lowBits, type CallRoll } from './callRoll.ts';
import type { Key, KeyedColumn } from './keyedColumn.ts';

type Passes = (ordinal: number) => boolean;

const withFacts = ({ lowFacts, highFacts }: CallRoll, filter: HistoryFilter): readonly Passes[] =>
  factMasksOf(filter).map(({ bits, isSet }): Passes => {
    const [low, high] = [lowBits(bits), highBits(bits)];
    return (ordinal) =>
      (((lowFacts[ordinal] ?? 0) & low) !== 0 || ((highFacts[ordinal] ?? 0) & high) !== 0) === isSet;
  });

type Meant = (key: Key, line: string) => boolean;

/** Keys are asked once each, however many calls have them. */
function withKey({ keys, lines, ranks }: KeyedColumn, meant: Meant, isWithoutMeant = false): Passes {
  const isMeant = Uint8Array.from(keys, (key, rank) => (meant(key, lines[rank] ?? '') ? 1 : 0));
  return (ordinal) => {
    const rank = ranks[ordinal] ?? -1;
    return rank < 0 ? isWithoutMeant : isMeant[rank] === 1;
  };
}

const beginningAs = (column: KeyedColumn, text: string): readonly Passes[] => {
  const begins = lineBegins(text);
  return hasWord(text) ? [withKey(column, (_, line) => begins(line))] : [];
};

function withNames(roll: CallRoll, filter: HistoryFilter): readonly Passes[] {
  const { companies, companyText, contactText, playbookIds } = filter;
  const companyKeys: ReadonlySet<Key> = new Set(companies.map(companyKeyOf));
  const isMeant = playbookMeant(playbookIds);
  return [
    ...(companies.length === 0 ? [] : [withKey(roll.company, (key) => companyKeys.has(key))]),
    ...beginningAs(roll.company, companyText),
    ...beginningAs(roll.contact, contactText),
    ...(playbookIds.length === 0
      ? []
      : [withKey(roll.playbook, (ref) => isMeant(String(ref)), playbookIds.includes(NO_NAME))]),
  ];
}

function betweenDates({ starts }: CallRoll, { from, until }: HistoryFilter): readonly Passes[] {
  return [
    ...(from === null ? [] : [(ordinal: number) => (starts[ordinal] ?? 0) >= from]),
    ...(until === null ? [] : [(ordinal: number) => (starts[ordinal] ?? 0) < until]),
  ];
}

/** Every condition of a filter but its words. */
const conditionsOf = (roll: CallRoll, filter: HistoryFilter): readonly Passes[] => [
  ...withFacts(roll, filter),
  ...betweenDates(roll, filter),
  ...withNames(roll, filter),
];

/** Those of the calls that pass, in the room that all of them took. */
function narrowed(found: Int32Array, passes: Passes): Int32Array {
  let count = 0;
  for (let index = 0; index < found.length; index += 1) {
    const ordinal = found[index] ?? 0;
    if (!passes(ordinal)) continue;
    found[count] = ordinal;
    count += 1;
  }
  return found.subarray(0, count);
}

function everyCall({ count }: CallRoll): Int32Array {
  const ordinals = new Int32Array(count);
  for (let ordinal = 0; ordinal < count; ordinal += 1) ordinals[ordinal] = ordinal;
  return ordinals;
}

/** The calls that pass, oldest first; `worded` are those with the words, used up here, null where none is asked for. */
export const passing = (roll: CallRoll, filter: HistoryFilter, worded: Int32Array | null): Int32Array =>
  conditionsOf(roll, filter).reduce(narrowed, worded ?? everyCall(roll));
