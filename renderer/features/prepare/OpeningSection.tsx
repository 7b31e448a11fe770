import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { openingOf } from '../../../shared/domain/spokenCall.ts';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { MadeOf } from './MadeOf.tsx';
import { usePreparation } from './preparation.ts';
import { SpokenWords } from './SpokenWords.tsx';

/** Why the two meet: only the seller knows, and a sentence of the opening waits for it. */
const Purpose = () => {
  const t = useText();
  const { call, store } = usePreparation();
  return (
    <MadeOf
      lead={t('prepare.opening.purpose')}
      label={t('prepare.opening.purposeLabel')}
      value={call.purpose}
      onChange={(purpose) => store.edit({ purpose })}
      placeholder={t('prepare.opening.purposeExample')}
    />
  );
};

/** What the seller says first. */
export const OpeningSection = () => {
  const { language } = useBoot();
  const { call, playbook } = usePreparation();
  const words = playbook === null ? '' : openingOf(call, playbook, language);
  return (
    <SpokenWords field="opening" words={words} isRaised hasSeconds={false}>
      {hasOutcome(call.outcome) ? <Purpose /> : null}
    </SpokenWords>
  );
};
