import { createContext, use } from 'react';
import type { Toast } from './toastQueue.ts';

export type ShowToast = (toast: Toast) => void;

/** Empty until a `ToastProvider` stands above. */
export const ToastContext = createContext<ShowToast>(() => undefined);

/** The way to show a toast from anywhere inside `ToastProvider`. */
export const useToast = (): ShowToast => use(ToastContext);
