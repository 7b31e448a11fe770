import { describe, expect, it } from 'vitest';
import { EVERY_CALL } from '../../../../shared/domain/everyCall.ts';
import {
  dayOf,
  filterOf,
  isNarrowed,
  searchOf,
  viewOf,
  WHOLE_HISTORY,
  type HistoryView,
} from '../../../../shared/domain/historyView.ts';

const narrowed: HistoryView = {
  text: 'dock & "yard", 50 % + = ? #',
  results: ['gained', 'not-asked'],
  classes: ['order', 'no-sale'],
  kinds: ['decide'],
  intents: ['creates'],
  playbookIds: ['discovery', '', 'own,one'],
  companies: ['Harrow & Sons, Lumber', 'Ärztehaus', ''],
  hasOutcome: false,
  isSaid: true,
  isAsked: false,
  isGained: true,
  hasPromise: true,
  promiseStates: ['kept', 'broken'],
  reasons: ['did-not-ask', 'none'],
  tookPlace: true,
  weeks: 12,
  from: '2026-09-01',
  to: '2026-10-31',
  sort: 'oldest',
  columns: ['date', 'company', 'due'],
};

const instant = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const NOW = instant('2026-11-18T15:00[Europe/Berlin]');
const filtered = (view: Partial<HistoryView>) =>
  filterOf({ ...WHOLE_HISTORY, ...view }, NOW, 'Europe/Berlin');

describe('the address of a history', () => {
  it('gives the view back as it went in', () => {
    expect(viewOf(searchOf(narrowed))).toEqual(narrowed);
    expect(searchOf(WHOLE_HISTORY)).toBe('');
    expect(viewOf('')).toEqual(WHOLE_HISTORY);
  });

  it('that nobody wrote stands for the whole history', () => {
    const search =
      'weeks=-3&weeks=2&outcome=perhaps&asked=constructor&sort=up&column=up&result=&result=won&to=2026-02-30&from=9.9.&text=%&x&company';
    expect(viewOf(search)).toEqual(WHOLE_HISTORY);
    expect(viewOf('weeks=1e99').weeks).toBeNull();
  });

  it('holds at most a hundred of anything', () => {
    const companies = Array.from({ length: 120 }, (_, n) => `c${n}`);
    expect(viewOf(searchOf({ ...WHOLE_HISTORY, companies })).companies).toHaveLength(100);
  });

  it('says that a call has none of something', () => {
    const none = { playbookIds: [''], companies: [''], reasons: ['none'] } as const;
    expect(searchOf({ ...WHOLE_HISTORY, ...none })).toBe('playbook=&company=&reason=none');
    expect(isNarrowed({ ...WHOLE_HISTORY, companies: [''] })).toBe(true);
  });

  it('is written for half a character too', () => {
    expect(viewOf(searchOf({ ...WHOLE_HISTORY, text: '\ud800' })).text).toBe('\ufffd');
  });
});

it('is narrowed by a filter, not by the order or the columns', () => {
  expect(isNarrowed({ ...WHOLE_HISTORY, sort: 'oldest', columns: ['company'] })).toBe(false);
  expect(isNarrowed({ ...WHOLE_HISTORY, text: 'a' })).toBe(true);
});

it('knows the days of the calendar', () => {
  expect(['1970-01-01', '2028-02-29', '1969-12-31', '2026-02-29', '2026-1-1'].map(dayOf)).toEqual([
    ...['1970-01-01', '2028-02-29', null, null, null],
  ]);
});

describe('the filter of a view', () => {
  it('counts weeks back from the start of today, summer time included', () => {
    expect(filtered({ weeks: 12 }).from).toBe(instant('2026-08-26T00:00[Europe/Berlin]'));
    expect(filtered({})).toEqual(EVERY_CALL);
  });

  it('has whole days, the last one included', () => {
    const { from, until } = filtered({ from: '2026-09-01', to: '2026-10-31' });
    expect(from).toBe(instant('2026-09-01T00:00[Europe/Berlin]'));
    expect(until).toBe(instant('2026-11-01T00:00[Europe/Berlin]'));
    expect(filtered({ from: '1970-01-01' }).from).toBe(0);
  });

  it('begins at the later of weeks and first day', () => {
    expect(filtered({ from: '2026-09-01', weeks: 12 }).from).toBe(instant('2026-09-01T00:00[Europe/Berlin]'));
    expect(filtered({ from: '2026-08-01', weeks: 12 }).from).toBe(instant('2026-08-26T00:00[Europe/Berlin]'));
  });

  it('has every other condition as it was chosen', () => {
    const { results, companies, isGained, tookPlace } = filterOf(narrowed, NOW, 'Europe/Berlin');
    expect({ results, companies, isGained, tookPlace }).toEqual({
      results: ['gained', 'not-asked'],
      companies: ['Harrow & Sons, Lumber', 'Ärztehaus', ''],
      isGained: true,
      tookPlace: true,
    });
  });
});

describe('chips and search together', () => {
  it('let pass what meets both', () => {
    expect(filtered({ results: ['gained', 'declined'], text: 'result:gained' }).results).toEqual(['gained']);
    expect(filtered({ isSaid: true, text: 'said:yes playbook:demo dock' })).toMatchObject({
      isSaid: true,
      playbookIds: ['demo'],
      text: 'dock',
      until: null,
    });
    expect(filtered({ text: 'before:2026-10-01', to: '2026-10-31' }).until).toBe(
      instant('2026-10-01T00:00[Europe/Berlin]'),
    );
  });

  it('let nothing pass when they rule each other out', () => {
    expect(filtered({ results: ['gained'], text: 'result:declined' }).until).toBe(0);
    expect(filtered({ isSaid: true, text: 'said:no' }).until).toBe(0);
  });
});
