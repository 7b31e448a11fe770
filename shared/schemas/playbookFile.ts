import { z } from 'zod';
import { err, ok, type Result } from '../lib/result.ts';
import { portablePlaybookSchema, type PortablePlaybook } from './playbook.ts';

const FORMAT = 'callside-playbooks';
const VERSION = 1;

/** More than anybody writes; a file with more is none of ours. */
const MOST_PLAYBOOKS_IN_FILE = 200;

export type PlaybookProblem = 'missing' | 'blank' | 'tooLong' | 'tooMany' | 'wrong';

export type PlaybookFileError =
  | { readonly code: 'NOT_JSON' | 'NOT_PLAYBOOKS' | 'NEWER_FORMAT' | 'EMPTY' | 'TOO_MANY' }
  /** `position` counts from 1; `field` is the name in the file. */
  | {
      readonly code: 'UNSOUND';
      readonly position: number;
      readonly name: string;
      readonly field: string;
      readonly problem: PlaybookProblem;
    };

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  playbooks: z.array(z.unknown()),
});
type Issue = z.core.$ZodIssue;

/** The whole of a file with these playbooks, to be written as JSON. */
export const playbookFile = (playbooks: readonly PortablePlaybook[]) => ({
  format: FORMAT,
  version: VERSION,
  playbooks,
});

function parsedJson(text: string): Result<unknown, PlaybookFileError> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return err({ code: 'NOT_JSON' });
  }
}

const SIZE_PROBLEMS: Readonly<Record<string, PlaybookProblem>> = { string: 'tooLong', array: 'tooMany' };

function problemOf(issue: Issue, playbook: unknown): PlaybookProblem {
  if (issue.code === 'too_big') return SIZE_PROBLEMS[issue.origin] ?? 'wrong';
  if (issue.code === 'custom') return 'blank';
  const given = issue.path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key],
    playbook,
  );
  return given === undefined ? 'missing' : 'wrong';
}

const nameIn = (playbook: unknown): string => {
  const { data } = z.object({ name: z.string() }).safeParse(playbook);
  return data?.name.trim().slice(0, 60) ?? '';
};

function unsound(playbook: unknown, issue: Issue | undefined, position: number): PlaybookFileError {
  const field = String(issue?.path[0] ?? '');
  const problem = issue === undefined || field === '' ? 'wrong' : problemOf(issue, playbook);
  return { code: 'UNSOUND', position, name: nameIn(playbook), field, problem };
}

function playbooksIn(given: readonly unknown[]): Result<readonly PortablePlaybook[], PlaybookFileError> {
  const playbooks: PortablePlaybook[] = [];
  for (const [index, playbook] of given.entries()) {
    const parsed = portablePlaybookSchema.safeParse(playbook);
    if (!parsed.success) return err(unsound(playbook, parsed.error.issues[0], index + 1));
    playbooks.push(parsed.data);
  }
  return ok(playbooks);
}

/** The playbooks of a file that Callside wrote, or somebody by hand: all of them, or the first thing that is wrong. */
export function readPlaybookFile(text: string): Result<readonly PortablePlaybook[], PlaybookFileError> {
  const json = parsedJson(text);
  if (!json.ok) return json;
  const file = envelope.safeParse(json.value);
  if (!file.success) return err({ code: 'NOT_PLAYBOOKS' });
  const { version, playbooks } = file.data;
  if (version !== VERSION) return err({ code: 'NEWER_FORMAT' });
  if (playbooks.length === 0) return err({ code: 'EMPTY' });
  return playbooks.length > MOST_PLAYBOOKS_IN_FILE ? err({ code: 'TOO_MANY' }) : playbooksIn(playbooks);
}
