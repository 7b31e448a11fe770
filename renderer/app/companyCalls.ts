import { useCallback } from 'react';
import type { Call } from '../../shared/schemas/call.ts';
import { ask } from './bridge.ts';
import { useFollowed, type Followed } from './followed.ts';

/** The calls with a company, newest first. */
export type CompanyCalls = Followed<readonly Call[]>;

/** Follows the calls with a company; what is shown of another one is never taken for it. */
export function useCompanyCalls(company: string): CompanyCalls {
  return useFollowed(useCallback(() => ask('company.calls', { company }), [company]));
}
