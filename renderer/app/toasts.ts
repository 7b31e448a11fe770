import { createStore } from 'zustand/vanilla';

export type ToastAction = {
  readonly label: string;
  readonly run: () => void;
  /** False for an action that takes nothing back, such as showing a file: Mod+Z is not its key. */
  readonly hasKey?: boolean;
};

export type ToastMessage = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'gained' | 'fallback' | 'missed' | 'unasked';
  readonly action: ToastAction | null;
};

type Toasts = { readonly messages: readonly ToastMessage[]; readonly nextId: number };

/** What is said at the bottom of the window; the newest is shown, and its action is also Mod+Z. */
export const toasts = createStore<Toasts>(() => ({ messages: [], nextId: 1 }));

export function say(text: string, more: Partial<Pick<ToastMessage, 'tone' | 'action'>> = {}): void {
  toasts.setState(({ nextId }) => ({
    messages: [{ id: nextId, text, tone: 'plain', action: null, ...more }],
    nextId: nextId + 1,
  }));
}

export function hush(id: number): void {
  toasts.setState(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) }));
}

/** Takes back what the toast on screen offers to take back; false when there is nothing. */
export function undoLast(): boolean {
  const message = toasts.getState().messages.at(-1);
  if (message?.action == null || message.action.hasKey === false) return false;
  hush(message.id);
  message.action.run();
  return true;
}
