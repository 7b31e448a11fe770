import { z } from 'zod';
import type { Call } from '../schemas/call.ts';
import { request } from './define.ts';

const stepSchema = z.literal([1, 2, 3]);

/** One of the three steps of the welcome. */
export type WelcomeStep = z.infer<typeof stepSchema>;

export const welcomeRequests = {
  /** The step that was shown last since the start of the app. */
  'welcome.step': request(z.void()).returns<WelcomeStep>(),
  'welcome.keepStep': request(z.object({ step: stepSchema }).readonly()).returns<null>(),
  /** The practice call, planned for now; one that is live is returned as it is. */
  'practice.begin': request(z.void()).returns<Call>(),
};
