import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_PROFILE } from '../../../../../shared/domain/csv/profiles/exportProfiles.ts';
import { EXPORT_PROFILES } from '../../../../../shared/lib/exportProfiles.ts';
import { hours, minutes, seconds } from '../../../../../shared/lib/time.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { arbitraryCall } from '../../../../builders/arbitraryCall.ts';
import { aLiveCall, aLoggedCall, anEndedCall, aPlannedCall } from '../../../../builders/callBuilder.ts';
import { profileRow as rowOf } from '../../../../builders/profileRow.ts';
import { fakeRowNames } from '../../../../fakes/fakeRowNames.ts';

const CRMS = ['salesforce', 'hubspot', 'pipedrive'] as const;

/** The headers of ../shared/domain.md, section 4. */
const HEADERS: Readonly<Record<(typeof CRMS)[number], string>> = {
  salesforce:
    'Subject,ActivityDate,Status,Priority,TaskSubtype,CallType,CallDurationInSeconds,CallDisposition,Description,WhoId,WhatId,OwnerId',
  hubspot:
    'Activity date,Call title,Call notes,Call direction,Call duration,Call outcome,Call status,Call and meeting type,From number,To number,Activity assigned to,Email',
  pipedrive:
    'Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Done,Activity - Note,Activity - Assigned to user,Person - Name,Organization - Name,Deal - Title',
};

describe.each(CRMS)('the profile %s', (id) => {
  const profile = EXPORT_PROFILE[id];

  it('has exactly the headers that are asked for, no byte order mark, and fills what it can', () => {
    expect(profile.header.join(',')).toBe(HEADERS[id]);
    expect(profile.hasByteOrderMark).toBe(false);
    for (const { column } of profile.byHand) expect(profile.header).toContain(column);
  });

  it('gives every call a cell for every column, none of which can run', () => {
    fc.assert(
      fc.property(arbitraryCall, (call) => {
        const cells = profile.row(call, fakeRowNames);
        expect(cells).toHaveLength(profile.header.length);
        for (const cell of cells) {
          expect(cell.isWellFormed()).toBe(true);
          expect(cell).not.toMatch(/^[\s"\u200B-\u200F\u2060\uFEFF]*[=@＝＋－＠]/);
          expect(cell).not.toMatch(/^\s*[+-](?![\d\s().,/-]+$)/);
        }
      }),
    );
  });
});

it('knows every profile by its name, the spreadsheet with a byte order mark', () => {
  expect(EXPORT_PROFILES.map((id) => EXPORT_PROFILE[id].id)).toEqual([...EXPORT_PROFILES]);
  const { hasByteOrderMark, header, row } = EXPORT_PROFILE.spreadsheet;
  expect(hasByteOrderMark).toBe(true);
  expect(row(aLoggedCall(), fakeRowNames)[header.indexOf('Playbook')]).toBe('Playbook outcome-first');
  expect(EXPORT_PROFILE.pipedrive.mostRows).toBe(50_000);
});

it('writes a Salesforce task: the day of the call, seconds, its result', () => {
  const { Description, ...row } = rowOf('salesforce', aLoggedCall());
  expect(row).toEqual({
    Subject: 'Halden Freight, Dana Whitfield: bring her CFO to a working session',
    ActivityDate: '2026-11-18',
    Status: 'Completed',
    Priority: 'Normal',
    TaskSubtype: 'Call',
    CallType: 'Outbound',
    CallDurationInSeconds: '1560',
    CallDisposition: 'gained',
    WhoId: '',
    WhatId: '',
    OwnerId: '',
  });
  expect(Description).toBe(
    [
      '~outcome: Dana, bring her CFO to a working session, by Thursday',
      '~result: result gained',
      '~promise: Dana Whitfield, Size the Reno problem, 2026-11-19',
      '~fallback: name the people who decide',
      '~said: 12:01',
      '~asked: 12:21',
      '~answers:',
      'Who signs off on a change here?',
      'Tom Reilly, with Luis at the site',
      '~notes: 12:14 Rate review is in December',
      '~followUps: [ ] Send the lane list',
      '~playbook: Playbook outcome-first',
    ].join('\n'),
  );
});

it('keeps to the limits of Salesforce’s fields', () => {
  const long = 'x'.repeat(40_000);
  const row = rowOf('salesforce', aLoggedCall({ company: `=${long}`, clientAgenda: long }));
  expect(row['Subject']).toHaveLength(255);
  expect(row['Subject']?.startsWith("'=x")).toBe(true);
  expect(row['Description']).toHaveLength(31_999);
  expect(row['CallDisposition']?.length).toBeLessThanOrEqual(255);
});

it('writes the day of the call where it took place, whatever the zone of this computer', () => {
  const startsAt = Date.UTC(2026, 10, 18, 23, 30);
  const tokyo = aLoggedCall({ startsAt, timeZone: 'Asia/Tokyo' });
  expect(rowOf('salesforce', tokyo)['ActivityDate']).toBe('2026-11-19');
  expect(rowOf('hubspot', tokyo)['Activity date']).toBe('2026-11-18T23:30:00Z');
  expect(rowOf('pipedrive', tokyo)).toMatchObject({
    'Activity - Due date': '2026-11-18',
    'Activity - Due time': '23:30',
  });
});

it('writes a HubSpot call: labels instead of GUIDs, milliseconds', () => {
  const { 'Call notes': notes, ...row } = rowOf('hubspot', aLoggedCall());
  expect(row).toEqual({
    'Activity date': '2026-11-18T11:00:00Z',
    'Call title': 'Halden Freight, Dana Whitfield: bring her CFO to a working session',
    'Call direction': 'Outbound',
    'Call duration': '1560000',
    'Call outcome': 'Connected',
    'Call status': 'Completed',
    'Call and meeting type': '',
    'From number': '',
    'To number': '',
    'Activity assigned to': '',
    Email: '',
  });
  expect(notes).toContain('~result: result gained');
});

it('writes a Pipedrive activity: UTC, hours and minutes, names to match by, a note that is HTML', () => {
  const call = aLoggedCall({ clientAgenda: '<img src=x onerror="alert(1)">\r\n& more\nit’s', endedAt: null });
  const { 'Activity - Note': note, ...row } = rowOf('pipedrive', call);
  expect(row).toEqual({
    'Activity - Subject': 'Halden Freight, Dana Whitfield: bring her CFO to a working session',
    'Activity - Type': 'Call',
    'Activity - Due date': '2026-11-18',
    'Activity - Due time': '11:00',
    'Activity - Duration': '00:30',
    'Activity - Done': 'Done',
    'Activity - Assigned to user': '',
    'Person - Name': 'Dana Whitfield',
    'Organization - Name': 'Halden Freight',
    'Deal - Title': 'Reno routing',
  });
  expect(note).toContain(
    '<br><b>~agenda</b>: &lt;img src=x onerror=&quot;alert(1)&quot;&gt;<br>&amp; more<br>it’s<br>',
  );
  expect(note?.replaceAll(/<\/?b>|<br>/g, '')).not.toContain('<');
});

it('tells a no-show and a cancelled call from one that was held, and gives them no length', () => {
  const noShow = aLoggedCall({ result: 'no-show' });
  expect(rowOf('salesforce', noShow)).toMatchObject({
    ...{ Status: 'Completed', CallDisposition: 'no-show', CallDurationInSeconds: '' },
  });
  expect(rowOf('salesforce', noShow)['Description']).not.toContain('~said');
  expect(rowOf('hubspot', noShow)).toMatchObject({
    ...{ 'Call outcome': 'No answer', 'Call status': 'No answer', 'Call duration': '' },
  });
  for (const result of ['cancelled', 'rescheduled'] as const) {
    const call = aLoggedCall({ result });
    expect(rowOf('hubspot', call)).toMatchObject({ 'Call outcome': '', 'Call status': 'Canceled' });
    expect(rowOf('pipedrive', call)['Activity - Duration']).toBe('');
  }
});

it('writes calls of earlier stages for what they are', () => {
  expect(rowOf('salesforce', aPlannedCall())).toMatchObject({ Status: 'Not Started', CallDisposition: '' });
  expect(rowOf('salesforce', aLiveCall())).toMatchObject({ Status: 'In Progress', CallDisposition: '' });
  expect(rowOf('hubspot', anEndedCall())['Call status']).toBe('Completed');
  expect(rowOf('pipedrive', aPlannedCall())['Activity - Done']).toBe('To do');
  expect(rowOf('pipedrive', aLiveCall())['Activity - Done']).toBe('To do');
});

it('counts what was talked, or what was planned when that says nothing', () => {
  const { startsAt } = aLoggedCall();
  const lasting = (spanMs: number) => aLoggedCall({ startedAt: startsAt, endedAt: startsAt + spanMs });
  const secondsOf = (call: Call) => rowOf('salesforce', call)['CallDurationInSeconds'];
  expect(secondsOf(lasting(seconds(61)))).toBe('61');
  expect(secondsOf(lasting(-minutes(1)))).toBe('1800');
  expect(secondsOf(lasting(hours(30)))).toBe('1800');
  expect(secondsOf(aLoggedCall({ startedAt: null }))).toBe('1800');
  expect(secondsOf(aLoggedCall({ endedAt: null }))).toBe('1800');
  expect(rowOf('pipedrive', lasting(seconds(61)))['Activity - Duration']).toBe('00:02');
  expect(rowOf('pipedrive', lasting(hours(24)))['Activity - Duration']).toBe('24:00');
});

it('leaves a date out that no CRM could read', () => {
  const far = aLoggedCall({ startsAt: 8.64e15 });
  expect(rowOf('salesforce', far)['ActivityDate']).toBe('');
  expect(rowOf('hubspot', far)['Activity date']).toBe('');
  expect(rowOf('pipedrive', far)).toMatchObject({ 'Activity - Due date': '', 'Activity - Due time': '' });
});
