import { VisuallyHidden } from './VisuallyHidden.tsx';

export type LiveRegionProps = {
  /** Spoken whenever it changes; empty says nothing. */
  readonly message: string;
  /** `assertive` interrupts: only for what needs the user now. */
  readonly politeness?: 'polite' | 'assertive' | undefined;
};

/** Speaks a change to screen readers. Keep it mounted and change its message. */
export const LiveRegion = ({ message, politeness = 'polite' }: LiveRegionProps) => (
  <VisuallyHidden>
    <span role={politeness === 'polite' ? 'status' : 'alert'} aria-live={politeness} aria-atomic>
      {message}
    </span>
  </VisuallyHidden>
);
