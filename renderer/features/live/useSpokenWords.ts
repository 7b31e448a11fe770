import { useCallback } from 'react';
import { askOf, openingOf } from '../../../shared/domain/spokenCall.ts';
import { useBoot } from '../../app/boot.ts';
import { playbookOf } from '../../app/playbooks.ts';
import type { Playbook } from '../../../shared/schemas/playbook.ts';
import type { SpokenWords, StartedCall } from './acts.ts';

const isBlank = (text: string | null): boolean => text !== null && text.trim() === '';

/** Words emptied by hand are composed again: beside a live call there is no use for silence. */
const spoken = (call: StartedCall): StartedCall => ({
  ...call,
  opening: isBlank(call.opening) ? null : call.opening,
  ask: isBlank(call.ask) ? null : call.ask,
});

/** Composes what is read aloud from the outcome and the call's playbook; empty without an outcome. */
export function useSpokenWords(playbooks: readonly Playbook[]): (call: StartedCall) => SpokenWords {
  const { language } = useBoot();
  return useCallback(
    (call) => {
      const patterns = playbookOf(playbooks, call.playbookId) ?? { opening: '', ask: '' };
      const whole = spoken(call);
      return { opening: openingOf(whole, patterns, language), ask: askOf(whole, patterns, language) };
    },
    [playbooks, language],
  );
}
