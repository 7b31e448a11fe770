import { describe, expect, it } from 'vitest';
import {
  ANY_STEP_CALLS,
  BEHIND,
  callsOfCompany,
  callsOfKind,
  callsOfPlaybook,
  callsOfReason,
  callsOfResults,
  daysOf,
  GAP_CALLS,
  searchBehind,
  STEP_CALLS,
} from '../../../../../shared/domain/insights/behind.ts';
import { viewOf, WHOLE_HISTORY } from '../../../../../shared/domain/historyView.ts';
import { TWELVE } from './factsBuilder.ts';

describe('the calls behind a figure', () => {
  it('are those of the days of its weeks, both ends included', () => {
    expect(daysOf(TWELVE)).toEqual({ from: '2026-08-31', to: '2026-11-22' });
    expect(daysOf([])).toEqual({ from: null, to: null });
  });

  it.each([
    BEHIND.gained,
    BEHIND.kept,
    GAP_CALLS['not-asked'],
    STEP_CALLS.gained,
    ANY_STEP_CALLS.said,
    callsOfKind('decide', 'gained'),
    callsOfPlaybook('discovery', 'kept'),
    callsOfCompany('Müller, Söhne & Co', 'asked'),
    callsOfReason('wrong-person'),
    callsOfResults(['fallback', 'other']),
  ])('are found again from the address: %j', (calls) => {
    const days = daysOf(TWELVE);
    expect(viewOf(searchBehind(calls, days))).toEqual({ ...WHOLE_HISTORY, ...calls, ...days });
  });
});
