import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { LONGEST_LINE } from '../../../shared/lib/limits.ts';
import type { Outcome } from '../../../shared/schemas/outcome.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CallEditor.module.css';
import type { CallEditing } from './useCallEditor.ts';

type Props = { readonly editor: CallEditing };

const INTENTS = ['creates', 'advances'] as const;

const KindFields = ({ editor: { draft, change } }: Props) => {
  const t = useText();
  const { outcome } = draft;
  return (
    <div className={styles.pair}>
      <Select
        label={t('history.kind')}
        value={outcome.kind}
        options={COMMITMENTS.map((kind) => ({
          id: kind,
          text: t(`commitments.${kind}.name`),
          icon: iconOfKind(kind),
        }))}
        onChange={(kind) => change({ outcome: { ...outcome, kind } })}
      />
      <Select
        label={t('drawer.intent')}
        value={outcome.intent}
        options={INTENTS.map((intent) => ({
          id: intent,
          text: t(`history.intents.${intent}`),
          icon: iconOfIntent(intent),
        }))}
        onChange={(intent) => change({ outcome: { ...outcome, intent } })}
      />
    </div>
  );
};

/** The commitment that was planned for the call. */
export const OutcomeFields = ({ editor }: Props) => {
  const t = useText();
  const { draft, change } = editor;
  const { outcome } = draft;
  const edit = (part: Partial<Outcome>): void => change({ outcome: { ...outcome, ...part } });
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('prepare.outcome.title')}</h3>
      <TextField
        label={t('prepare.outcome.label.who')}
        value={outcome.who}
        onChange={(who) => edit({ who })}
        maxLength={LONGEST_LINE}
      />
      <TextArea
        label={t('prepare.outcome.label.what')}
        value={outcome.what}
        onChange={(what) => edit({ what })}
        maxLength={LONGEST_LINE}
        maxRows={5}
      />
      <TextField
        label={t('prepare.outcome.label.when')}
        value={outcome.when}
        onChange={(when) => edit({ when })}
        maxLength={LONGEST_LINE}
      />
      <KindFields editor={editor} />
      <TextArea
        label={t('history.fallback')}
        value={draft.fallback}
        onChange={(fallback) => change({ fallback })}
        maxLength={LONGEST_LINE}
        maxRows={5}
      />
    </section>
  );
};
