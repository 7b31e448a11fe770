import { createStore } from 'zustand/vanilla';

export type ToastAction = {
  readonly label: string;
  readonly run: () => void;
  /** False for an action that takes nothing back, such as showing a file: Mod+Z is not its key. */
  readonly hasKey?: boolean;
  /** True for what may be taken back only while its toast is there: later it would write over what came since. */
  readonly isBrief?: boolean;
};

export type ToastMessage = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'gained' | 'fallback' | 'missed' | 'unasked';
  readonly action: ToastAction | null;
};

/** Something that can be taken back, with its toast or long after it. */
type Undoable = { readonly id: number; readonly action: ToastAction };

type Toasts = {
  readonly messages: readonly ToastMessage[];
  /** Oldest first. */
  readonly undoable: readonly Undoable[];
  readonly nextId: number;
};

const MOST_UNDOABLE = 50;

/** What is said at the bottom of the window; the newest is shown. What can be taken back outlives its toast. */
export const toasts = createStore<Toasts>(() => ({ messages: [], undoable: [], nextId: 1 }));

const lasting = (undoable: readonly Undoable[]): readonly Undoable[] =>
  undoable.filter(({ action }) => action.isBrief !== true);

const withAction = (
  undoable: readonly Undoable[],
  id: number,
  action: ToastAction | null | undefined,
): readonly Undoable[] =>
  action === null || action === undefined || action.hasKey === false
    ? lasting(undoable)
    : [...lasting(undoable), { id, action }].slice(-MOST_UNDOABLE);

export function say(text: string, more: Partial<Pick<ToastMessage, 'tone' | 'action'>> = {}): void {
  toasts.setState(({ nextId, undoable }) => ({
    messages: [{ id: nextId, text, tone: 'plain', action: null, ...more }],
    undoable: withAction(undoable, nextId, more.action),
    nextId: nextId + 1,
  }));
}

export function hush(id: number): void {
  toasts.setState(({ messages, undoable }) => ({
    messages: messages.filter((message) => message.id !== id),
    undoable: undoable.filter((each) => each.id !== id || each.action.isBrief !== true),
  }));
}

/** Runs the action of a toast, which then is done with. */
export function takeAction(id: number, action: ToastAction): void {
  toasts.setState(({ messages, undoable }) => ({
    messages: messages.filter((message) => message.id !== id),
    undoable: undoable.filter((each) => each.id !== id),
  }));
  action.run();
}

/** What Mod+Z takes back now. */
export const lastUndoable = (): ToastAction | null => toasts.getState().undoable.at(-1)?.action ?? null;

/** Takes back the latest of what can be taken back; false when there is nothing. */
export function undoLast(): boolean {
  const latest = toasts.getState().undoable.at(-1);
  if (latest === undefined) return false;
  takeAction(latest.id, latest.action);
  return true;
}
