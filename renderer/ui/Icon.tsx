import type { LucideIcon } from 'lucide-react';

export type IconTone =
  'inherit' | 'muted' | 'accent' | 'attention' | 'gained' | 'fallback' | 'missed' | 'unasked';

const colorOf: Readonly<Record<IconTone, string>> = {
  inherit: 'currentColor',
  muted: 'var(--text-3)',
  accent: 'var(--accent-text)',
  attention: 'var(--attention-text)',
  gained: 'var(--gained-solid)',
  fallback: 'var(--fallback-text)',
  missed: 'var(--missed-solid)',
  unasked: 'var(--unasked-text)',
};

export type IconProps = {
  readonly icon: LucideIcon;
  /** Edge in px; the grid is always 24. */
  readonly size?: number | undefined;
  readonly strokeWidth?: number | undefined;
  readonly tone?: IconTone | undefined;
  readonly className?: string | undefined;
};

/** A sign beside words: decoration to a screen reader, so the words must say it all. */
export const Icon = ({
  icon: Sign,
  size = 16,
  strokeWidth = 1.75,
  tone = 'inherit',
  className,
}: IconProps) => (
  <Sign
    size={size}
    strokeWidth={strokeWidth}
    color={colorOf[tone]}
    aria-hidden
    {...(className === undefined ? {} : { className })}
  />
);
