import type { EditEntry } from '../../shared/schemas/editLog.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { callId, itemId } from './callBuilder.ts';

/** The n-th change of the first call of a test: its result was Fallback. */
export const anEntry = (n: number, overrides: Partial<EditEntry> = {}): EditEntry => ({
  id: itemId(500 + n),
  callId: callId(1),
  at: FAKE_START + n,
  cause: 'edit',
  before: { result: 'fallback' },
  ...overrides,
});
