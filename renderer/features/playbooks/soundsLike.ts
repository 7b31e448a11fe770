import { suggestAskPhrase } from '../../../shared/domain/askPhrase.ts';
import { fillPattern, spokenName } from '../../../shared/domain/opening.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { openingOf } from '../../../shared/domain/spokenCall.ts';
import type { Language } from '../../../shared/ipc/contract.ts';
import type { EpochMs } from '../../../shared/lib/time.ts';
import type { Call } from '../../../shared/schemas/call.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';

/** The next planned call whose outcome can be spoken; null when there is none. */
export function callToSpeak(calls: readonly Call[], now: EpochMs): Call | null {
  const ahead = calls.filter(
    (call) => call.stage === 'planned' && call.startsAt >= now && hasOutcome(call.outcome),
  );
  return ahead.toSorted((a, b) => a.startsAt - b.startsAt)[0] ?? null;
}

/** The playbook's opening as it would be said in that call. */
export const soundsInCall = (playbook: Playbook, call: Call, language: Language): string =>
  openingOf({ ...call, opening: null }, playbook, language);

export type Example = { readonly who: string; readonly what: string; readonly when: string };

/** The playbook's opening filled from its own example. */
export function soundsInExample(playbook: Playbook, example: Example, language: Language): string {
  const { defaultKind: kind, intent } = playbook;
  const ask = suggestAskPhrase({ ...example, kind, intent }, language);
  return fillPattern(playbook.opening, { contact: spokenName(example.who), minutes: '30', ask });
}
