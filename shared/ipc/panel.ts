import { z } from 'zod';
import { callIdSchema } from '../schemas/call.ts';
import { request } from './define.ts';

const coordinate = z.number().int().min(-100_000).max(100_000);

/** How the panel stands is a setting: `settings.change` collapses, snaps and fades it. */
export const panelRequests = {
  'panel.show': request(z.void()).returns<null>(),
  'panel.hide': request(z.void()).returns<null>(),
  /** Puts the panel's left top corner to a point of the screen, while it is dragged. */
  'panel.move': request(z.object({ x: coordinate, y: coordinate }).readonly()).returns<null>(),
  /** Both windows go back to where they first were. */
  'panel.resetPlace': request(z.void()).returns<null>(),
  /** Asked by the panel once it shows a call: whether it is to turn to the ask. Told once. */
  'panel.takeAsk': request(z.object({ id: callIdSchema }).readonly()).returns<boolean>(),
};
