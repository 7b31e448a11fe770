import { useState, type ReactNode } from 'react';
import { secondsAloud } from '../../../shared/domain/opening.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import { usePreparation } from './preparation.ts';
import styles from './Spoken.module.css';

/** The two texts of a call that are read aloud and composed until the seller takes them over. */
export type SpokenField = 'opening' | 'ask';

type SpokenProps = {
  readonly field: SpokenField;
  /** As they would be said now, composed or edited; empty while there is nothing to compose from. */
  readonly words: string;
  readonly isRaised: boolean;
  readonly hasSeconds: boolean;
  /** What the composed words are made of, editable below them. */
  readonly children: ReactNode;
};

type OwnWords = {
  readonly own: string | null;
  /** Taken over a moment ago, so the keyboard belongs in them. */
  readonly isFresh: boolean;
  readonly takeOver: () => void;
  readonly giveBack: () => void;
  readonly write: (text: string) => void;
  readonly leave: () => void;
};

function useOwnWords({ field, words }: SpokenProps): OwnWords {
  const t = useText();
  const { call, store, offerUndo } = usePreparation();
  const [isFresh, setIsFresh] = useState(false);
  const own = call[field];
  const write = (text: string | null): void =>
    store.edit(field === 'ask' ? { ask: text } : { opening: text });
  return {
    own,
    isFresh,
    write,
    takeOver: () => {
      setIsFresh(true);
      write(words);
    },
    giveBack: () => {
      write(null);
      offerUndo(t(`prepare.${field}.composed`), () => {
        if (store.getState().call?.[field] === null) write(own);
      });
    },
    leave: () => {
      setIsFresh(false);
      // Nothing to say is not an edit: the composed words come back.
      if (own?.trim() === '') write(null);
    },
  };
}

const ComposedWords = ({ field, words, isRaised, children }: SpokenProps) => {
  const t = useText();
  const isEmpty = words === '';
  return (
    <div data-edge className={classNames(styles.box, isRaised ? styles.raised : styles.flat)}>
      {isEmpty && field === 'opening' ? (
        <p className={styles.empty}>{t('prepare.opening.empty')}</p>
      ) : (
        <VoiceText size={17} tone={isEmpty ? 'muted' : 'ink'} className={styles.words}>
          {isEmpty ? t(`prepare.${field}.empty`) : words}
        </VoiceText>
      )}
      {children}
    </div>
  );
};

type EditedWordsProps = { readonly field: SpokenField; readonly words: OwnWords };

const EditedWords = ({ field, words }: EditedWordsProps) => {
  const t = useText();
  return (
    <TextArea
      label={t(`prepare.${field}.label`)}
      labelPlacement="hidden"
      variant="voice"
      value={words.own ?? ''}
      onChange={words.write}
      onBlur={words.leave}
      minRows={3}
      maxRows={14}
      hasInitialFocus={words.isFresh}
    />
  );
};

type HeadingProps = { readonly spoken: SpokenProps; readonly own: OwnWords };

const SpokenHeading = ({ spoken: { field, words, hasSeconds }, own }: HeadingProps) => {
  const t = useText();
  const isOwn = own.own !== null;
  return (
    <SectionHeading title={t(`prepare.${field}.title`)}>
      {hasSeconds && words.trim() !== '' ? (
        <span>{t('prepare.ask.aloud', { count: secondsAloud(words) })}</span>
      ) : null}
      {isOwn ? (
        <Button size="sm" variant="ghost" className={styles.turn} onPress={own.giveBack}>
          {t(`prepare.${field}.compose`)}
        </Button>
      ) : null}
      {!isOwn && words !== '' ? (
        <Button
          size="sm"
          variant="ghost"
          className={styles.turn}
          aria-label={t(`prepare.${field}.edit`)}
          onPress={own.takeOver}
        >
          {t('prepare.edit')}
        </Button>
      ) : null}
    </SectionHeading>
  );
};

/** Words to be read aloud: composed from the outcome as it changes, until "Edit" makes them the seller's own. */
export const SpokenWords = (props: SpokenProps) => {
  const own = useOwnWords(props);
  return (
    <section>
      <SpokenHeading spoken={props} own={own} />
      {own.own === null ? <ComposedWords {...props} /> : <EditedWords field={props.field} words={own} />}
    </section>
  );
};
