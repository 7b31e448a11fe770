import { describe, expect, it } from 'vitest';
import {
  importWords,
  needsReading,
  reportWords,
  type FileImport,
} from '../../../../renderer/features/calendars/importWords.ts';
import type { ImportReport } from '../../../../shared/ipc/calendars.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { calendarId } from '../../../builders/calendarBuilder.ts';
import { english as t } from '../english.ts';

const aReport = (overrides: Partial<ImportReport> = {}): ImportReport => ({
  calendarId: calendarId(1),
  name: 'team.ics',
  addedCount: 12,
  changedCount: 0,
  cancelledCount: 0,
  leftOutCount: 3,
  problems: [],
  ...overrides,
});

const read = (report: Partial<ImportReport> = {}, isNew = true): FileImport => ({
  fileName: 'team.ics',
  outcome: ok(aReport(report)),
  isNew,
});

describe('an import in words', () => {
  it('counts the calls of a new calendar', () => {
    expect(reportWords(t, aReport(), true)).toBe('12 calls added from team.ics.');
    expect(reportWords(t, aReport({ addedCount: 1 }), true)).toBe('1 call added from team.ics.');
  });

  it('says why there are no calls', () => {
    expect(reportWords(t, aReport({ addedCount: 0 }), true)).toMatch(/Choose its meetings/);
    expect(reportWords(t, aReport({ addedCount: 0, leftOutCount: 0 }), true)).toBe(
      'team.ics holds no meetings ahead.',
    );
  });

  it('says what reading a calendar again changed', () => {
    const again = aReport({ addedCount: 2, changedCount: 0, cancelledCount: 1 });
    expect(reportWords(t, again, false)).toBe('team.ics read again: 2 added, 1 cancelled.');
    expect(reportWords(t, aReport({ addedCount: 0 }), false)).toBe('team.ics holds nothing new.');
  });

  it('adds up several files, and leaves out those that were not read', () => {
    const failed: FileImport = { fileName: 'x.ics', outcome: err('NOT_A_CALENDAR'), isNew: false };
    expect(importWords(t, [read(), failed, read({ addedCount: 15 })])).toBe('27 calls added from 2 files.');
    expect(importWords(t, [failed, read()])).toBe('12 calls added from team.ics.');
    expect(importWords(t, [failed])).toBeNull();
  });
});

describe('what has to be read about an import', () => {
  it('is a failure or a problem, but not a dialog that was closed', () => {
    expect(needsReading(read())).toBe(false);
    expect(needsReading(read({ problems: [{ code: 'NO_START', title: '', line: 4 }] }))).toBe(true);
    expect(needsReading({ fileName: '', outcome: err('UNREADABLE'), isNew: false })).toBe(true);
    expect(needsReading({ fileName: '', outcome: err('CANCELLED'), isNew: false })).toBe(false);
  });
});
