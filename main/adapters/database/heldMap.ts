import { needsResult } from '../../../shared/domain/callStages.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call, CallId } from '../../../shared/schemas/call.ts';
import type { EditEntry } from '../../../shared/schemas/editLog.ts';
import type { CallRepository } from '../../ports.ts';
import { foldedText } from './foldedText.ts';
import { MOST_OF_COMPANY } from './knownCompanies.ts';

export type Removal =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'removed'; readonly at: EpochMs }
  | { readonly kind: 'restored' };

/** A call as it should be on disk once that can be written again. */
export type Held = {
  readonly call: Call;
  readonly removal: Removal;
  /** What the call was before, for the edit log. */
  readonly entries: readonly EditEntry[];
  /** Whether the disk counts it among the calls that are not removed. */
  readonly isCounted: boolean;
};

export type HeldMap = Map<CallId, Held>;

/** A transaction of some 10 ms. */
const MOST_AT_ONCE = 100;

export const isVisible = ({ removal }: Held): boolean => removal.kind !== 'removed';

/** Calls that wait, in the order in which they came, those that only need saving by up to a hundred. */
export function heldBatches(held: HeldMap): readonly (readonly Held[])[] {
  const batches: Held[][] = [];
  for (const entry of held.values()) {
    const last = batches.at(-1);
    const isMore = entry.removal.kind === 'unchanged' && last?.at(-1)?.removal.kind === 'unchanged';
    if (isMore && last.length < MOST_AT_ONCE) last.push(entry);
    else batches.push([entry]);
  }
  return batches;
}

function writeOne(calls: CallRepository, { call, removal, entries }: Held): void {
  if (removal.kind === 'restored') calls.restore(call.id);
  calls.saveAll([call], entries);
  if (removal.kind === 'removed') calls.remove(call.id, removal.at);
}

/** Brings the disk to what is held of a batch; throws what the repository throws. */
export function writeHeld(calls: CallRepository, batch: readonly Held[]): void {
  const [first] = batch;
  if (first?.removal.kind === 'unchanged')
    calls.saveAll(
      batch.map(({ call }) => call),
      batch.flatMap(({ entries }) => entries),
    );
  else batch.forEach((entry) => writeOne(calls, entry));
}

const byStart = (a: Call, b: Call): number => a.startsAt - b.startsAt;
const newestFirst = (a: Call, b: Call): number => b.startsAt - a.startsAt;

/** Reads that see what is held in the place of what is on disk. */
export function readsOver(calls: CallRepository, held: HeldMap) {
  const visible = (): readonly Call[] =>
    Array.from(held.values()).flatMap((entry) => (isVisible(entry) ? [entry.call] : []));
  const replaced = (stored: readonly Call[], isWanted: (call: Call) => boolean): readonly Call[] => {
    if (held.size === 0) return stored;
    return [...stored.filter(({ id }) => !held.has(id)), ...visible().filter(isWanted)];
  };
  return {
    find: (id: CallId): Call | null => {
      const entry = held.get(id);
      if (entry === undefined) return calls.find(id);
      return isVisible(entry) ? entry.call : null;
    },
    live: (): Call | null => {
      const stored = calls.live();
      const all = replaced(stored === null ? [] : [stored], ({ stage }) => stage === 'live');
      return all.toSorted(newestFirst)[0] ?? null;
    },
    startingBetween: (from: EpochMs, until: EpochMs): readonly Call[] =>
      replaced(
        calls.startingBetween(from, until),
        ({ startsAt }) => startsAt >= from && startsAt < until,
      ).toSorted(byStart),
    needingResult: (now: EpochMs): readonly Call[] =>
      replaced(calls.needingResult(now), (call) => needsResult(call, now)).toSorted(newestFirst),
    callsWith: (company: string): readonly Call[] => {
      const key = foldedText(company);
      const isWanted = (call: Call): boolean => foldedText(call.company) === key;
      return replaced(calls.callsWith(company), isWanted).toSorted(newestFirst).slice(0, MOST_OF_COMPANY);
    },
    count: (): number =>
      Array.from(held.values()).reduce(
        (count, entry) => count + Number(isVisible(entry)) - Number(entry.isCounted),
        calls.count(),
      ),
  };
}
