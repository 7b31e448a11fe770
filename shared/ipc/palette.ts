import { z } from 'zod';
import { callIdSchema, type Call, type CallResult } from '../schemas/call.ts';
import { lineSchema } from '../schemas/outcome.ts';
import { request } from './define.ts';

/** The most calls that the palette shows. */
export const MOST_FOUND = 12;

/** A call as the palette shows it, and what its actions need to know. */
export type FoundCall = Readonly<
  Pick<
    Call,
    'id' | 'company' | 'contact' | 'startsAt' | 'durationMinutes' | 'meetingUrl' | 'outcome' | 'stage'
  >
> & {
  /** Of a logged call. */
  readonly result: CallResult | null;
  readonly needsResult: boolean;
};

export type FoundCalls = {
  /** The best match first; without a text what was opened last, then the nearest to now. */
  readonly calls: readonly FoundCall[];
  /** Companies with a word that begins as typed, those with most calls first. */
  readonly companies: readonly { readonly name: string; readonly callCount: number }[];
  /** All calls there are, counted when there is no text. */
  readonly totalCount: number | null;
};

export const paletteRequests = {
  /** `recent` are the calls opened last from the palette, the last one first. */
  'palette.calls': request(
    z.object({ text: lineSchema, recent: z.array(callIdSchema).max(MOST_FOUND).readonly() }).readonly(),
  ).returns<FoundCalls>(),
};
