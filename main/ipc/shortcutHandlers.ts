import type { AppRequests } from '../../shared/ipc/contract.ts';
import type { Handlers } from '../../shared/ipc/define.ts';
import type { Services } from './services.ts';

/** Keys heard in every app, and what they have the panel do. */
export const shortcutHandlers = ({
  shortcuts,
  panelCommands,
}: Pick<Services, 'shortcuts' | 'panelCommands'>) =>
  ({
    'shortcut.state': () => shortcuts.state(),
    'shortcut.record': ({ isRecording }) => shortcuts.record(isRecording),
    'panel.toKeyboard': () => {
      panelCommands.toKeyboard();
      return null;
    },
    'panel.takeCommands': ({ id }) => panelCommands.take(id),
  }) satisfies Partial<Handlers<AppRequests>>;
