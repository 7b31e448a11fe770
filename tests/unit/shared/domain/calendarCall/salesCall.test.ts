import { expect, it } from 'vitest';
import { isSalesCall } from '../../../../../shared/domain/calendarCall/salesCall.ts';
import type { SalesCallRule } from '../../../../../shared/schemas/calendar.ts';
import { anOccurrence, EVERY, MARIA, ME, person } from '../../../../builders/occurrenceBuilder.ts';

const matching = (rule: Partial<SalesCallRule>): SalesCallRule => ({
  ...EVERY,
  mode: 'matching',
  hasOutsider: false,
  ...rule,
});
const words = (...keywords: string[]): SalesCallRule => matching({ keywords });

it('takes every meeting with a time, and none that fills the day', () => {
  expect(isSalesCall(anOccurrence(), EVERY)).toBe(true);
  expect(isSalesCall(anOccurrence({ start: { kind: 'date', date: '2026-11-18' } }), EVERY)).toBe(false);
  expect(
    isSalesCall(anOccurrence({ start: { kind: 'floating', dateTime: '2026-11-18T10:00:00' } }), EVERY),
  ).toBe(true);
});

it('takes none by itself when the seller chooses by hand', () => {
  expect(isSalesCall(anOccurrence(), { ...EVERY, mode: 'by-hand' })).toBe(false);
});

it.each([
  ['Product DEMO', 'demo', true],
  ['Democracy day', 'demo', false],
  ['Recall', 'call', false],
  ['Call back. Then call', 'CALL', true],
  ['Straßenfest', 'STRASSENFEST', true],
  ['Prae\u0308sentation', 'Präsentation', false],
  ['Pr\u0061\u0308sentation', 'Präsentation', true],
  ['Сегодня ДЕМО', 'демо', true],
  ['来週商談です', '商談', true],
  ['Q&A session', 'Q&A', true],
  ['[sales] x', '[sales]', true],
  ['a𝟙 b', 'a', false],
  ['anything', '   ', false],
])('“%s” and the keyword “%s”: %s', (summary, keyword, isTaken) => {
  expect(isSalesCall(anOccurrence({ summary, description: '' }), words(keyword))).toBe(isTaken);
});

it('looks for keywords in place and description too', () => {
  expect(isSalesCall(anOccurrence({ location: 'Sales room' }), words('sales'))).toBe(true);
  expect(isSalesCall(anOccurrence({ description: 'a sales talk' }), words('sales'))).toBe(true);
  expect(isSalesCall(anOccurrence(), words('sales'))).toBe(false);
});

it.each([
  ['somebody from elsewhere', [MARIA], true],
  ['the seller’s own house', [person('tom@callside.com')], false],
  ['a part of the seller’s own house', [person('tom@eu.callside.com')], false],
  ['a house whose name ends alike', [person('tom@notcallside.com')], true],
  ['a meeting room', [person('c_1@resource.calendar.google.com')], false],
  ['a shared calendar', [person('c_1@group.calendar.google.com')], false],
  ['no address', [person('invalid:nomail', 'Maria')], false],
  ['an address with its scheme', [person('MAILTO:Maria@Acme.com')], true],
])('with %s among those invited: %s', (_who, attendees, isTaken) => {
  expect(isSalesCall(anOccurrence({ attendees }), matching({ hasOutsider: true }))).toBe(isTaken);
});

it('counts an organizer from outside, and nobody while no domain is the seller’s own', () => {
  const rule = matching({ hasOutsider: true });
  expect(isSalesCall(anOccurrence({ organizer: MARIA, attendees: [ME] }), rule)).toBe(true);
  expect(isSalesCall(anOccurrence({ organizer: null, attendees: [] }), rule)).toBe(false);
  expect(isSalesCall(anOccurrence(), matching({ hasOutsider: true, ownDomains: [] }))).toBe(false);
});

it('reads own domains as people type them, and whole addresses', () => {
  const rule = (own: string): SalesCallRule => matching({ hasOutsider: true, ownDomains: [own] });
  const meeting = anOccurrence({ organizer: null, attendees: [person('me@gmail.com')] });
  expect(isSalesCall(meeting, rule('@Gmail.com'))).toBe(false);
  expect(isSalesCall(meeting, rule('*.gmail.com'))).toBe(false);
  expect(isSalesCall(meeting, rule('me@gmail.com'))).toBe(false);
  expect(isSalesCall(meeting, rule('you@gmail.com'))).toBe(true);
});
