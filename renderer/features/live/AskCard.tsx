import { useRef } from 'react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { StepCheck } from '../../ui/StepCheck.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import card from './ActCard.module.css';
import styles from './AskCard.module.css';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import { useMedia } from './useMedia.ts';
import { useScrolls } from './useScrolls.ts';

/** `early`: opened before its time. `due`: time to ask. `asked`: the words step back, now the client speaks. */
type AskTone = 'early' | 'due' | 'asked';

const LOW_PANEL = '(max-height: 719px)';
const LONG_ASK = 150;
const VERY_LONG_ASK = 180;

const useTone = (): AskTone => {
  const { call } = useLive();
  const { phase } = useClock();
  if (call.askedAt !== null || call.stage === 'ended') return 'asked';
  return phase === 'talk' ? 'early' : 'due';
};

/** Long words, and those of a low panel, are set smaller before they have to scroll. */
function sizeOf(words: string, tone: AskTone, isLow: boolean): 17 | 20 | 22 {
  if (tone === 'asked' || isLow || words.length > VERY_LONG_ASK) return 17;
  return words.length > LONG_ASK ? 20 : 22;
}

const Words = ({ tone, isLow }: { readonly tone: AskTone; readonly isLow: boolean }) => {
  const t = useText();
  const { words } = useLive();
  const region = useRef<HTMLDivElement>(null);
  // What scrolls must be in reach of the keyboard.
  const stop = useScrolls(region) ? { tabIndex: 0, role: 'group', 'aria-label': t('live.ask.title') } : {};
  return (
    <>
      {tone === 'due' ? <p className={styles.title}>{t('live.ask.title')}</p> : null}
      {tone === 'early' ? <p className={card.overline}>{t('live.open.say')}</p> : null}
      <div ref={region} className={classNames(styles.words, card.scroller)} {...stop}>
        <VoiceText size={sizeOf(words.ask, tone, isLow)}>{words.ask}</VoiceText>
      </div>
    </>
  );
};

const Asked = ({ tone }: { readonly tone: AskTone }) => {
  const t = useText();
  const { call, actions } = useLive();
  const { askedAt, startedAt } = call;
  return (
    <div className={card.step}>
      <StepCheck
        isDone={askedAt !== null}
        onChange={actions.markAsked}
        tone={tone === 'due' ? 'onAccent' : 'plain'}
        {...(tone === 'asked' ? {} : { keys: keysOf('step') })}
      >
        {askedAt === null
          ? t('live.ask.asked')
          : t('live.ask.askedNowWait', { time: clockText(askedAt - startedAt) })}
      </StepCheck>
    </div>
  );
};

/** The exact words of the ask, and the check that they were said. Once said, a low panel has no room for them. */
export const AskCard = () => {
  const tone = useTone();
  const isLow = useMedia(LOW_PANEL);
  const isOpened = usePanelView((view) => view.isAskOpen);
  const isBrief = isLow && tone === 'asked' && !isOpened;
  return (
    <div
      data-edge
      {...(tone === 'due' ? { 'data-on-accent': true } : {})}
      className={classNames(
        card.card,
        tone === 'asked' ? card.rest : card.current,
        styles.ask,
        styles[tone],
        isBrief && styles.brief,
      )}
    >
      {isBrief ? null : <Words tone={tone} isLow={isLow} />}
      <Asked tone={tone} />
    </div>
  );
};
