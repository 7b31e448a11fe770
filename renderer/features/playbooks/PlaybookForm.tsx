import { COMMITMENTS } from '../../../shared/domain/commitments.ts';
import { BUILT_IN_PLAYBOOKS } from '../../../shared/domain/playbooks.ts';
import { iconOfIntent, iconOfKind } from '../../app/kindLook.ts';
import { useText } from '../../app/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { useEditedPlaybook } from './PlaybookContext.ts';
import styles from './PlaybookEditor.module.css';

const ANY = 'any';
const INTENTS = ['creates', 'advances'] as const;

/** The types of the built-in playbooks, and the one that a file brought. */
function useCallTypes(chosen: string) {
  const t = useText();
  const known = BUILT_IN_PLAYBOOKS.map(({ callType }) => callType).filter((type) => type !== ANY);
  const named = known.map((type) => ({ id: type, text: t(`playbooks.${type}.name`) }));
  const isKnown = chosen === ANY || known.includes(chosen);
  const more = isKnown || chosen === '' ? [] : [{ id: chosen, text: chosen }];
  return [{ id: ANY, text: t('playbookScreen.anyCall') }, ...named, ...more];
}

const CallType = () => {
  const t = useText();
  const { body, edit } = useEditedPlaybook();
  const callTypes = useCallTypes(body.callType);
  return (
    <>
      <span className={styles.label} aria-hidden>
        {t('playbookScreen.callType')}
      </span>
      <Select
        label={t('playbookScreen.callType')}
        labelPlacement="hidden"
        className={styles.control}
        options={callTypes}
        value={body.callType === '' ? ANY : body.callType}
        onChange={(callType) => edit({ callType })}
      />
    </>
  );
};

const Kind = () => {
  const t = useText();
  const { body, edit } = useEditedPlaybook();
  const kinds = COMMITMENTS.map((id) => ({
    id,
    text: t(`commitments.${id}.name`),
    icon: iconOfKind(id),
  }));
  return (
    <>
      <span className={styles.label} aria-hidden>
        {t('playbookScreen.kind')}
      </span>
      <Select
        label={t('playbookScreen.kind')}
        labelPlacement="hidden"
        className={styles.control}
        options={kinds}
        value={body.defaultKind}
        onChange={(defaultKind) => edit({ defaultKind })}
      />
    </>
  );
};

/** What calls of this playbook begin with. */
export const PlaybookForm = () => {
  const t = useText();
  const { body, edit } = useEditedPlaybook();
  return (
    <div className={styles.form}>
      <CallType />
      <Kind />
      <span className={styles.label} aria-hidden>
        {t('playbookScreen.intent')}
      </span>
      <SegmentedControl
        label={t('playbookScreen.intent')}
        options={INTENTS.map((id) => ({ id, text: t(`playbookScreen.${id}`), icon: iconOfIntent(id) }))}
        value={body.intent}
        onChange={(intent) => edit({ intent })}
      />
    </div>
  );
};
