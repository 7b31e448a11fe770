import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appointmentOf, appointmentReader } from '../../../../../shared/domain/calendarCall/appointment.ts';
import { knownCompanies } from '../../../../../shared/domain/calendarCall/companyName.ts';
import { isOwnCompany } from '../../../../../shared/domain/calendarCall/titleNames.ts';
import { canOpenExternally } from '../../../../../shared/domain/meetingLink/canOpenExternally.ts';
import { importedAppointmentSchema, type CalendarPerson } from '../../../../../shared/schemas/calendar.ts';
import { anOccurrence, MARIA, ME, person } from '../../../../builders/occurrenceBuilder.ts';

const CONTEXT = { timeZone: 'Europe/Berlin', ownDomains: ['callside.com'], untitled: 'Untitled' };

const G = person('maria.l@gmail.com', 'Maria Lopez');
const DANA = person('dana.whitfield@haldenfreight.com');

type Case = readonly [title: string, people: readonly CalendarPerson[], company: string, contact: string];
const CASES: readonly Case[] = [
  ['Acme <> Callside', [G], 'Acme', 'Maria Lopez'],
  ['Acme / Intro', [G], 'Acme', 'Maria Lopez'],
  ['Acme / Intro', [], 'Acme', ''],
  ['Call with Acme', [], 'Acme', ''],
  ['Call with Maria', [MARIA], 'Acme', 'Maria Lopez'],
  ['Call with Maria Lopez', [], 'Call with Maria Lopez', 'Maria Lopez'],
  ['Weekly sync', [MARIA], 'Acme', 'Maria Lopez'],
  ['Reno routing', [DANA], 'Haldenfreight', 'Dana Whitfield'],
  ['Halden Freight: Reno routing', [DANA], 'Halden Freight', 'Dana Whitfield'],
  ['Reno routing', [], 'Reno routing', ''],
  ['', [MARIA], 'Acme', 'Maria Lopez'],
  ['', [], 'Untitled', ''],
  ['', [G], 'Maria Lopez', 'Maria Lopez'],
  ['Quarterly budget review', [MARIA], 'Acme', 'Maria Lopez'],
  ['Project Kickoff', [MARIA], 'Acme', 'Maria Lopez'],
  ['Demo für Keller Maschinenbau GmbH', [G], 'Keller Maschinenbau GmbH', 'Maria Lopez'],
  [
    'Kennenlerngespräch Nordlicht Energie',
    [person('ahlers@nordlicht.de', 'Herr Ahlers')],
    'Nordlicht Energie',
    'Herr Ahlers',
  ],
  ['Callside x Acme: pricing', [G], 'Acme', 'Maria Lopez'],
  ['Callside GmbH & Acme', [G], 'Acme', 'Maria Lopez'],
  ['Jonas Weber and Maria Lopez', [MARIA], 'Acme', 'Maria Lopez'],
  ['Vertragsgespräch Acme', [G], 'Acme', 'Maria Lopez'],
  ['Re: Invitation: Acme QBR', [G], 'Acme', 'Maria Lopez'],
  ['Product demo for Globex', [person('a@initech.com', 'Ann Ito')], 'Globex', 'Ann Ito'],
  ['Demo', [person('info@initech.com')], 'Initech', ''],
  ['Demo', [person('m.lopez+x@halden-freight.co.uk')], 'Halden Freight', 'M. Lopez'],
  ['Demo', [person('x.y@ibm.com', 'Lopez, Maria (Acme)')], 'IBM', 'Maria Lopez'],
  ['Demo', [person('x@xn--mller-kva.de', "'Maria Lopez' via Calendly")], 'Demo', 'Maria Lopez'],
  ['Acme', [person('x@localhost', 'Nobody')], 'Acme', ''],
  ['Acme Corp', [G, person('tom@acmecorp.com', 'Tom Reilly, Inc.')], 'Acme Corp', 'Tom Reilly, Inc.'],
  ['Demo', [person('maria@acme.com'), person('maria@acme.com', 'Maria Lopez')], 'Acme', 'Maria Lopez'],
  ['Tom / Intro', [MARIA, person('tom@acme.com', 'Tom Reilly')], 'Acme', 'Tom Reilly'],
  ['Talk', [person('a@b.com', 'One, Two, Three')], 'B', 'One, Two, Three'],
];

it.each(CASES)('“%s” with %j is with %s, %s', (...read) => {
  const [summary, attendees, company, contact] = read;
  expect(appointmentOf(anOccurrence({ summary, attendees }), CONTEXT)).toMatchObject({ company, contact });
});

it('takes whoever invited for the client while the seller’s own house is not known', () => {
  const invitation = anOccurrence({ summary: 'Demo', organizer: MARIA, attendees: [ME] });
  expect(appointmentOf(invitation, { ...CONTEXT, ownDomains: [] })).toMatchObject({ contact: 'Maria Lopez' });
  const own = appointmentOf(anOccurrence(), { ...CONTEXT, ownDomains: ['jonas@callside.com'] });
  expect(own).toMatchObject({ company: 'Acme', contact: 'Maria Lopez' });
});

it('reads the meeting without an organizer', () => {
  expect(appointmentOf(anOccurrence({ organizer: null }), CONTEXT)).toMatchObject({ contact: 'Maria Lopez' });
});

it('knows when: in the zone given, in the seller’s own for UTC and wall times, and never for a whole day', () => {
  const of = (start: Parameters<typeof anOccurrence>[0] & object) =>
    appointmentOf(anOccurrence(start), CONTEXT);
  const at = Date.UTC(2026, 6, 1, 8);
  expect(of({ start: { kind: 'instant', at, timeZone: 'America/New_York' } })).toMatchObject({
    startsAt: at,
    timeZone: 'America/New_York',
  });
  expect(of({ start: { kind: 'instant', at, timeZone: 'UTC' } })).toMatchObject({
    timeZone: 'Europe/Berlin',
  });
  expect(of({ start: { kind: 'floating', dateTime: '2026-07-01T10:00:00' } })).toMatchObject({
    startsAt: at,
    timeZone: 'Europe/Berlin',
  });
  expect(of({ start: { kind: 'date', date: '2026-07-01' } })).toBeNull();
});

it.each([
  [0, 1],
  [30, 30],
  [100_000, 1_440],
])('%i minutes become %i', (durationMinutes, expected) => {
  expect(appointmentOf(anOccurrence({ durationMinutes }), CONTEXT)?.durationMinutes).toBe(expected);
});

it('looks for the link in place, address and description, in this order, and takes none that may not be opened', () => {
  const of = (texts: Parameters<typeof anOccurrence>[0]) =>
    appointmentOf(anOccurrence({ description: '', ...texts }), CONTEXT)?.meetingUrl;
  const [a, b, c] = ['https://zoom.us/j/1', 'https://zoom.us/j/2', 'https://zoom.us/j/3'];
  expect(of({ location: a, url: b, description: c })).toBe(a);
  expect(of({ location: 'Room 3', url: b, description: c })).toBe(b);
  expect(of({ location: 'Room: 3', url: 'https://example.com', description: `or ${c}` })).toBe(c);
  expect(of({ location: 'zoommtg://evil.example/join?confno=1', description: c })).toBe(c);
  expect(of({})).toBe('');
});

it('reads the words of a series once and every start', () => {
  const read = appointmentReader(CONTEXT);
  const [one, two] = [anOccurrence(), anOccurrence({ start: { kind: 'instant', at: 5, timeZone: 'UTC' } })];
  expect(read(one)).toBe(read(one));
  expect(read(two)).toEqual({ ...read(one), startsAt: 5 });
});

it('gives what storage takes, whatever stands in the calendar', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 400 });
  const people = fc.array(fc.record({ name: text, email: text }), { maxLength: 4 });
  fc.assert(
    fc.property(text, text, people, (summary, location, attendees) => {
      const appointment = appointmentOf(anOccurrence({ summary, location, attendees }), CONTEXT);
      const parsed = importedAppointmentSchema.parse(appointment);
      expect(parsed.company.trim()).not.toBe('');
      expect(parsed.meetingUrl === '' || canOpenExternally(parsed.meetingUrl)).toBe(true);
    }),
  );
});

it('finds companies that the seller knows, the longest name first, never his own', () => {
  const isOwn = (name: string): boolean => isOwnCompany(name, ['callside.com', 'me@gmail.com']);
  const as = knownCompanies(['Acme', 'Acme Berlin', 'Halden Freight', 'IT', 'Callside', 'ACME'], isOwn);
  expect(as('Sync re Acme Berlin renewal', 'Sync')).toBe('Acme Berlin');
  expect(as('acmé: it', 'x')).toBe('Acme');
  expect(as('Callside and us', 'Haldenfreight')).toBe('Halden Freight');
  expect(as('', 'Globex')).toBe('Globex');
});

const LINKS = new URL('../../../../../../shared/data/meeting-links.json', import.meta.url);
type LinkCase = {
  readonly id: string;
  readonly field: 'LOCATION' | 'DESCRIPTION';
  readonly text: string;
  readonly expected: { readonly url: string; readonly provider: string } | null;
};

it.skipIf(!existsSync(LINKS))(
  'finds every link of the given cases [skipped: ../shared/data not present]',
  () => {
    const cases = JSON.parse(readFileSync(LINKS, 'utf8')) as readonly LinkCase[];
    for (const { id, field, text, expected } of cases) {
      const found = appointmentOf(
        anOccurrence({ location: '', description: '', [field.toLowerCase()]: text }),
        CONTEXT,
      );
      const isOpened = expected !== null && expected.provider !== 'other' && canOpenExternally(expected.url);
      expect([id, found?.meetingUrl]).toEqual([id, isOpened ? expected.url : '']);
    }
  },
);
