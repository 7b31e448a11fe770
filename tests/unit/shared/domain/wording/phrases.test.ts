import { describe, expect, it } from 'vitest';
import { phrases } from '../../../../../shared/domain/wording/phrases.ts';
import { asGermanWords, readWords } from '../../../../../shared/domain/wording/words.ts';

const says = (phrase: string, text: string) => phrases([phrase])(readWords(text));
const saysInGerman = (phrase: string, text: string) =>
  phrases([phrase])(asGermanWords(readWords(text).typed));

describe('a phrase', () => {
  it('is found anywhere as whole words, in any letter case', () => {
    expect(says('touch base', 'We could Touch base soon')).toBe(true);
    expect(says('touch base', 'touch the baseline')).toBe(false);
  });

  it('with ^ begins the text, with $ ends it', () => {
    expect(says('^call us $', 'call us')).toBe(true);
    expect(says('^call us $', 'please call us')).toBe(false);
    expect(says('^call us $', 'call us on Friday')).toBe(false);
  });

  it('takes one of several words, or leaves them out', () => {
    expect(says('^meet/talk with? us', 'talk us')).toBe(true);
    expect(says('^meet/talk with? us', 'meet with us')).toBe(true);
    expect(says('^meet/talk with/to? us', 'meet near us')).toBe(false);
  });

  it('leaps over up to six words, but over no comma', () => {
    expect(says('get … quote', 'get one two three four five six quote')).toBe(true);
    expect(says('get … quote', 'get one two three four five six seven quote')).toBe(false);
    expect(says('get … quote', 'get the list, then a quote')).toBe(false);
  });

  it('completes a word where ~ stands', () => {
    expect(says('unser~ team', 'unserem Team')).toBe(true);
    expect(says('~vertrag', 'Rahmenvertrag')).toBe(true);
    expect(says('~-minuten-~', '30-Minuten-Termin')).toBe(true);
    expect(says('the ~ $', 'the pilot')).toBe(true);
    expect(says('the ~ $', 'the ,')).toBe(false);
  });
});

describe('a German verb in braces', () => {
  it('is met in every form an action takes', () => {
    const forms = ['zu verstehen', 'verstehen', 'sie versteht es'];

    expect(forms.filter((text) => !saysInGerman('{verstehen}', text))).toEqual([]);
  });

  it('is met with its prefix joined, parted by “zu”, or at the end', () => {
    const forms = ['nachdenken', 'nachzudenken', 'wenn sie nachdenkt', 'denkt über unser Angebot nach'];

    expect(forms.filter((text) => !saysInGerman('{nach|denken}', text))).toEqual([]);
  });

  it('is given its irregular third person, and finds the regular one itself', () => {
    expect(saysInGerman('{sehen:sieht}', 'sieht den Nutzen')).toBe(true);
    expect(saysInGerman('{warten}', 'wartet auf uns')).toBe(true);
    expect(saysInGerman('{rechnen}', 'rechnet nach')).toBe(true);
    expect(saysInGerman('{benennen}', 'benennt eine Leiterin')).toBe(true);
  });

  it('is no noun, while a plain word may be one', () => {
    expect(saysInGerman('uns … {antworten}', 'uns die Antworten zu schicken')).toBe(false);
    expect(saysInGerman('antworten', 'uns die Antworten zu schicken')).toBe(true);
  });
});
