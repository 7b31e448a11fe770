import type { CalendarProblem } from '../../../../shared/schemas/calendar.ts';
import { LIMITS } from './limits.ts';
import { cut } from './texts.ts';

export type ProblemCode = CalendarProblem['code'];
/** What a problem is about; null for the calendar as a whole. */
export type Culprit = { readonly title: string; readonly line: number | null };

export type ProblemList = {
  readonly add: (code: ProblemCode, culprit: Culprit | null) => void;
  readonly all: () => readonly CalendarProblem[];
};

/** Collects problems, one of a kind for each event, up to as many as anybody would read. */
export function createProblems(): ProblemList {
  const found = new Map<string, CalendarProblem>();
  return {
    add: (code, culprit) => {
      const line = culprit?.line ?? null;
      const key = `${code} ${line ?? ''}`;
      if (found.size >= LIMITS.problems || found.has(key)) return;
      found.set(key, { code, title: cut(culprit?.title ?? '', LIMITS.problemTitle), line });
    },
    all: () => [...found.values()],
  };
}
