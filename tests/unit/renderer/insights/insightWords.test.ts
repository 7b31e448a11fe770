import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../renderer/app/format.ts';
import { findingOf } from '../../../../renderer/features/insights/changeWords.ts';
import {
  caveatText,
  percentText,
  rateCells,
  rateText,
  type Words,
} from '../../../../renderer/features/insights/rateWords.ts';
import { weekAfterKey } from '../../../../renderer/features/insights/weekAfterKey.ts';
import { isNamed, weeksScale } from '../../../../renderer/features/insights/weeksScale.ts';
import type { WeekBar } from '../../../../renderer/features/insights/chartModels.ts';
import { rateOf } from '../../../../shared/domain/insights/rate.ts';

/** Keys with their values, as the catalogue would be asked for them. */
const words: Words = {
  t: (key, values) => (values === undefined ? key : `${key} ${Object.values(values).join('/')}`),
  format: createFormat('en-US', 'Europe/Berlin'),
};

describe('a rate in words', () => {
  it('is never rounded to all or to none of something', () => {
    expect(percentText(0.999, words)).toBe('99%');
    expect(percentText(0.001, words)).toBe('1%');
    expect([0, 0.674, 1].map((fraction) => percentText(fraction, words))).toEqual(['0%', '67%', '100%']);
  });

  it('has no percentage under five calls, and says so', () => {
    const few = rateOf({ count: 2, of: 4 });
    expect(rateText(few, words)).toBe('');
    expect(caveatText(few, words)).toBe('insights.few');
    expect(rateCells(few, words)).toEqual(['2', '4', 'insights.few', '', '']);
  });

  it('has its interval under a hundred calls and none from there on', () => {
    expect(caveatText(rateOf({ count: 8, of: 10 }), words)).toBe('insights.interval 49%/94%');
    expect(caveatText(rateOf({ count: 80, of: 100 }), words)).toBeNull();
    expect(rateCells(rateOf({ count: 8, of: 10 }), words)).toEqual(['8', '10', '80%', '49%', '94%']);
    expect(rateCells(rateOf({ count: 0, of: 0 }), words)).toEqual(['0', '0', '', '', '']);
  });
});

describe('what to change, in words', () => {
  it('leads to the calls, and to the setting that would change it', () => {
    const calls = { count: 0, of: 7 };
    const finding = findingOf(
      { kind: 'not-asked', calls, rest: { count: 35, of: 45 }, overrunCount: 5 },
      52,
      words,
    );
    expect(finding.headline).toBe('insights.change.not-asked 7/7 insights.change.gainedNone');
    expect(finding.words).toBe('insights.change.rest insights.ofNumber 35/45 insights.change.overrun 5/5/7');
    expect(finding).toMatchObject({ seen: { count: 7, calls: { isAsked: false } }, way: 'timing' });
  });

  it('compares with nothing where there is nothing else', () => {
    const calls = { count: 1, of: 6 };
    const finding = findingOf(
      { kind: 'no-outcome', calls, rest: { count: 0, of: 0 }, overrunCount: 2 },
      6,
      words,
    );
    expect(finding).toMatchObject({ words: '', way: 'reminders' });
    expect(finding.headline).toContain('insights.change.gainedSome 1/1');
  });

  it('says when there is nothing to say', () => {
    expect(findingOf({ kind: 'too-few' }, 3, words)).toMatchObject({ seen: null, way: null });
    expect(findingOf({ kind: 'nothing' }, 30, words).headline).toBe('insights.change.nothing');
    expect(findingOf({ kind: 'broken', count: 3, of: 4 }, 9, words).seen?.count).toBe(3);
    const late = findingOf({ kind: 'reason', reason: 'ran-out-of-time', count: 4, of: 9 }, 20, words);
    expect(late).toMatchObject({ way: 'timing', seen: { count: 4 } });
  });
});

const bar = (key: string, total: number): WeekBar => ({
  ...{
    key,
    label: key,
    name: key,
    parts: { first: total, second: 0 },
    total,
    said: '',
    search: null,
    cells: [],
  },
});

describe('the chart of weeks', () => {
  it('begins at zero and has whole calls for steps', () => {
    const scale = weeksScale([bar('a', 6), bar('b', 3)], { width: 500, height: 196 });
    expect(scale.ticks).toEqual([0, 2, 4, 6]);
    expect(scale.heightOf(0)).toBe(0);
    expect(scale.heightOf(6)).toBeCloseTo(2 * scale.heightOf(3));
    expect(weeksScale([bar('a', 0)], { width: 500, height: 196 }).ticks).toEqual([0, 1, 2]);
  });

  it('leaves room for every digit of its scale', () => {
    const startOf = (total: number): number =>
      weeksScale([bar('a', total)], { width: 500, height: 196 }).start;
    expect([startOf(6), startOf(49), startOf(900)]).toEqual([26, 33, 47]);
  });

  it('names as many weeks as fit, the last one always', () => {
    const bars = Array.from({ length: 52 }, (_, index) => bar(String(index), 1));
    const scale = weeksScale(bars, { width: 624, height: 196 });
    const named = bars.filter((_, index) => isNamed(index, bars.length, scale)).map(({ key }) => Number(key));
    expect(named.at(-1)).toBe(51);
    expect(named.length).toBeLessThan(11);
  });

  it('is walked by arrow keys, to its ends and not beyond', () => {
    expect(weekAfterKey('ArrowLeft', 3, 12)).toBe(2);
    expect(weekAfterKey('ArrowLeft', 0, 12)).toBe(0);
    expect(weekAfterKey('ArrowRight', 11, 12)).toBe(11);
    expect([weekAfterKey('Home', 5, 12), weekAfterKey('End', 5, 12)]).toEqual([0, 11]);
    expect(weekAfterKey('x', 5, 12)).toBeNull();
  });
});
