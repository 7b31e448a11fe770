import type { Promises } from '../../../shared/ipc/promises.ts';
import { ask } from '../../app/bridge.ts';
import { useFollowed, type Followed } from '../../app/followed.ts';

export type LoadedPromises = Followed<Promises>;

const load = (): Promise<Promises> => ask('promise.list');

/** Follows what was promised. */
export const usePromises = (): LoadedPromises => useFollowed(load);
