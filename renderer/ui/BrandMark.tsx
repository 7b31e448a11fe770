export type BrandMarkProps = { readonly size?: number | undefined };

/** The outline mark: a window with the panel beside it, in the accent. */
export const BrandMark = ({ size = 20 }: BrandMarkProps) => (
  <svg width={size} height={size} viewBox="0 0 20 20" fill="none" color="var(--accent)" aria-hidden>
    <rect x="1.75" y="2.75" width="16.5" height="14.5" rx="3.6" stroke="currentColor" strokeWidth="1.6" />
    <rect x="11.2" y="5.2" width="4.7" height="9.6" rx="1.6" fill="currentColor" />
  </svg>
);
