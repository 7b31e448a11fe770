import { useText } from '../../app/text.ts';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './Pattern.module.css';
import { patternParts } from './patternParts.ts';

/** A sentence of a playbook with its slots marked. */
export const Pattern = ({ pattern }: { readonly pattern: string }) => {
  const t = useText();
  return (
    <VoiceText size={17} className={styles.pattern}>
      {patternParts(pattern).map((part, index) =>
        part.kind === 'words' ? (
          part.text
        ) : (
          <span key={index} className={styles.slot}>
            {t(`playbookScreen.slot.${part.slot}`)}
          </span>
        ),
      )}
    </VoiceText>
  );
};
