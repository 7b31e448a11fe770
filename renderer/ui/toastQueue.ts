import type { LucideIcon } from 'lucide-react';
import type { IconTone } from './Icon.tsx';
import type { Keys } from './keys.ts';

export type ToastAction = {
  readonly label: string;
  /** Also pressed by this shortcut while the toast shows, outside of text fields. */
  readonly keys?: Keys | undefined;
  readonly onPress: () => void;
};

export type Toast = {
  /** One line. */
  readonly text: string;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  readonly action?: ToastAction | undefined;
  /** 5000 unless told otherwise. */
  readonly durationMs?: number | undefined;
};

export type QueuedToast = Toast & { readonly id: number };

export type ToastQueue = { readonly nextId: number; readonly toasts: readonly QueuedToast[] };

export type ToastChange =
  { readonly kind: 'show'; readonly toast: Toast } | { readonly kind: 'dismiss'; readonly id: number };

export const emptyToastQueue: ToastQueue = { nextId: 1, toasts: [] };

const mostShown = 3;

/** The queue after a change: newest last, the oldest gives way when there are too many. */
export const changeToasts = (queue: ToastQueue, change: ToastChange): ToastQueue => {
  if (change.kind === 'dismiss') {
    return { ...queue, toasts: queue.toasts.filter((toast) => toast.id !== change.id) };
  }
  const toasts = [...queue.toasts, { ...change.toast, id: queue.nextId }].slice(-mostShown);
  return { nextId: queue.nextId + 1, toasts };
};
