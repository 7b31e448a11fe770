import type { LoggedCall } from '../../../shared/schemas/call.ts';
import type { CountedCalls, PromiseBook } from '../../promisePorts.ts';
import type { HeldVersion } from './callHistory.ts';
import type { WritableDatabase } from './openDatabase.ts';
import { preparePromiseBook, type PromisePart } from './promiseBookStatements.ts';
import {
  dueBy,
  keptCounts,
  keptSpellingOf,
  ofPart,
  PROMISE_PARTS,
  type KeptSpelling,
} from './promiseParts.ts';
import type { RepairCall } from './repairCalls.ts';
import { createRead } from './sqliteCalls.ts';
import { shownText } from './storedText.ts';

export type PromiseBookDeps = {
  readonly database: WritableDatabase;
  readonly repair: RepairCall;
  /** What is not on disk yet. */
  readonly held: () => readonly HeldVersion[];
};

const isLogged = (call: { readonly stage: string } | null): call is LoggedCall => call?.stage === 'logged';

const spellingOf = (row: Readonly<Record<string, unknown>>): KeptSpelling => ({
  company: shownText(String(row['company'])),
  key: String(row['key']),
  lastAt: Number(row['last']),
  keptCount: Number(row['kept']),
  settledCount: Number(row['settled']),
});

/** What was promised in calls on disk, with those held in memory in their places. */
export function createPromiseBook({ database, repair, held }: PromiseBookDeps): PromiseBook {
  const statements = preparePromiseBook(database);
  const read = createRead(repair);
  const heldIds = (): string => JSON.stringify(held().map(({ id }) => id));
  const heldOf = (part: PromisePart): readonly LoggedCall[] =>
    ofPart(
      held().map(({ call }) => call),
      part,
    );
  const part =
    (name: PromisePart) =>
    (most: number): CountedCalls => {
      const ids = heldIds();
      const waiting = heldOf(name);
      const stored = statements[name].list.all({ held: ids, most }).map(read).filter(isLogged);
      const { holds, order } = PROMISE_PARTS[name];
      const count = Number(statements[name].count.get({ held: ids })?.['calls']) + waiting.length;
      const calls = [...stored.filter(holds), ...waiting].toSorted(order).slice(0, most);
      return { calls, count };
    };
  return {
    ...{ open: part('open'), settled: part('settled'), withFollowUps: part('withFollowUps') },
    due: (until, most) => {
      const stored = statements.due.all({ held: heldIds(), until, most }).map(read).filter(isLogged);
      return dueBy([...stored, ...heldOf('open')], until, most);
    },
    keptByCompany: () => {
      const stored = statements.kept.all({ held: heldIds() }).map(spellingOf);
      return keptCounts([...stored, ...heldOf('settled').map(keptSpellingOf)]);
    },
  };
}
