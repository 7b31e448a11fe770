/** Asks for a start without a window: Callside waits in the tray. */
export const HIDDEN = '--hidden';

/** macOS passes no arguments to what it opens at login; there the system tells. */
export type Start = { readonly argv: readonly string[]; readonly wasOpenedAtLogin: boolean };

export const isHiddenStart = ({ argv, wasOpenedAtLogin }: Start): boolean =>
  argv.includes(HIDDEN) || wasOpenedAtLogin;
