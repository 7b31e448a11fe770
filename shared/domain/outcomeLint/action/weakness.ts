import type { WeakWording } from '../lexicon/weakWording.ts';
import type { WeakCode } from '../lintCode.ts';
import { type Wording, phrases } from '../../wording/phrases.ts';
import type { Clause } from './action.ts';

type ClauseTest = (clause: Clause) => boolean;

const never: Wording = () => false;
const optional = (list: readonly string[] = []): Wording => (list.length === 0 ? never : phrases(list));

function weakTest({ says, unless, unlessIt = [], evenSo }: WeakWording): ClauseTest {
  const [isSaid, isLifted, staysWeak] = [phrases(says), optional(unless), optional(evenSo)];
  const isExcused: ClauseTest = ({ words, traits }) =>
    isLifted(words) || unlessIt.some((trait) => traits.has(trait));
  return (clause) => isSaid(clause.words) && (staysWeak(clause.words) || !isExcused(clause));
}

/** Finds what is wrong with a clause, or null; where several things are, the first of the list. */
export function weaknessFinder(
  wordings: readonly (readonly [WeakCode, readonly WeakWording[]])[],
): (clause: Clause) => WeakCode | null {
  const tests = wordings.map(([code, list]) => ({ code, isWeak: list.map(weakTest) }));
  return (clause) => tests.find(({ isWeak }) => isWeak.some((test) => test(clause)))?.code ?? null;
}
