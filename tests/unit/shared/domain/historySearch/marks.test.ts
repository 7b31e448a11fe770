import { describe, expect, it } from 'vitest';
import { markerOf, type MarkedField } from '../../../../../shared/domain/historySearch/marks.ts';

const marksOf = (text: string, query: string, field?: MarkedField) => markerOf(query, field)(text);

const marked = (text: string, query: string, field?: MarkedField): readonly string[] =>
  marksOf(text, query, field).map(({ from, to }) => text.slice(from, to));

describe('what a search finds is marked', () => {
  it('where a word begins, whatever its case and accents', () => {
    expect(marked('Ärztehaus ÄRZTE, Quarzte', 'arzte')).toEqual(['Ärzte', 'ÄRZTE']);
    expect(marked('Cafe\u0301 x', 'café')).toEqual(['Cafe\u0301']);
    expect(marked('up-front contract', 'up-fr')).toEqual(['up-fr']);
  });

  it('as whole words for exact ones', () => {
    expect(marked('the drafts, the  draft', '"the draft"')).toEqual(['the  draft']);
  });

  it('without spaces where a script has none', () => {
    expect(marked('明日は東京で会議', '東京')).toEqual(['東京']);
  });

  it('once where two words meet', () => {
    expect(marked('Halden', 'hal halden')).toEqual(['Halden']);
  });

  it('by the operator of its field only', () => {
    expect(marked('Halden Reno', 'company:halden contact:reno', 'company')).toEqual(['Halden']);
    expect(marked('Halden Reno', 'company:halden contact:reno', 'contact')).toEqual(['Reno']);
    expect(marked('Halden', 'company:halden')).toEqual([]);
  });

  it('not at all without a word', () => {
    expect(marked('Halden', '')).toEqual([]);
    expect(marked('Halden', '& - result:gained')).toEqual([]);
  });
});
