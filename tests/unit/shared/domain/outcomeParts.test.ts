import { expect, it } from 'vitest';
import { actorCount, outcomeParts } from '../../../../shared/domain/outcomeParts.ts';
import { aPlannedCall } from '../../../builders/callBuilder.ts';

it('takes an outcome into a sentence without the signs it ends with', () => {
  const outcome = { ...aPlannedCall().outcome, who: ' Dana, ', what: 'bring her CFO.', when: '' };
  expect(outcomeParts(outcome, 'en')).toEqual({ who: 'Dana', what: 'bring her CFO', due: '', count: 1 });
});

it('knows whether one acts or several, in both languages', () => {
  expect(actorCount('Dana and Tom', 'en')).toBe(2);
  expect(actorCount('Dana, Tom', 'en')).toBe(2);
  expect(actorCount('Dana sowie Tom', 'de')).toBe(2);
  expect(actorCount('Dana und', 'de')).toBe(1);
});
