import { expect, it } from 'vitest';
import { companyNames } from '../../../../main/services/companyNames.ts';

it('names the first dozen of the companies found, in their order', () => {
  const names = Array.from({ length: 20 }, (_, nth) => `Company ${nth}`);
  const asked: string[] = [];
  const companies = (text: string) => {
    asked.push(text);
    return names.map((name) => ({ name, callCount: 1 }));
  };
  expect(companyNames({ companies }, 'com')).toEqual(names.slice(0, 12));
  expect(asked).toEqual(['com']);
});
