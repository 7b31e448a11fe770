import type { RemindedCall } from '../../../shared/ipc/reminders.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useBoot } from '../../app/boot.ts';
import { outcomeSentence } from '../../app/outcomeWords.ts';
import { useText } from '../../app/text.ts';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { ClientHeading } from './ClientHeading.tsx';
import { OpenOutcome } from './OpenOutcome.tsx';
import styles from './ReminderBody.module.css';

type CallProps = { readonly call: RemindedCall };

const Opening = ({ words }: { readonly words: string }) => {
  const t = useText();
  if (words.trim() === '') return null;
  return (
    <div className={styles.say}>
      <p className={styles.label}>{t('reminders.window.youOpenWith')}</p>
      <VoiceText size={17}>{words}</VoiceText>
    </div>
  );
};

const NoOutcome = ({ call }: CallProps) => {
  const t = useText();
  return (
    <>
      <p className={styles.missing}>{t('reminders.window.noOutcome')}</p>
      {call.outcome === null ? null : <OpenOutcome outcome={call.outcome} contact={call.contact} />}
    </>
  );
};

/** The commitment as the sentence it is; in private mode only that there is one. */
export const PlannedOutcome = ({ outcome }: { readonly outcome: Outcome | null }) => {
  const t = useText();
  const { language } = useBoot();
  if (outcome === null) return null;
  return (
    <VoiceText size={17} className={styles.outcome}>
      {outcomeSentence(t, outcome, language)}
    </VoiceText>
  );
};

/** A call ahead: its outcome first, then the first sentence of the opening, whole. */
export const CallBody = ({ call }: CallProps) => {
  const t = useText();
  return (
    <div className={styles.body}>
      <ClientHeading call={call} />
      {call.hasOutcome ? <PlannedOutcome outcome={call.outcome} /> : <NoOutcome call={call} />}
      {call.hasOutcome && call.outcome === null ? (
        <p className={styles.words}>{t('reminders.window.private.ready')}</p>
      ) : null}
      <Opening words={call.opening} />
    </div>
  );
};
