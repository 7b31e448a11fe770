import type { Playbook, PlaybookBody } from '../schemas/playbook.ts';
import { BUILT_IN_PLAYBOOKS } from './playbooks.ts';

/** One version of a playbook; 0 is a built-in one as it ships, in the language in force. */
export type PlaybookVersion = { readonly id: string; readonly version: number };

const NUMBERED = /^(.+)@(\d{1,9})$/;

/** What a call keeps of its playbook: the plain id stands for version 0. */
export const playbookRef = ({ id, version }: PlaybookVersion): string =>
  version === 0 ? id : `${id}@${version}`;

/** The version that a call refers to. */
export function readPlaybookRef(ref: string): PlaybookVersion {
  const [, id, version] = NUMBERED.exec(ref) ?? [];
  return id === undefined ? { id: ref, version: 0 } : { id, version: Number(version) };
}

export const isBuiltInId = (id: string): boolean => BUILT_IN_PLAYBOOKS.some((builtIn) => builtIn.id === id);

/** What of a playbook is the seller's to write. */
export function bodyOf(playbook: Playbook): PlaybookBody {
  const { name, description, callType, defaultKind, intent, opening, ask, fallback, questions } = playbook;
  return { name, description, callType, defaultKind, intent, opening, ask, fallback, questions };
}

const inOrder = ({ questions, ...body }: PlaybookBody): string =>
  JSON.stringify([
    ...Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ...questions.map(({ text, purpose }) => [text, purpose]),
  ]);

/** Whether two playbooks say the same; ids of questions do not count. */
export const saysTheSame = (a: PlaybookBody, b: PlaybookBody): boolean => inOrder(a) === inOrder(b);
