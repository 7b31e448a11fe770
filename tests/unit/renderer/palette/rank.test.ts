import { describe, expect, it } from 'vitest';
import { withRecent } from '../../../../renderer/app/palette.ts';
import { ranked } from '../../../../renderer/features/palette/rank.ts';
import { rowBeside, type PaletteAction } from '../../../../renderer/features/palette/rows.ts';
import { recentCalls } from '../../../../renderer/features/palette/useFoundCalls.ts';
import { callId } from '../../../builders/callBuilder.ts';

const items = ['Plan a call', 'Theme: Dark', 'Settings: Panel', 'Replant', 'Show the panel'].map((text) => ({
  id: text,
  text,
}));
const textsFor = (typed: string, recent: readonly string[] = []): readonly string[] =>
  ranked(items, typed, recent).map(({ text }) => text);

describe('ranking of actions', () => {
  it('has words that begin as typed before letters within a word', () => {
    expect(textsFor('plan')).toEqual(['Plan a call', 'Replant']);
  });

  it('finds an action by letters left out and by words in part', () => {
    expect(textsFor('thme')).toEqual(['Theme: Dark']);
    expect(textsFor('set pan')).toEqual(['Settings: Panel']);
    expect(textsFor('xyz')).toEqual([]);
    expect(textsFor('tk')).toEqual([]);
  });

  it('has what was chosen lately first among those as good', () => {
    expect(textsFor('panel', ['Show the panel'])[0]).toBe('Show the panel');
    expect(textsFor('panel', ['Settings: Panel'])[0]).toBe('Settings: Panel');
  });

  it('has everything without a text, what was chosen lately first', () => {
    expect(textsFor(' ', ['Replant', 'Theme: Dark'])).toEqual([
      'Replant',
      'Theme: Dark',
      'Plan a call',
      'Settings: Panel',
      'Show the panel',
    ]);
  });
});

describe('what was chosen lately', () => {
  it('holds each choice once, the last first, twelve at most', () => {
    expect(withRecent(['a', 'b'], 'b')).toEqual(['b', 'a']);
    expect(
      withRecent(
        Array.from({ length: 12 }, (_, n) => String(n)),
        'x',
      ),
    ).toHaveLength(12);
  });

  it('tells calls from actions', () => {
    expect(recentCalls(['plan', callId(1), 'company.Halden'])).toEqual([callId(1)]);
  });
});

describe('moving through the rows', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ kind: 'action', id }) as unknown as PaletteAction);

  it('goes from the last to the first and back', () => {
    expect(rowBeside(rows, 'a', 1)).toBe('b');
    expect(rowBeside(rows, 'c', 1)).toBe('a');
    expect(rowBeside(rows, 'a', -1)).toBe('c');
    expect(rowBeside([], undefined, 1)).toBeNull();
  });
});
