import { CircleStop, FileText, Play, Trash2, Video } from 'lucide-react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { ask } from '../../app/bridge.ts';
import { useCallActions } from '../../app/callActions.ts';
import { useText } from '../../app/text.ts';
import { MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { useLive } from './PanelContext.ts';

// The keys keep them two items: the menu library throws when one changes its id.
const ClockItem = () => {
  const t = useText();
  const { call, actions } = useLive();
  return call.stage === 'live' ? (
    <MenuItem
      key="end"
      id="end"
      text={t('live.menu.end')}
      description={t('live.menu.endMeans')}
      icon={CircleStop}
      onAction={actions.end}
    />
  ) : (
    <MenuItem key="resume" id="resume" text={t('live.menu.resume')} icon={Play} onAction={actions.resume} />
  );
};

/** What is needed seldom while a call is live. */
export const CallMenu = () => {
  const t = useText();
  const { call } = useLive();
  const { join, remove } = useCallActions();
  const prepare = (): void => void ask('window.open', { view: 'prepare', callId: call.id });
  return (
    <>
      <MenuSection>
        {call.meetingUrl.trim() === '' ? null : (
          <MenuItem
            id="join"
            text={t('live.menu.join')}
            icon={Video}
            keys={keysOf('join')}
            onAction={() => void join(call.id)}
          />
        )}
        <MenuItem
          id="prepare"
          text={t('live.menu.prepare')}
          icon={FileText}
          keys={keysOf('prepare')}
          onAction={prepare}
        />
      </MenuSection>
      <MenuSection>
        <ClockItem />
        <MenuItem
          id="remove"
          text={t('live.menu.remove')}
          icon={Trash2}
          isDanger
          onAction={() => void remove(call)}
        />
      </MenuSection>
    </>
  );
};
