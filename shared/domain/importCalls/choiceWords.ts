import type { PROMISE_STATES, Reason } from '../../schemas/call.ts';
import type { CommitmentKind, Intent } from '../../schemas/outcome.ts';
import { resultKey } from './resultWords.ts';

type PromiseState = (typeof PROMISE_STATES)[number];

const KINDS: Readonly<Record<CommitmentKind, string>> = {
  time: 'time|zeit',
  explore: 'explore|erkunden',
  change: 'change|veränderung',
  collaborate: 'collaborate|zusammenarbeit',
  consensus: 'consensus|build consensus|konsens',
  invest: 'invest|investition',
  review: 'review|durchsicht',
  resolve: 'resolve|resolve concerns|bedenken klären',
  decide: 'decide|entscheidung',
  execute: 'execute|umsetzung',
};

const INTENTS: Readonly<Record<Intent, string>> = {
  creates: 'creates|create|creates an opportunity|schafft',
  advances: 'advances|advance|advances an opportunity|bringt voran',
};

const REASONS: Readonly<Record<Reason, string>> = {
  'value-unclear': 'value-unclear|value unclear|nutzen unklar',
  'wrong-commitment': 'wrong-commitment|wrong commitment|falsche zusage',
  'wrong-person': 'wrong-person|wrong person|falsche person',
  'unresolved-concern': 'unresolved-concern|unresolved concern|offenes bedenken',
  'ran-out-of-time': 'ran-out-of-time|ran out of time|zeit reichte nicht',
  'did-not-ask': 'did-not-ask|did not ask|didn’t ask|nicht gefragt',
};

const PROMISE_STATE_WORDS: Readonly<Record<PromiseState, string>> = {
  pending: 'pending|open|offen',
  kept: 'kept|yes|y|gehalten|ja',
  broken: 'broken|no|n|gebrochen|nein',
};

const reader =
  <Code extends string>(words: Readonly<Record<Code, string>>) =>
  (cell: string): Code | null => {
    const key = resultKey(cell);
    const codes = Object.keys(words) as Code[];
    return codes.find((code) => words[code].split('|').includes(key)) ?? null;
  };

/** Our own codes, and what English and German call them. */
export const CHOICES = {
  kind: reader(KINDS),
  intent: reader(INTENTS),
  reason: reader(REASONS),
  promiseState: reader(PROMISE_STATE_WORDS),
};
