import { ask } from './bridge.ts';
import { startAnyway } from './startCall.ts';

/** Begins the practice call, or goes on with one that is live; asks first when another call is. */
export async function beginPractice(): Promise<void> {
  const { id } = await ask('practice.begin');
  await startAnyway(id);
}
