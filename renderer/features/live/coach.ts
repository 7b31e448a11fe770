import { isActDone, type Act, type StartedCall } from './acts.ts';

/** What the seller who practises is told. */
export type CoachHint = 'say' | 'agenda' | 'question' | 'allAsked' | 'ask' | 'choose' | 'log';

type Facts = Pick<StartedCall, 'stage' | 'saidAt' | 'askedAt' | 'questions' | 'result'>;

function hintOfAsk({ stage, askedAt, result }: Facts): CoachHint {
  if (result !== null) return 'log';
  return askedAt === null && stage === 'live' ? 'ask' : 'choose';
}

/** One hint for where the practice call stands, in the act on screen. */
export function coachHint(call: Facts, act: Act): CoachHint {
  if (act === 'ask') return hintOfAsk(call);
  if (act === 'open') return isActDone(call, 'open') ? 'agenda' : 'say';
  return isActDone(call, 'explore') ? 'allAsked' : 'question';
}
