import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { PlannedCall } from '../../../shared/schemas/call.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useBoot } from '../../app/boot.ts';
import { useFormat } from '../../app/format.ts';
import { agreementSentence } from '../../app/outcomeWords.ts';
import { useText, type Text } from '../../app/text.ts';

export type PreviewWords = { readonly title: string; readonly body: string };

/** A reminder as everybody may read it, and its private form. */
export type BothWords = { readonly open: PreviewWords; readonly hidden: PreviewWords };

type Subject = { readonly company: string; readonly outcome: Outcome; readonly time: string };

const exampleOf = (t: Text, time: string): Subject => ({
  company: t('settings.reminders.preview.exampleCompany'),
  outcome: {
    who: t('settings.reminders.preview.exampleWho'),
    what: t('settings.reminders.preview.exampleWhat'),
    when: t('settings.reminders.preview.exampleDue'),
    kind: 'consensus',
    intent: 'advances',
  },
  time,
});

/** What a reminder says of this call; without one, of an example. */
export function usePreviewWords(call: PlannedCall | null): BothWords {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const { company, outcome, time } =
    call === null ? exampleOf(t, format.plainTime('11:00')) : { ...call, time: format.time(call.startsAt) };
  const isDefined = hasOutcome(outcome);
  return {
    open: {
      title: t('settings.reminders.preview.call', { company, time }),
      body: isDefined ? agreementSentence(t, outcome, language) : t('settings.reminders.preview.noOutcome'),
    },
    hidden: {
      title: t('settings.reminders.preview.privateCall', { time }),
      body: t(`settings.reminders.preview.${isDefined ? 'privateReady' : 'privateNone'}`),
    },
  };
}
