import { z } from 'zod';
import { LONGEST_PLAYBOOK_NAME, MOST_PLAYBOOK_QUESTIONS } from '../lib/limits.ts';
import { intentSchema, kindSchema, lineSchema } from './outcome.ts';

const QUESTION_PURPOSES = [
  'reflection',
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'decision',
  // Of a question that the seller wrote.
  'own',
] as const;

export const playbookQuestionSchema = z
  .object({ id: z.string().min(1).max(100), text: lineSchema, purpose: z.enum(QUESTION_PURPOSES) })
  .readonly();

const template = {
  name: lineSchema,
  description: lineSchema,
  callType: z.string().max(100),
  defaultKind: kindSchema,
  intent: intentSchema,
  opening: lineSchema,
  ask: lineSchema,
  fallback: lineSchema,
  questions: z.array(playbookQuestionSchema).max(MOST_PLAYBOOK_QUESTIONS).readonly(),
};

/** A template for one type of call. `opening` and `ask` are patterns with slots, see domain/opening. */
export const playbookSchema = z.object({ id: z.string().min(1).max(100), ...template }).readonly();

const ownName = z
  .string()
  .max(LONGEST_PLAYBOOK_NAME)
  .refine((text) => text.trim() !== '');

/** What the seller writes of a playbook: all but its id. */
export const playbookBodySchema = z.object({ ...template, name: ownName }).readonly();

/** A playbook in a file: its questions have no ids there, those are of the history they are in. */
export const portablePlaybookSchema = z
  .object({
    ...template,
    name: ownName,
    questions: z
      .array(playbookQuestionSchema.unwrap().omit({ id: true }).readonly())
      .max(MOST_PLAYBOOK_QUESTIONS)
      .readonly(),
  })
  .readonly();

export type Playbook = z.infer<typeof playbookSchema>;
export type PlaybookQuestion = z.infer<typeof playbookQuestionSchema>;
export type PlaybookBody = z.infer<typeof playbookBodySchema>;
export type PortablePlaybook = z.infer<typeof portablePlaybookSchema>;
