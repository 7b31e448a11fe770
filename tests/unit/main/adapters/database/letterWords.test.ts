import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { statementsOf } from '../../../../../main/adapters/database/historyStatements.ts';
import { createLetterWords } from '../../../../../main/adapters/database/letterWords.ts';
import { openReadable, openWritable } from '../../../../../main/adapters/database/openDatabase.ts';
import { matchExpression } from '../../../../../main/adapters/database/searchText.ts';
import { days } from '../../../../../shared/lib/time.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';
import { openTestDatabase } from '../../../../builders/testDatabase.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const FOUND = 'SELECT group_concat(rowid) AS places FROM calls_text WHERE calls_text MATCH ?';

/** A history, what is found in it for words typed, and for the same words when each is looked up as it stands. */
function openWords() {
  const test = openTestDatabase();
  const reading = openReadable(test.path);
  const prepare = statementsOf(reading);
  const beginningAs = createLetterWords(prepare);
  closers.push(() => {
    reading.close();
    test.close();
  });
  const found = (match: string | null) =>
    match === null ? null : (prepare(FOUND).get(match)?.['places'] ?? '');
  const typed = (text: string) => ({ text, phrases: [] });
  return {
    ...test,
    beginningAs,
    found: (text: string) => found(matchExpression(typed(text), beginningAs)),
    plain: (text: string) => found(matchExpression(typed(text))),
  };
}

const named = (nth: number, company: string) =>
  aLoggedCall({ id: callId(nth), startsAt: days(nth), company, contact: '' });

describe('words that begin with one letter', () => {
  it('are looked up by their first two, which the index has side by side', () => {
    const { calls, beginningAs } = openWords();
    calls.saveAll([named(1, 'Quay'), named(2, 'Qatar Airways and Q'), named(3, 'Qi and quays, Q東')]);
    expect(beginningAs('Q')).toBe('("q" OR "qa"* OR "qi"* OR "qu"*)');
    expect(beginningAs('qu')).toBe('"qu"*');
    expect(beginningAs('東')).toBe('" 東 "*');
  });

  it('are of no call when none has one', () => {
    const { beginningAs, found } = openWords();
    expect([beginningAs('x'), found('x')]).toEqual(['("x")', '']);
  });

  it('are looked up by that letter where more follow it than any alphabet has', () => {
    const { calls, beginningAs } = openWords();
    const following = Array.from({ length: 101 }, (_, index) => String.fromCodePoint(0x1200 + index));
    calls.save(named(1, following.map((second) => `q${second} x${second}`).join(' ')));
    calls.save(named(2, 'xa'));
    expect([beginningAs('q'), beginningAs('x')]).toEqual(['"q"*', '"x"*']);
  });
});

const LETTERS = ['h', 'H', 'é', 'É', 'İ', 'e\u0301', 'ß', 'ǡ', 'й', '7', 'K', '東', 'h-', '(a', 'a.b'];
const WORDS = [
  'halden',
  'h',
  'Hé',
  'Éa',
  'hß',
  'H東',
  '7up',
  '777',
  'Ǡa',
  'Йа',
  'iß',
  'a',
  'h\u{10FFFF}x',
  'h\uD7FFx',
  'ab b',
];

type Write = {
  readonly how: 'save' | 'remove' | 'elsewhere';
  readonly nth: number;
  readonly words: readonly string[];
};

const writes: fc.Arbitrary<readonly Write[]> = fc.array(
  fc.record({
    how: fc.constantFrom('save', 'save', 'remove', 'elsewhere'),
    nth: fc.integer({ min: 1, max: 6 }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const write = ({ calls, path }: ReturnType<typeof openWords>, { how, nth, words }: Write): void => {
  if (how === 'save') calls.save(named(nth, words.join(' ')));
  if (how === 'remove') calls.remove(callId(nth), days(9));
  if (how !== 'elsewhere') return;
  const other = openWritable(path);
  other.prepare('INSERT INTO calls_text (words) VALUES (?)').run(words.join(' '));
  other.close();
};

describe('one letter as the sum of two', () => {
  it('finds what the letter alone would, after every write of this process and of another', () => {
    fc.assert(
      fc.property(writes, (all) => {
        const words = openWords();
        for (const each of all) {
          write(words, each);
          for (const text of [...LETTERS, 'h a', 'K é 7'])
            expect(words.found(text), text).toBe(words.plain(text));
        }
        closers.splice(0).forEach((close) => close());
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('takes every Latin letter and every sign that looks like one for what the index takes it', () => {
    const { database, found, plain } = openWords();
    const within = (from: number, until: number): readonly string[] =>
      Array.from({ length: until - from }, (_, index) => String.fromCodePoint(from + index));
    const signs = [...within(0x21, 0x250), ...within(0x1e00, 0x1f00), ...within(0x2100, 0x2150)];
    const insert = database.prepare('INSERT INTO calls_text (rowid, words) VALUES (?, ?)');
    database.exec('BEGIN');
    signs.forEach((sign, index) => insert.run(index + 1, `${sign} ${sign}n`));
    database.exec('COMMIT');
    const differing = signs.filter((sign) => found(sign) !== plain(sign));
    expect(differing).toEqual([]);
    expect(String(found('a')).split(',').length).toBeGreaterThan(10);
  }, 60_000);
});
