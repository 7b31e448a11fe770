import { clockText } from '../../../shared/lib/time.ts';
import { useText } from '../../app/text.ts';
import { ActSection, useActPlace } from './ActSection.tsx';
import { AgendaField } from './AgendaField.tsx';
import { OpeningCard } from './OpeningCard.tsx';
import { useLive } from './PanelContext.ts';

const useOpenMeta = (): string => {
  const t = useText();
  const { call } = useLive();
  const place = useActPlace('open');
  if (call.saidAt !== null) return t('live.open.saidAt', { time: clockText(call.saidAt - call.startedAt) });
  return t(place === 'now' ? 'live.open.when' : 'live.open.notSaid');
};

/** OPEN: the sentence that shares the outcome, and what the client adds to it. */
export const OpenAct = () => {
  const place = useActPlace('open');
  const meta = useOpenMeta();
  return (
    <ActSection act="open" meta={meta}>
      {place === 'now' || place === 'held' ? (
        <>
          <OpeningCard key="card" isShown={place === 'now'} />
          <AgendaField key="agenda" />
        </>
      ) : null}
    </ActSection>
  );
};
