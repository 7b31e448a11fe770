import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import { askOf, askPhraseOf } from '../../../shared/domain/spokenCall.ts';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MadeOf } from './MadeOf.tsx';
import { usePreparation } from './preparation.ts';
import { SpokenWords } from './SpokenWords.tsx';

/** The outcome speaks about the client, the ask to the client: what it becomes then can be put right here. */
const AskPhrase = () => {
  const t = useText();
  const { language } = useBoot();
  const { call, store } = usePreparation();
  const [draft, setDraft] = useState<string | null>(null);
  const derived = askPhraseOf({ ...call, askPhrase: '' }, language);
  const spoken = askPhraseOf(call, language);
  // An emptied field stays empty while it is being written, though the derived words are said again at once.
  const write = (text: string): void => {
    setDraft(text);
    store.edit({ askPhrase: text.trim() === derived ? '' : text });
  };
  return (
    <MadeOf
      lead={t('prepare.ask.phrase')}
      label={t('prepare.ask.phraseLabel')}
      value={draft ?? spoken}
      onChange={write}
      onFocus={() => setDraft(spoken)}
      onBlur={() => setDraft(null)}
      placeholder={derived}
      trailing={
        spoken === derived ? null : (
          <IconButton
            icon={RotateCcw}
            size="sm"
            iconSize={13}
            label={t('prepare.ask.phraseReset')}
            onPress={() => store.edit({ askPhrase: '' })}
          />
        )
      }
    />
  );
};

/** The exact words that ask for the commitment. */
export const AskSection = () => {
  const { language } = useBoot();
  const { call, playbook } = usePreparation();
  const words = playbook === null ? '' : askOf(call, playbook, language);
  return (
    <SpokenWords field="ask" words={words} isRaised={false} hasSeconds>
      {hasOutcome(call.outcome) ? <AskPhrase /> : null}
    </SpokenWords>
  );
};
