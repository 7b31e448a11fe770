import { expect, it } from 'vitest';
import { inferOwnDomains } from '../../../../../shared/domain/calendarCall/ownDomains.ts';
import { anOccurrence, MARIA, ME, person } from '../../../../builders/occurrenceBuilder.ts';

const meeting = (uid: string, ...attendees: ReturnType<typeof person>[]) =>
  anOccurrence({ uid, organizer: ME, attendees });

it('finds the house that is in most meetings', () => {
  expect(inferOwnDomains([meeting('a', MARIA), meeting('b', person('x@globex.com')), meeting('c')])).toEqual([
    'callside.com',
  ]);
});

it('counts a series once', () => {
  const series = Array.from({ length: 5 }, (_, n) =>
    anOccurrence({ uid: 's', occurrenceKey: String(n), organizer: MARIA, attendees: [MARIA] }),
  );
  expect(inferOwnDomains([...series, meeting('a'), meeting('b')])).toEqual(['callside.com']);
});

it('names the whole address where the domain is everybody’s', () => {
  const organizer = person('me@gmail.com');
  const meetings = ['a', 'b'].map((uid) =>
    anOccurrence({ uid, organizer, attendees: [person(`${uid}@gmail.com`)] }),
  );
  expect(inferOwnDomains(meetings)).toEqual(['me@gmail.com']);
});

it('finds none where two are in as many, where one meeting is all there is, or nobody is invited', () => {
  expect(inferOwnDomains([meeting('a', MARIA), meeting('b', MARIA)])).toEqual([]);
  expect(inferOwnDomains([meeting('a')])).toEqual([]);
  expect(inferOwnDomains([anOccurrence({ organizer: null, attendees: [person('nobody')] })])).toEqual([]);
  const strangers = ['a', 'b', 'c', 'd', 'e'].map((uid) =>
    anOccurrence({ uid, organizer: null, attendees: [person(`x@${uid === 'b' ? 'a' : uid}.com`)] }),
  );
  expect(inferOwnDomains(strangers)).toEqual([]);
});
