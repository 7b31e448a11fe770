import { LONGEST_LINE } from '../../../shared/lib/limits.ts';
import type { Promised } from '../../../shared/schemas/call.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { partsOf } from './callDraft.ts';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

const STATES = ['pending', 'kept', 'broken'] as const;

/** What the client agreed to do, by when, and whether it was kept. */
export const PromiseFields = ({ editor: { draft, change } }: { readonly editor: CallEditing }) => {
  const t = useText();
  const { promise } = draft;
  const edit = (part: Partial<Promised>): void => change({ promise: { ...promise, ...part } });
  if (!partsOf(draft.result).hasPromise) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('history.nextStep')}</h3>
      <TextArea
        label={t('history.what')}
        value={promise.what}
        onChange={(what) => edit({ what })}
        maxLength={LONGEST_LINE}
        maxRows={5}
      />
      <div className={styles.pair}>
        <TextField
          label={t('history.who')}
          value={promise.who}
          onChange={(who) => edit({ who })}
          maxLength={LONGEST_LINE}
        />
        <TextField
          label={t('history.by')}
          value={promise.when}
          onChange={(when) => edit({ when })}
          maxLength={LONGEST_LINE}
        />
      </div>
      {promise.what.trim() === '' ? null : (
        <Select
          label={t('drawer.promiseState')}
          value={promise.state}
          options={STATES.map((state) => ({ id: state, text: t(`drawer.promise.${state}`) }))}
          onChange={(state) => edit({ state })}
        />
      )}
    </section>
  );
};
