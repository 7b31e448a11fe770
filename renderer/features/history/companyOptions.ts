import { idOf, valueOf } from './filterChoices.ts';

export type CompanyOption = { readonly id: string; readonly text: string };

type Offer = {
  /** What begins as typed, or has most calls while nothing is typed. */
  readonly found: readonly string[];
  readonly isSearched: boolean;
  readonly chosen: readonly string[];
  /** What stands for calls without a company. */
  readonly noneText: string;
};

const named = (name: string): CompanyOption => ({ id: name, text: name });

/** What is found; while nothing is typed what is chosen and calls without a company stand there too. */
export function companyOptions({ found, isSearched, chosen, noneText }: Offer): readonly CompanyOption[] {
  if (isSearched) return found.map(named);
  const elsewhere = chosen.filter((name) => name !== '' && !found.includes(name));
  return [...[...elsewhere, ...found].map(named), { id: idOf(''), text: noneText }];
}

type Choosing = {
  readonly offered: readonly CompanyOption[];
  readonly chosen: readonly string[];
  /** Of what is offered. */
  readonly ids: readonly string[];
};

/** The companies once some of those offered are chosen: what is not offered stays as it is. */
export function companiesChosen({ offered, chosen, ids }: Choosing): readonly string[] {
  const isOffered = (id: string): boolean => offered.some((option) => option.id === id);
  const kept = chosen.filter((name) => !isOffered(idOf(name)));
  return [...kept, ...ids.filter(isOffered).map(valueOf)];
}
