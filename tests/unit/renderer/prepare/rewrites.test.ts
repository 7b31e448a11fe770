import { describe, expect, it } from 'vitest';
import {
  fridaysAfter,
  localeFor,
  rewritesFor,
  spokenDay,
} from '../../../../renderer/features/prepare/rewrites.ts';
import { readDueDate } from '../../../../shared/domain/dueDate/readDueDate.ts';

const source = {
  contact: 'Marcus Oyelaran',
  company: 'Calder Foods',
  examples: [
    'share last quarter’s invoices',
    'walk the dock with us',
    'bring in the site lead',
    'a fourth one',
  ],
  days: ['Friday, November 20', 'Friday, November 27', 'before this call ends'],
};

describe('rewrites of a slot', () => {
  it('name the contact as one would say it, then in full', () => {
    expect(rewritesFor('who', 'we', source)).toEqual(['Marcus', 'Marcus Oyelaran']);
  });

  it('name a contact with a title, or with one name, once', () => {
    expect(rewritesFor('who', '', { ...source, contact: 'Frau Sommer' })).toEqual(['Frau Sommer']);
    expect(rewritesFor('who', '', { ...source, contact: 'Dana, VP Operations' })).toEqual(['Dana']);
  });

  it('name the company while there is no contact', () => {
    expect(rewritesFor('who', '', { ...source, contact: ' ' })).toEqual(['Calder Foods']);
    expect(rewritesFor('who', '', { ...source, contact: '', company: '' })).toEqual([]);
  });

  it('say what clients do for the kind, three at most', () => {
    expect(rewritesFor('what', 'learn more', source)).toEqual(source.examples.slice(0, 3));
  });

  it('leave out what stands there already, however it is written', () => {
    expect(rewritesFor('what', ' Walk the dock WITH us ', source)).not.toContain('walk the dock with us');
    expect(rewritesFor('when', 'Friday, November 20', source)).toEqual(source.days.slice(1));
  });
});

describe('the days offered', () => {
  it.each([
    ['a Wednesday', '2026-11-18', ['2026-11-20', '2026-11-27']],
    ['a Thursday', '2026-11-19', ['2026-11-20', '2026-11-27']],
    ['a Friday', '2026-11-20', ['2026-11-27', '2026-12-04']],
    ['a Saturday', '2026-12-26', ['2027-01-01', '2027-01-08']],
  ])('are the two Fridays after %s', (_, callDate, fridays) => {
    expect(fridaysAfter(callDate)).toEqual(fridays);
  });

  it('are written as they are said, in the language of the texts', () => {
    expect(spokenDay('2026-11-20', 'en-US')).toBe('Friday, November 20');
    expect(spokenDay('2026-11-20', 'de')).toBe('Freitag, 20. November');
    expect(localeFor('en', 'en-GB')).toBe('en-GB');
    expect(localeFor('de', 'en-US')).toBe('de');
  });

  it.each(['en-US', 'en-GB', 'en-AU', 'en', 'de-DE', 'de-AT', 'de'])(
    'are read back as the same days in %s',
    (locale) => {
      for (const day of fridaysAfter('2026-12-23')) {
        const reading = readDueDate(spokenDay(day, locale), { callDate: '2026-12-23' });
        expect(reading).toMatchObject({ kind: 'date', date: day, isPast: false });
      }
    },
  );
});
