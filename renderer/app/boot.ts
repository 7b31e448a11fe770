import { createContext, useContext } from 'react';
import type { Boot } from '../../shared/ipc/contract.ts';

/** What main told the page before its first paint, kept current by events. */
export const BootContext = createContext<Boot | null>(null);

export function useBoot(): Boot {
  const boot = useContext(BootContext);
  if (boot === null) throw new Error('useBoot outside of BootContext');
  return boot;
}
