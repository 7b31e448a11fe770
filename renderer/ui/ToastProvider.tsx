import { type ReactNode, useCallback, useReducer } from 'react';
import { ToastContext } from './ToastContext.ts';
import { changeToasts, emptyToastQueue, type Toast } from './toastQueue.ts';
import { ToastRegion } from './ToastRegion.tsx';

export type ToastProviderProps = {
  /** Names the region to screen readers. */
  readonly label: string;
  readonly children: ReactNode;
};

/** Holds what is being said and shows it at the bottom centre; `useToast` speaks. */
export const ToastProvider = ({ label, children }: ToastProviderProps) => {
  const [queue, change] = useReducer(changeToasts, emptyToastQueue);
  const show = useCallback((toast: Toast) => change({ kind: 'show', toast }), []);
  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion label={label} toasts={queue.toasts} onDismiss={(id) => change({ kind: 'dismiss', id })} />
    </ToastContext>
  );
};
