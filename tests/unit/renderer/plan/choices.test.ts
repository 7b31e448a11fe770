import { expect, it } from 'vitest';
import { keepChoices, type Choices } from '../../../../renderer/features/plan/choices.ts';
import { aReading } from './aPreview.ts';

const choices: Choices = {
  company: 'Meridian Paper',
  contact: { name: 'Priya Raman', role: '' },
  date: '2026-11-26',
  time: '09:00',
  minutes: 45,
  url: 'https://zoom.us/j/1',
};

it('keeps what was set by hand while other parts of the line are typed', () => {
  const before = aReading({ company: 'Meridian' });
  const after = aReading({ company: 'Meridian', minutes: 30 });
  expect(keepChoices(choices, before, after)).toEqual({ ...choices, minutes: undefined });
});

it('lets go of date and time together when the start is typed anew', () => {
  const before = aReading({ start: { kind: 'day', date: '2026-11-19' } });
  const after = aReading({ start: { kind: 'day', date: '2026-11-20' } });
  expect(Object.keys(keepChoices(choices, before, after))).toEqual(['company', 'contact', 'minutes', 'url']);
});

it('lets go of names and link that are typed anew', () => {
  const after = aReading({ company: 'Acme', contact: 'Maria', url: 'https://meet.google.com/abc' });
  expect(Object.keys(keepChoices(choices, aReading(), after))).toEqual(['date', 'time', 'minutes']);
});

it('keeps everything set before the first line was read', () => {
  expect(keepChoices(choices, null, aReading({ company: 'Acme' }))).toBe(choices);
});
