import { describe, expect, it } from 'vitest';
import { feedHost } from '../../../../renderer/features/calendars/feedHost.ts';
import { stateWords } from '../../../../renderer/features/calendars/stateWords.ts';
import { createFormat } from '../../../../renderer/app/format.ts';
import type { CalendarState, CalendarView } from '../../../../shared/ipc/calendars.ts';
import { hours, minutes } from '../../../../shared/lib/time.ts';
import { calendarId } from '../../../builders/calendarBuilder.ts';
import { english as t } from '../english.ts';

const now = Temporal.ZonedDateTime.from('2026-11-18T10:47[Europe/Berlin]').epochMilliseconds;
const moment = { t, format: createFormat('en-GB', 'Europe/Berlin'), now };

const aView = (state: CalendarState, kind: 'feed' | 'file' = 'feed'): CalendarView => ({
  id: calendarId(1),
  name: 'Sales',
  source: kind === 'feed' ? { kind, url: 'https://cal.example.com/secret.ics' } : { kind, fileName: 'a.ics' },
  rule: { mode: 'every', keywords: [], hasOutsider: false, ownDomains: [] },
  state,
  meetingCount: 0,
  callCount: 0,
  problems: [],
});

const ago = (passedMs: number) => stateWords(aView({ kind: 'current', at: now - passedMs }), moment);

describe('the state of a calendar in words', () => {
  it('is as old as its last check', () => {
    expect(ago(20_000)).toBe('Checked just now');
    expect(ago(minutes(2))).toBe('Checked 2 min ago');
    expect(ago(hours(2))).toBe('Checked at 8:47');
    expect(ago(hours(25))).toMatch(/^Checked on Tue,? 17 Nov,? .*9:47$/);
  });

  it('says of a file when it was read', () => {
    expect(stateWords(aView({ kind: 'current', at: now }, 'file'), moment)).toBe('Read just now');
    expect(stateWords(aView({ kind: 'checking' }, 'file'), moment)).toBe('Reading…');
    expect(stateWords(aView({ kind: 'checking' }), moment)).toBe('Checking…');
    expect(stateWords(aView({ kind: 'lost' }, 'file'), moment)).toMatch(/^Its copy can no longer be read\./);
  });

  it('says of a feed that fails why, and which copy is in use', () => {
    const stale = (at: number | null) => aView({ kind: 'stale', at, failure: 'UNREACHABLE' });
    expect(stateWords(stale(now - minutes(40)), moment)).toBe(
      'The server could not be reached. Your copy, read 40 min ago, is in use.',
    );
    expect(stateWords(stale(null), moment)).toBe(
      'The server could not be reached. Nothing of it was read yet.',
    );
  });
});

describe('the address of a feed', () => {
  it('shows its host and none of its secret', () => {
    expect(feedHost('https://me:pass@cal.example.com:8443/private-123/basic.ics?token=x')).toBe(
      'cal.example.com:8443',
    );
    expect(feedHost('webcal://outlook.office365.com/owa/secret')).toBe('outlook.office365.com');
    expect(feedHost('no address')).toBe('');
  });
});
