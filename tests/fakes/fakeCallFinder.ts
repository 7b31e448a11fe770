import { isNamedAs, isWith } from '../../main/adapters/database/callFinder.ts';
import { foldedText } from '../../main/adapters/database/foldedText.ts';
import { companiesMatching } from '../../main/adapters/database/knownCompanies.ts';
import type { CallFinder, Person } from '../../main/ports.ts';
import { realCalls } from '../../shared/domain/practiceCall.ts';
import type { Call } from '../../shared/schemas/call.ts';

const newestFirst = (a: Call, b: Call): number => b.startsAt - a.startsAt;

const distinctPeople = (calls: readonly Call[]): readonly Person[] => {
  const people = calls.toSorted(newestFirst).map(({ company, contact }) => ({ company, contact }));
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
};

/** Finds among calls in memory; people are as they were when `refresh` was last called. */
export function fakeCallFinder(all: () => readonly Call[]): CallFinder {
  let read: readonly Call[] = [];
  const newest = (isWanted: (call: Call) => boolean): readonly Call[] =>
    all().filter(isWanted).toSorted(newestFirst);
  return {
    around: (now, most) => {
      const after = newest(({ startsAt }) => startsAt >= now).slice(-most);
      return [...after, ...newest(({ startsAt }) => startsAt < now).slice(0, most)];
    },
    byWords: (text, most) =>
      text.split(/\s+/u).some((word) => word.length > 1)
        ? newest((call) => isNamedAs(call, text)).slice(0, most)
        : [],
    withPerson: (person, most) => newest((call) => isWith(call, person)).slice(0, most),
    people: () => distinctPeople(read),
    companies: (text) =>
      companiesMatching(
        read.map(({ company }) => ({ key: foldedText(company), name: company, callCount: 1 })),
        text,
      ),
    refresh: () => void (read = realCalls(all())),
  };
}
