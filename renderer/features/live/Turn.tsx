import { useText } from '../../app/text.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useClock, useLive } from './PanelContext.ts';
import { minutesUnasked } from './ring.ts';
import { usePanelCommands } from './usePanelCommands.ts';
import { useTurn } from './useTurn.ts';

const useSpokenTurn = (): string => {
  const t = useText();
  const { call } = useLive();
  const clock = useClock();
  if (minutesUnasked(call, clock) !== null) return t('live.ask.unasked');
  const isDue = clock.phase !== 'talk' && call.askedAt === null && call.stage === 'live';
  return isDue ? t('live.ask.title') : '';
};

/** Turns to ASK when the clock says so, open or collapsed, and tells a screen reader what changed by itself. */
export const Turn = () => {
  useTurn();
  usePanelCommands();
  return <LiveRegion message={useSpokenTurn()} />;
};
