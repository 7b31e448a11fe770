import { useEffect, useRef } from 'react';
import { keysAt, keysOf } from '../../../shared/domain/appKeys.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { CallRing } from './CallRing.tsx';
import { capitalised, clientName } from './commitment.ts';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import { expand } from './panelStance.ts';
import { minutesUnasked, readRing } from './ring.ts';
import { SlimBar, type SlimBarProps } from './SlimBar.tsx';
import styles from './SlimBar.module.css';
import { RESULT_TILES } from './results.ts';
import { readSlim, type SlimReading, type SlimStep } from './slimReading.ts';
import { useFits } from './useFits.ts';
import { useLiveKeys } from './useLiveKeys.ts';

type Worded = Exclude<SlimStep['kind'], 'question' | 'log' | 'ask'>;

const WORDS = {
  define: 'live.slim.define',
  say: 'live.slim.say',
  agenda: 'live.open.agenda',
  listen: 'live.slim.listen',
  'all-asked': 'live.explore.allDone',
  result: 'live.results.title',
} as const satisfies Record<Worded, string>;

/** A question is meant to be read aloud: whole, in the voice, or not at all. */
const QuestionLine = ({ step }: { readonly step: Extract<SlimStep, { readonly kind: 'question' }> }) => {
  const t = useText();
  const voice = useRef<HTMLSpanElement>(null);
  const fits = useFits(voice);
  return (
    <>
      <span ref={voice} className={classNames(styles.voice, fits && styles.fits)}>
        {step.text}
      </span>
      {fits ? null : t('live.slim.question', { number: step.number, total: step.total })}
    </>
  );
};

const StepLine = ({ step }: { readonly step: SlimStep }) => {
  const t = useText();
  const { call } = useLive();
  if (step.kind === 'question') return <QuestionLine key={step.text} step={step} />;
  if (step.kind === 'ask') return capitalised(call.outcome.what.trim());
  if (step.kind === 'log') return t('live.slim.logIt', { result: t(`results.${step.result}`) });
  return t(WORDS[step.kind], { name: clientName(call) });
};

/** The ring while there is time; the seconds once it is time to ask. */
const SlimClock = () => {
  const t = useText();
  const { call } = useLive();
  const clock = useClock();
  const reading = readRing(clock);
  if (call.stage === 'ended') return null;
  if (reading.kind === 'minutes') return <CallRing clock={clock} size="sm" />;
  return (
    <span
      role="timer"
      aria-label={t(`live.ring.${reading.kind}Label`, { time: reading.text })}
      className={classNames(styles.clock, reading.kind === 'over' && styles.over)}
    >
      {reading.text}
    </span>
  );
};

/** At the right; the last minutes need its room for their sentence. */
const useAside = ({ isDue, step }: SlimReading): string => {
  const t = useText();
  const { call } = useLive();
  const clock = useClock();
  if (isDue && minutesUnasked(call, clock) !== null) return '';
  if (isDue || step.kind === 'ask') return call.outcome.when.trim();
  if (step.kind === 'question') return t('live.explore.done', { done: step.number, total: step.total });
  if (call.askedAt !== null) return t('live.ask.askedAt', { time: clockText(call.askedAt - call.startedAt) });
  return clockText(clock.elapsedMs);
};

type Overline = Pick<SlimBarProps, 'overline' | 'overlineTone'>;

/** Words that do not reach the disk come before everything else. */
const useOverline = ({ act, isDue }: SlimReading, isFailing: boolean): Overline => {
  const t = useText();
  const { call } = useLive();
  const { storage } = useBoot();
  const count = minutesUnasked(call, useClock());
  if (storage.state === 'holding')
    return { overline: t(`live.storage.${storage.reason}`), overlineTone: 'attention' };
  if (isFailing) return { overline: t('live.storage.unsaved'), overlineTone: 'attention' };
  if (!isDue) return { overline: t(`live.acts.${act}`), overlineTone: 'capitals' };
  const overline = count === null ? t('live.ask.title') : t('live.header.unasked', { count });
  return { overline, overlineTone: 'sentence' };
};

const ResultKeys = () => {
  const t = useText();
  return (
    <span className={styles.keys} aria-hidden>
      <Kbd keys={keysOf('results')} />
      {t('live.slim.to')}
      <Kbd keys={keysAt('results', RESULT_TILES.length - 1) ?? []} />
    </span>
  );
};

/** The panel beside a call, collapsed. It changes its colour when it is time to ask, and nothing else. */
export const CallSlimBar = ({ isFailing }: { readonly isFailing: boolean }) => {
  const { call, words, actions } = useLive();
  const { phase } = useClock();
  const act = usePanelView((view) => view.act);
  const questionId = usePanelView((view) => view.questionId);
  const reading = readSlim({ call, phase, words, view: { act, questionId } });
  const overline = useOverline(reading, isFailing);
  const aside = useAside(reading);
  useLiveKeys(expand);
  useEffect(() => actions.release(), [actions]);
  return (
    <SlimBar
      {...overline}
      heading={call.company}
      aside={aside}
      isDue={reading.isDue}
      clock={<SlimClock />}
      keys={reading.step.kind === 'result' ? <ResultKeys /> : null}
    >
      <StepLine step={reading.step} />
    </SlimBar>
  );
};
