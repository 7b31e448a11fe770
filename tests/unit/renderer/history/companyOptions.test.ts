import { expect, it } from 'vitest';
import { companiesChosen, companyOptions } from '../../../../renderer/features/history/companyOptions.ts';

const noneText = 'No company';

it('offers what is chosen, what has most calls, and calls without a company before anything is typed', () => {
  const found = ['Calder Foods', 'Arbor'];
  const options = companyOptions({ found, isSearched: false, chosen: ['Acme', '', 'Arbor'], noneText });
  expect(options.map(({ text }) => text)).toEqual(['Acme', 'Calder Foods', 'Arbor', noneText]);
});

it('offers what is found for what is typed', () => {
  const options = companyOptions({ found: ['Arden Glass'], isSearched: true, chosen: ['Acme'], noneText });
  expect(options.map(({ text }) => text)).toEqual(['Arden Glass']);
});

it('keeps the companies that are chosen and not found now', () => {
  const offered = companyOptions({
    found: ['Arden Glass', 'Arbor'],
    isSearched: true,
    chosen: ['Acme', 'Arbor'],
    noneText,
  });
  expect(companiesChosen({ offered, chosen: ['Acme', 'Arbor'], ids: ['Arden Glass'] })).toEqual([
    'Acme',
    'Arden Glass',
  ]);
});

it('takes calls without a company for a choice', () => {
  const offered = companyOptions({ found: [], isSearched: false, chosen: [], noneText });
  const ids = offered.map(({ id }) => id);
  expect(companiesChosen({ offered, chosen: [], ids })).toEqual(['']);
  expect(companiesChosen({ offered, chosen: [''], ids: [] })).toEqual([]);
});
