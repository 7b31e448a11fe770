import { expect, it } from 'vitest';
import { meetingNumber } from '../../../../renderer/features/plan/meetingNumber.ts';

it('groups numbers as people read them out', () => {
  expect(meetingNumber('93810442617')).toBe('938 1044 2617');
  expect(meetingNumber('8451234567')).toBe('845 123 4567');
  expect(meetingNumber('123456789')).toBe('123 456 789');
});

it('leaves every other id as it is', () => {
  expect(meetingNumber('abc-mnop-xyz')).toBe('abc-mnop-xyz');
  expect(meetingNumber('12345')).toBe('12345');
});
