import type { WindowOrder } from '../../shared/ipc/contract.ts';
import type { CallId } from '../../shared/schemas/call.ts';
import type { Emit, Windows } from '../ports.ts';

export type WindowOrdersDeps = {
  readonly windows: Pick<Windows, 'showMain' | 'mainId'>;
  readonly emit: Emit;
};

type Navigation = Extract<WindowOrder, { readonly kind: 'navigate' }>;

/**
 * What the main window is asked to show from outside it. A window that has to be opened for that cannot listen yet: its
 * page takes the order once it does.
 */
export function createWindowOrders({ windows, emit }: WindowOrdersDeps) {
  let waiting: WindowOrder | null = null;
  let listeningId: number | null = null;

  const send = (order: WindowOrder): void => {
    if (order.kind === 'navigate') emit('window.navigated', { view: order.view, callId: order.callId });
    else emit('menu.chosen', { command: order.command });
  };
  const give = (order: WindowOrder): void => {
    const id = windows.mainId();
    windows.showMain();
    if (id !== null && id === listeningId) send(order);
    else waiting = order;
  };
  return {
    open: (view: Navigation['view'], callId: CallId | null): void => give({ kind: 'navigate', view, callId }),
    command: (command: Extract<WindowOrder, { readonly kind: 'command' }>['command']): void =>
      give({ kind: 'command', command }),
    /** The main page listens from now on; what it was opened for, or null. */
    take(): WindowOrder | null {
      const order = waiting;
      waiting = null;
      listeningId = windows.mainId();
      return order;
    },
  };
}

export type WindowOrders = ReturnType<typeof createWindowOrders>;
