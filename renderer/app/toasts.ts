import { createStore } from 'zustand/vanilla';

export type ToastMessage = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'gained' | 'fallback' | 'missed' | 'unasked';
  readonly action: { readonly label: string; readonly run: () => void } | null;
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
