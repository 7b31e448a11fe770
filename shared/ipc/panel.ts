import { z } from 'zod';
import { callIdSchema } from '../schemas/call.ts';
import { request } from './define.ts';

const inPanel = z.number().int().min(0).max(100_000);

/** How the panel stands is a setting: `settings.change` collapses, snaps and fades it. */
export const panelRequests = {
  'panel.show': request(z.void()).returns<null>(),
  'panel.hide': request(z.void()).returns<null>(),
  /** Takes the panel to where the pointer is now; `held` is the point of the panel that the pointer holds. */
  'panel.drag': request(z.object({ held: z.object({ x: inPanel, y: inPanel }) }).readonly()).returns<null>(),
  /** Both windows go back to where they first were. */
  'panel.resetPlace': request(z.void()).returns<null>(),
  /** Asked by the panel once it shows a call: whether it is to turn to the ask. Told once. */
  'panel.takeAsk': request(z.object({ id: callIdSchema }).readonly()).returns<boolean>(),
};
