import { z } from 'zod';
import { intentSchema, kindSchema, lineSchema } from './outcome.ts';

const QUESTION_PURPOSES = [
  'reflection',
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'decision',
] as const;

export const playbookQuestionSchema = z
  .object({ id: z.string().min(1).max(100), text: lineSchema, purpose: z.enum(QUESTION_PURPOSES) })
  .readonly();

/** A template for one type of call. `opening`, `ask` and `fallback` are patterns with slots, see domain/opening. */
export const playbookSchema = z
  .object({
    id: z.string().min(1).max(100),
    name: lineSchema,
    description: lineSchema,
    callType: z.string().max(100),
    defaultKind: kindSchema,
    intent: intentSchema,
    opening: lineSchema,
    ask: lineSchema,
    fallback: lineSchema,
    questions: z.array(playbookQuestionSchema).max(9).readonly(),
  })
  .readonly();

export type Playbook = z.infer<typeof playbookSchema>;
export type PlaybookQuestion = z.infer<typeof playbookQuestionSchema>;
