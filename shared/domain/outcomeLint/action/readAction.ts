import { isPlaceholder } from '../../wording/placeholder.ts';
import { asWords, readWords } from '../../wording/words.ts';
import { type Actor, readActor } from '../actor/readActor.ts';
import { TOO_BIG_DE } from '../lexicon/tooBig.de.ts';
import { TOO_BIG_EN } from '../lexicon/tooBig.en.ts';
import { WEAK_WORDINGS_DE } from '../lexicon/weakWordings.de.ts';
import { WEAK_WORDINGS_EN } from '../lexicon/weakWordings.en.ts';
import type { WeakCode } from '../lintCode.ts';
import type { ActionParts, Clause } from './action.ts';
import { readEnglish } from './english/readEnglish.ts';
import { readGerman } from './german/readGerman.ts';
import { type Language, languagesOf } from './language.ts';
import { bignessTest } from './tooBig.ts';
import { weaknessFinder } from './weakness.ts';
import { withoutDates } from './withoutDates.ts';

/** What an action says, in whichever language it is written. */
export type ActionReading = {
  readonly namesAct: boolean;
  /** Who acts by the action's own words, and those words; “nobody” when it names no subject. */
  readonly actor: Actor;
  readonly subject: string;
  /** Why the wording commits the client to nothing, or null. */
  readonly weakness: WeakCode | null;
  readonly hasSeveralActs: boolean;
  /** A purchase, a long contract, a full budget or a rollout. */
  readonly isBig: boolean;
};

type Grammar = {
  readonly read: (typed: readonly string[]) => ActionParts;
  readonly weaknessOf: (clause: Clause) => WeakCode | null;
  readonly isBig: (clause: Clause) => boolean;
};

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: { read: readEnglish, weaknessOf: weaknessFinder(WEAK_WORDINGS_EN), isBig: bignessTest(TOO_BIG_EN) },
  de: { read: readGerman, weaknessOf: weaknessFinder(WEAK_WORDINGS_DE), isBig: bignessTest(TOO_BIG_DE) },
};

/** Weak only when every clause is: “discuss it internally and bring back a figure” brings a figure. */
function weaknessOfAll(clauses: readonly Clause[], grammar: Grammar): WeakCode | null {
  const [first = null, ...others] = clauses.map(grammar.weaknessOf);
  return others.includes(null) ? null : first;
}

function readIn(language: Language, typed: readonly string[]): ActionReading {
  const grammar = GRAMMARS[language];
  const { subject, namesAct, clauses, actCount } = grammar.read(typed);
  const weakness = weaknessOfAll(clauses, grammar);
  return {
    namesAct: namesAct || weakness !== null,
    actor: readActor(subject.join(' ')),
    subject: subject.join(' '),
    weakness,
    hasSeveralActs: actCount > 1,
    isBig: clauses.some(grammar.isBig),
  };
}

const NOTHING: ActionReading = {
  namesAct: false,
  actor: 'nobody',
  subject: '',
  weakness: null,
  hasSeveralActs: false,
  isBig: false,
};

/** Where small words do not tell the language, each language may find something, and one that sees an act suffices. */
const either = (a: ActionReading, b: ActionReading): ActionReading => ({
  namesAct: a.namesAct || b.namesAct,
  actor: a.actor === 'nobody' ? b.actor : a.actor,
  subject: a.subject === '' ? b.subject : a.subject,
  weakness: a.weakness ?? b.weakness,
  hasSeveralActs: a.hasSeveralActs || b.hasSeveralActs,
  isBig: a.isBig || b.isBig,
});

/** No act is told in more words; a pasted page is read so far. */
const MOST_WORDS = 80;

/** Reads an action, English or German. Dates in it are left aside; an empty one or a placeholder names no act. */
export function readAction(what: string | null, callDate: string): ActionReading {
  if (isPlaceholder(what)) return NOTHING;
  const words = asWords(readWords(withoutDates(what, callDate)).typed.slice(0, MOST_WORDS));
  return languagesOf(words)
    .map((language) => readIn(language, words.typed))
    .reduce(either, NOTHING);
}
