import { ALL_REASONS } from '../../../shared/domain/historySearch/terms.ts';
import { LONGEST_LINE, LONGEST_PROSE } from '../../../shared/lib/limits.ts';
import { iconOfTone, resultTone, RESULTS_IN_ORDER } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { StepCheck } from '../../ui/StepCheck.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { partsOf, withResult } from './callDraft.ts';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

type Props = { readonly editor: CallEditing };

/** Whether something happened, and how far into the call when that can be known. */
const FactField = ({ editor, fact }: Props & { readonly fact: 'said' | 'asked' }) => {
  const t = useText();
  const { draft, call, change, errorOf } = editor;
  const { isTrue, moment } = draft[fact];
  const isSettled = fact === 'asked' && (draft.result === 'gained' || draft.result === 'not-asked');
  const isOn = isSettled ? draft.result === 'gained' : isTrue;
  return (
    <div className={styles.fact}>
      <StepCheck
        form="inline"
        isDone={isOn}
        isDisabled={isSettled}
        onChange={(isDone) => change({ [fact]: { isTrue: isDone, moment } })}
      >
        {t(`drawer.fact.${fact}`)}
      </StepCheck>
      {call.startedAt === null || !isOn ? null : (
        <TextField
          label={t(`drawer.moment.${fact}`)}
          labelPlacement="hidden"
          placeholder="0:00"
          value={moment}
          onChange={(typed) => change({ [fact]: { isTrue: true, moment: typed } })}
          error={errorOf(fact)}
          maxLength={8}
        />
      )}
    </div>
  );
};

const ReasonFields = ({ editor: { draft, change } }: Props) => {
  const t = useText();
  const reasons = ALL_REASONS.filter((reason) => reason !== 'did-not-ask' || !draft.asked.isTrue);
  return (
    <>
      <Select
        label={t('history.reason')}
        value={draft.reason ?? 'none'}
        options={[
          { id: 'none', text: t('drawer.noReason') },
          ...reasons.map((reason) => ({ id: reason, text: t(`reasons.${reason}`) })),
        ]}
        onChange={(reason) => change({ reason: reason === 'none' ? null : reason })}
      />
      <TextArea
        label={t('history.reasonText')}
        value={draft.reasonText}
        onChange={(reasonText) => change({ reasonText })}
        maxLength={LONGEST_PROSE}
        maxRows={5}
      />
    </>
  );
};

/** What came of the call, the facts that belong to it, and why when nothing did. */
export const ResultFields = ({ editor }: Props) => {
  const t = useText();
  const { call, draft, change } = editor;
  const { hasFacts, hasReason, hasNextAsk } = partsOf(draft.result);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('drawer.whatCame')}</h3>
      <Select
        label={t('history.result')}
        value={draft.result}
        options={RESULTS_IN_ORDER.map((result) => ({
          id: result,
          text: t(`results.${result}`),
          icon: iconOfTone(resultTone(result)),
        }))}
        onChange={(result) => change(withResult(draft, call, result))}
      />
      {hasFacts ? <FactField editor={editor} fact="said" /> : null}
      {hasFacts ? <FactField editor={editor} fact="asked" /> : null}
      {hasReason ? <ReasonFields editor={editor} /> : null}
      {hasNextAsk ? (
        <TextField
          label={t('history.nextAsk')}
          value={draft.nextAsk}
          onChange={(nextAsk) => change({ nextAsk })}
          maxLength={LONGEST_LINE}
        />
      ) : null}
    </section>
  );
};
