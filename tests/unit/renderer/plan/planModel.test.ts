import { describe, expect, it } from 'vitest';
import { planModel, planOf } from '../../../../renderer/features/plan/planModel.ts';
import { aPreview } from './aPreview.ts';

const CONTEXT = { timeZone: 'America/New_York', defaultMinutes: 30 };
const atMs = Temporal.ZonedDateTime.from('2026-11-19T09:00[America/New_York]').epochMilliseconds;
const start = { kind: 'instant', atMs, timeZone: CONTEXT.timeZone } as const;
const MERIDIANS = [
  { name: 'Meridian Cold Storage', callCount: 6 },
  { name: 'Meridian Paper', callCount: 2 },
];

describe('the company', () => {
  it('is the known one with the most calls, its rivals and a new one beside it', () => {
    const { company } = planModel(aPreview({ company: 'Meridian' }, { companies: MERIDIANS }), {}, CONTEXT);
    expect(company).toMatchObject({
      name: 'Meridian Cold Storage',
      callCount: 6,
      others: ['Meridian Paper'],
      asNew: 'Meridian',
    });
  });

  it('is the one that was typed in full, whatever its case', () => {
    const preview = aPreview({ company: 'meridian paper' }, { companies: MERIDIANS });
    expect(planModel(preview, {}, CONTEXT).company).toMatchObject({ name: 'Meridian Paper', asNew: null });
  });

  it('is new when nothing is known of it, and when it was chosen to be', () => {
    expect(planModel(aPreview({ company: 'Acme' }), {}, CONTEXT).company).toMatchObject({
      name: 'Acme',
      callCount: null,
      asNew: null,
    });
    const preview = aPreview({ company: 'Meridian' }, { companies: MERIDIANS });
    expect(planModel(preview, { company: 'Meridian' }, CONTEXT).company).toMatchObject({
      name: 'Meridian',
      callCount: null,
      others: ['Meridian Cold Storage', 'Meridian Paper'],
    });
  });
});

describe('the contact', () => {
  const contacts = [
    { name: 'Priya Raman', role: 'Director of Facilities' },
    { name: 'Tom Prior', role: 'Buyer' },
  ];

  it('is completed from earlier calls, by first or last name', () => {
    expect(planModel(aPreview({ contact: 'priya' }, { contacts }), {}, CONTEXT).contact).toMatchObject({
      name: 'Priya Raman',
      role: 'Director of Facilities',
    });
    expect(planModel(aPreview({ contact: 'Pri' }, { contacts }), {}, CONTEXT).contact.others).toEqual([
      { name: 'Tom Prior', role: 'Buyer' },
    ]);
  });

  it('is nobody when nobody was named, and the known ones are offered', () => {
    const { contact } = planModel(aPreview({}, { contacts }), {}, CONTEXT);
    expect(contact).toEqual({ name: '', role: '', others: contacts });
  });

  it('stays as typed when it is not known', () => {
    expect(planModel(aPreview({ contact: 'Maria' }, { contacts }), {}, CONTEXT).contact).toEqual({
      name: 'Maria',
      role: '',
      others: [],
    });
  });
});

describe('what is missing', () => {
  const missing = (reading: Parameters<typeof aPreview>[0], choices = {}) =>
    planModel(aPreview(reading), choices, CONTEXT).missing;

  it('is asked for in the order of the rows', () => {
    expect(missing({})).toBe('company');
    expect(missing({ company: 'Acme' })).toBe('start');
    expect(missing({ company: 'Acme', start: { kind: 'day', date: '2026-11-19' } })).toBe('time');
    expect(missing({ company: 'Acme' }, { time: '09:00' })).toBe('date');
    expect(missing({ company: 'Acme', start })).toBeNull();
  });

  it('keeps the call from being planned', () => {
    expect(planOf(planModel(aPreview({ company: 'Acme' }), {}, CONTEXT))).toBeNull();
    expect(planOf(planModel(null, {}, CONTEXT))).toBeNull();
  });
});

it('plans with the usual length, and no more than what was said', () => {
  expect(planOf(planModel(aPreview({ company: ' Acme ', start }), {}, CONTEXT))).toEqual({
    company: 'Acme',
    contact: '',
    contactRole: '',
    opportunity: '',
    startsAt: atMs,
    durationMinutes: 30,
    timeZone: 'America/New_York',
    meetingUrl: '',
  });
});

it('plans from fields alone', () => {
  const choices = {
    company: 'Acme',
    contact: { name: 'Maria Lopez', role: 'CFO' },
    date: '2026-11-19',
    time: '09:00',
    minutes: 20,
    url: ' https://zoom.us/j/93810442617 ',
  };
  const model = planModel(null, choices, CONTEXT);
  expect(model.link).toMatchObject({ provider: 'zoom' });
  expect(planOf(model)).toMatchObject({
    contact: 'Maria Lopez',
    contactRole: 'CFO',
    startsAt: atMs,
    durationMinutes: 20,
    meetingUrl: 'https://zoom.us/j/93810442617',
  });
});

it('offers other readings of names and length until they are settled by hand', () => {
  const names = [{ company: 'Dana', contact: 'Halden' }];
  const preview = aPreview({ company: 'Halden', alternatives: { start: [], names, minutes: [15] } });
  expect(planModel(preview, {}, CONTEXT).company.otherNames).toEqual(names);
  expect(planModel(preview, {}, CONTEXT).minutes.others).toEqual([15]);
  const settled = planModel(preview, { company: 'Halden', minutes: 30 }, CONTEXT);
  expect([settled.company.otherNames, settled.minutes.others]).toEqual([[], []]);
});
