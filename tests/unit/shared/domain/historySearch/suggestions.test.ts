import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../../../shared/domain/historySearch/suggestions.ts';

const KNOWN = { playbookIds: ['discovery', 'demo'], companies: ['Halden Freight', 'Arden'] };
const textsOf = (text: string, caret = text.length): readonly string[] =>
  suggestionsFor(text, caret, KNOWN).map((each) => each.text);

describe('while a search is typed', () => {
  it('operators that begin as the word are offered, in both languages', () => {
    expect(textsOf('dock co')).toEqual(['dock company:', 'dock contact:']);
    expect(textsOf('erg')).toEqual(['result:']);
    expect(textsOf('d')).toEqual([]);
    expect(textsOf('')).toEqual([]);
    expect(textsOf('"co')).toEqual([]);
  });

  it('values of an operator are offered', () => {
    expect(textsOf('kind:de')).toEqual(['kind:decide ']);
    expect(textsOf('Ergebnis:gained,zuges')).toEqual(['Ergebnis:gained,gained ']);
    expect(textsOf('result:')).toHaveLength(8);
    expect(textsOf('playbook:de')).toEqual(['playbook:demo ']);
    expect(textsOf('company:hal')).toEqual(['company:"Halden Freight" ']);
    expect(textsOf('after:20')).toEqual([]);
  });

  it('what stands behind the caret stays', () => {
    const [first] = suggestionsFor('said:y dock', 6, KNOWN);
    expect(first).toEqual({
      kind: 'value',
      operator: 'said',
      value: 'yes',
      text: 'said:yes  dock',
      caret: 9,
    });
    expect(textsOf('said:y dock', 7)).toEqual([]);
  });
});
