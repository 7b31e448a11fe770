import { Building2, History, ListChecks, Play, Video } from 'lucide-react';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { meetingProvider } from '../../../shared/domain/meetingLink/meetingProvider.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { FoundCall } from '../../../shared/ipc/palette.ts';
import type { CallActions } from '../../app/callActions.ts';
import { go } from '../../app/routes.ts';
import { startCall } from '../../app/startCall.ts';
import type { Text } from '../../app/text.ts';
import type { PaletteAction } from './rows.ts';

type Tools = { readonly t: Text; readonly actions: Pick<CallActions, 'join'> };

export const canStart = ({ stage }: FoundCall): boolean => stage === 'planned' || stage === 'ended';

/** Opens a call where it is worked on: its preparation, or its page of the history. */
export function openCall({ id, stage }: FoundCall): void {
  if (stage === 'logged') go({ view: 'history', callId: id, search: '' });
  else go({ view: 'prepare', callId: id });
}

const start = (call: FoundCall, { t }: Tools): PaletteAction => ({
  ...{ kind: 'action', id: 'call.start', icon: Play, text: t('palette.call.start'), keys: keysOf('submit') },
  run: () => void startCall(call),
});

function join({ id, meetingUrl }: FoundCall, { t, actions }: Tools): PaletteAction {
  const provider = meetingProvider(meetingUrl);
  const text =
    provider === 'other'
      ? t('palette.call.join')
      : t('palette.call.joinOn', { provider: t(`plan.provider.${provider}`) });
  const run = (): void => void actions.join(id);
  return { kind: 'action', id: 'call.join', icon: Video, text, keys: keysOf('join'), run };
}

const prepare = ({ id, outcome }: FoundCall, { t }: Tools): PaletteAction => ({
  ...{ kind: 'action', id: 'call.prepare', icon: ListChecks, keys: keysOf('prepare') },
  text: t(hasOutcome(outcome) ? 'palette.call.change' : 'palette.call.define'),
  run: () => go({ view: 'prepare', callId: id }),
});

const history = ({ id }: FoundCall, { t }: Tools): PaletteAction => ({
  ...{ kind: 'action', id: 'call.history', icon: History, text: t('palette.call.history') },
  run: () => go({ view: 'history', callId: id, search: '' }),
});

const company = (call: FoundCall, { t }: Tools): PaletteAction => ({
  ...{ kind: 'action', id: 'call.company', icon: Building2 },
  text: t('palette.company', { company: call.company }),
  run: () => go({ view: 'company', company: call.company }),
});

/** What can be done to a call at its stage. */
export function callActionsOf(call: FoundCall, tools: Tools): readonly PaletteAction[] {
  const isLogged = call.stage === 'logged';
  return [
    ...(canStart(call) ? [start(call, tools)] : []),
    ...(isLogged || call.meetingUrl.trim() === '' ? [] : [join(call, tools)]),
    isLogged ? history(call, tools) : prepare(call, tools),
    ...(call.company.trim() === '' ? [] : [company(call, tools)]),
  ];
}
