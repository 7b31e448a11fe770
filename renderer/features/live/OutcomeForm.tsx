import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLive } from './PanelContext.ts';
import styles from './OutcomeForm.module.css';
import { useFocusTarget } from './useFocusTarget.ts';

const SLOTS = ['who', 'what', 'when'] as const satisfies readonly (keyof Outcome)[];

/** Who will agree to what, by when: three short fields, kept with every keystroke. */
export const OutcomeForm = () => {
  const t = useText();
  const { call, actions } = useLive();
  const element = useFocusTarget('outcome');
  const isDefined = hasOutcome(call.outcome);
  const finish = (): void => {
    if (isDefined) actions.define(false);
  };
  return (
    <div ref={element} className={styles.form} role="group" aria-label={t('live.outcome.title')}>
      <p className={styles.title}>{t('live.outcome.title')}</p>
      {SLOTS.map((slot) => (
        <TextField
          key={slot}
          label={t(`live.outcome.${slot}`)}
          labelPlacement="left"
          placeholder={t(`live.outcome.examples.${slot}`)}
          size="lg"
          value={call.outcome[slot]}
          onChange={(value) => actions.editOutcome({ [slot]: value })}
          onSubmit={finish}
        />
      ))}
      <div className={styles.end}>
        <p className={styles.hint}>{isDefined ? '' : t('live.outcome.missing')}</p>
        <Button size="xl" onPress={() => actions.define(false)}>
          {t(isDefined ? 'live.outcome.done' : 'live.outcome.cancel')}
        </Button>
      </div>
    </div>
  );
};
