import { useText } from '../../app/text.ts';
import { useFormat } from '../../app/format.ts';
import { clockText } from '../../../shared/lib/time.ts';
import { ActSection, useActPlace } from './ActSection.tsx';
import { AskBody } from './AskBody.tsx';
import { CommitmentLine } from './CommitmentLine.tsx';
import { useClock, useLive, usePanelView } from './PanelContext.ts';
import { minutesToAsk } from './ring.ts';

/** When to ask: the time of day while there is long to go, then the minutes. */
const useDueText = (): string => {
  const t = useText();
  const format = useFormat();
  const clock = useClock();
  const act = usePanelView((view) => view.act);
  const count = minutesToAsk(clock);
  if (count === null || clock.askAt === null) return '';
  return act === 'open'
    ? t('live.ask.dueAt', { time: format.time(clock.askAt) })
    : t('live.ask.dueIn', { count });
};

const AskMeta = () => {
  const t = useText();
  const { call } = useLive();
  const place = useActPlace('ask');
  const due = useDueText();
  if (call.askedAt !== null) return t('live.ask.askedAt', { time: clockText(call.askedAt - call.startedAt) });
  if (call.stage === 'live' && call.result === null && due !== '') return due;
  return place === 'now' ? t(`commitments.${call.outcome.kind}.name`) : '';
};

/** ASK: docked with its commitment from the first second; the words, what came of it and the log when it is time. */
export const AskAct = () => {
  const place = useActPlace('ask');
  return (
    <ActSection act="ask" meta={<AskMeta />}>
      {place === 'now' ? <AskBody /> : <CommitmentLine />}
    </ActSection>
  );
};
