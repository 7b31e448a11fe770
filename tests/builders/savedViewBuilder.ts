import type { SavedView } from '../../shared/schemas/savedView.ts';
import { FAKE_START } from '../fakes/fakeClock.ts';
import { itemId } from './callBuilder.ts';

/** The n-th view that was saved in a test. */
export const aView = (n: number, overrides: Partial<SavedView> = {}): SavedView => ({
  id: itemId(700 + n),
  name: `View ${n}`,
  search: 'class=advance&weeks=12',
  createdAt: FAKE_START + n,
  ...overrides,
});
