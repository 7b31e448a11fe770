import { z } from 'zod';
import { LONGEST_LINE, LONGEST_PROSE } from '../lib/limits.ts';

/** The ten commitments a client can make (Iannarino, *The Lost Art of Closing*), in their usual order. */
export const COMMITMENT_KINDS = [
  'time',
  'explore',
  'change',
  'collaborate',
  'consensus',
  'invest',
  'review',
  'resolve',
  'decide',
  'execute',
] as const;

export const kindSchema = z.enum(COMMITMENT_KINDS);
export const intentSchema = z.enum(['creates', 'advances']);

/** One typed line of a form: kept as typed, line breaks included. */
export const lineSchema = z.string().max(LONGEST_LINE);
/** Free text: an answer, a note, an opening. */
export const proseSchema = z.string().max(LONGEST_PROSE);

/** The planned commitment: who, on the client's side, will agree to what, by when. Kept as typed. */
export const outcomeSchema = z
  .object({
    who: lineSchema,
    what: lineSchema,
    when: lineSchema,
    kind: kindSchema,
    intent: intentSchema,
  })
  .readonly();

export type CommitmentKind = z.infer<typeof kindSchema>;
export type Intent = z.infer<typeof intentSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
