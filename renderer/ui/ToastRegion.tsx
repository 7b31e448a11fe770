import type { LucideIcon } from 'lucide-react';
import { use, useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { Icon, type IconTone } from './Icon.tsx';
import { type Keys, matchesKeys } from './keys.ts';
import { PlatformContext } from './PlatformContext.ts';
import styles from './ToastRegion.module.css';

const defaultDurationMs = 5000;
const graceMs = 2000;

export type ToastAction = {
  readonly label: string;
  /** Also pressed by this shortcut while the toast is the newest, outside of text fields. */
  readonly keys?: Keys | undefined;
  readonly onPress: () => void;
};

export type Toast = {
  readonly id: number;
  /** One line. */
  readonly text: string;
  readonly icon?: LucideIcon | undefined;
  readonly iconTone?: IconTone | undefined;
  readonly action?: ToastAction | undefined;
  /** 5000 unless told otherwise. */
  readonly durationMs?: number | undefined;
};

export type ToastRegionProps = {
  readonly label: string;
  /** Newest last. */
  readonly toasts: readonly Toast[];
  /** After its time, and when its action is pressed. */
  readonly onDismiss: (id: number) => void;
};

type ToastCardProps = {
  readonly toast: Toast;
  readonly isNewest: boolean;
  readonly onDismiss: (id: number) => void;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Leaves after its time, but never from under the pointer or the keyboard. */
const useLeaving = ({ toast, onDismiss }: ToastCardProps, card: { readonly current: HTMLElement | null }) => {
  const leave = useEffectEvent(() => onDismiss(toast.id));
  const durationMs = toast.durationMs ?? defaultDurationMs;
  useEffect(() => {
    const tick = () => {
      if (card.current?.matches(':hover, :focus-within') === true) timer = setTimeout(tick, graceMs);
      else leave();
    };
    let timer = setTimeout(tick, durationMs);
    return () => clearTimeout(timer);
  }, [card, durationMs]);
};

const useActionKey = ({ toast, isNewest }: ToastCardProps, act: () => void) => {
  const platform = use(PlatformContext);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const keys = toast.action?.keys;
    if (!isNewest || keys === undefined || event.defaultPrevented || isTyping(event.target)) return;
    if (!matchesKeys(event, keys, platform)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};

const ToastCard = (props: ToastCardProps) => {
  const { toast, onDismiss } = props;
  const card = useRef<HTMLLIElement>(null);
  const act = () => {
    onDismiss(toast.id);
    toast.action?.onPress();
  };
  useLeaving(props, card);
  useActionKey(props, act);
  return (
    <li ref={card} className={styles.toast} data-edge>
      {toast.icon === undefined ? null : (
        <Icon icon={toast.icon} size={16} tone={toast.iconTone ?? 'muted'} />
      )}
      <span className={styles.text}>{toast.text}</span>
      {toast.action === undefined ? null : (
        <Button size="sm" variant="ghost" keys={toast.action.keys} onPress={act}>
          {toast.action.label}
        </Button>
      )}
    </li>
  );
};

/** Toasts at the bottom centre; they wait while the pointer or the keyboard is on them. */
export const ToastRegion = ({ label, toasts, onDismiss }: ToastRegionProps) =>
  createPortal(
    <section aria-label={label} data-react-aria-top-layer className={styles.region}>
      <ol aria-live="polite" className={styles.list}>
        {toasts.map((toast, index) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            isNewest={index === toasts.length - 1}
            onDismiss={onDismiss}
          />
        ))}
      </ol>
    </section>,
    document.body,
  );
