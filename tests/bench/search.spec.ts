import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCallHistory } from '../../main/adapters/database/callHistory.ts';
import { openReadable } from '../../main/adapters/database/openDatabase.ts';
import { createStoredHistory } from '../../main/adapters/database/storedHistory.ts';
import type { HistoryReader } from '../../main/ports.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { aPlannedCall, callId } from '../builders/callBuilder.ts';
import { openTestStorage, type TestStorage } from '../builders/testDatabase.ts';
import { test } from '../e2e/callside.ts';
import { fakeClock } from '../fakes/fakeClock.ts';
import { filledFolder } from './filledFolder.ts';
import { questions, type Question } from './questions.ts';

const MANY = 100_000;
/** After one in which every question is new. */
const ROUNDS = 9;
const MOST_NAMED = 5;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

const took = (work: () => unknown): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

/** A clock whose timers run when they are told to, one after the other. */
function steppedClock() {
  const waiting = new Set<() => void>();
  const after = (_ms: number, task: () => void) => {
    waiting.add(task);
    return () => void waiting.delete(task);
  };
  const step = (): number => {
    const [first] = waiting;
    if (first === undefined) return 0;
    waiting.delete(first);
    return took(first);
  };
  return { clock: { ...fakeClock(Date.now()), after }, step, isWaiting: () => waiting.size > 0 };
}

const opened = { folder: '' };
test.beforeAll(async () => {
  test.setTimeout(600_000);
  opened.folder = await filledFolder(MANY);
});
test.afterAll(() => rmSync(opened.folder, { recursive: true, force: true }));

/** By the indexes of the file alone, as it is done until the roll is read: what keeping it in memory is for. */
function byIndexes(folder: string): { readonly history: HistoryReader; readonly close: () => void } {
  const path = join(folder, 'history.db');
  const database = openReadable(path);
  const openSnapshot = () => openReadable(path);
  const stored = createStoredHistory({ database, openSnapshot, onDamaged: () => undefined });
  return { history: createCallHistory(stored, () => []), close: () => database.close() };
}

type Answers = { readonly name: string; readonly ours: number[]; readonly theirs: number[] };

/** A call is written before each look, so that nothing is remembered from the one before. */
function ask({ name, query }: Question, storage: TestStorage, other: HistoryReader): Answers {
  storage.calls.save(aPlannedCall({ id: callId(MANY + 1) }));
  return {
    name,
    ours: [took(() => storage.history.page(query))],
    theirs: [took(() => other.page(query))],
  };
}

const percentiles = (times: readonly number[]): string =>
  [0.5, 0.9, 0.95, 0.99].map((share) => `${100 * share} % under ${ms(at(times, share))}`).join(', ');

function sayAnswers(all: readonly Answers[]): void {
  for (const { name, ...times } of all) {
    const [ours, theirs] = [at(times.ours, 0.5), at(times.theirs, 0.5)];
    say(`history, ${name}: ${ms(ours)}, ${(ours / theirs).toFixed(2)} of ${ms(theirs)} by indexes`);
  }
  const slowest = all.toSorted((a, b) => at(b.ours, 0.5) - at(a.ours, 0.5)).slice(0, MOST_NAMED);
  say(`history, slowest: ${slowest.map(({ name, ours }) => `${name} (${ms(at(ours, 0.5))})`).join('; ')}`);
}

test(`search and filters over ${MANY} calls`, async () => {
  test.setTimeout(600_000);
  const { clock, step, isWaiting } = steppedClock();
  const storage = openTestStorage(opened.folder, clock);
  storage.history.countMatching(EVERY_CALL);
  const slices: number[] = [];
  for (let left = 5_000; isWaiting() && left > 0; left -= 1) slices.push(step());
  const sum = slices.reduce((all, each) => all + each, 0);
  say(`history: roll read in ${ms(sum)}, in ${slices.length} slices, the longest ${ms(at(slices, 0.9999))}`);

  const other = byIndexes(opened.folder);
  const asked = questions(Date.now());
  const first = asked.map((question) => ask(question, storage, other.history));
  // Round by round: between two times that one question is asked, all others have used the memory of the disk.
  const all: readonly Answers[] = asked.map(({ name }) => ({ name, ours: [], theirs: [] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, question] of asked.entries()) {
      const { ours, theirs } = ask(question, storage, other.history);
      all[index]?.ours.push(...ours);
      all[index]?.theirs.push(...theirs);
    }
  sayAnswers(all);
  say(
    `history, ${asked.length} questions for the first time: ${percentiles(first.flatMap(({ ours }) => ours))}`,
  );
  say(`history, ${ROUNDS} times each: ${percentiles(all.flatMap(({ ours }) => ours))}`);
  say(`by indexes: ${percentiles(all.flatMap(({ theirs }) => theirs))}`);
  other.close();
  await storage.close();
});

test(`facts for the insights of ${MANY} calls`, async () => {
  test.setTimeout(600_000);
  const storage = openTestStorage(opened.folder, fakeClock(Date.now()));
  const facts = storage.insights.facts({ from: 0, until: Date.now() })[Symbol.iterator]();
  const slices: number[] = [];
  const state = { isOver: false };
  while (!state.isOver) slices.push(took(() => (state.isOver = facts.next().done === true)));
  const sum = slices.reduce((total, each) => total + each, 0);
  say(
    `insights: facts read in ${ms(sum)}, in ${slices.length} slices, the longest ${ms(at(slices, 0.9999))}`,
  );
  await storage.close();
});
