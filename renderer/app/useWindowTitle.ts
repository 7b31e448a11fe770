import { useEffect } from 'react';
import { useBoot } from './boot.ts';
import { useText } from './text.ts';

/** What the window is called: macOS names what is in it, the others the app too; blank is the app alone. */
export const windowTitle = (name: string, brand: string, isApple: boolean): string => {
  if (name.trim() === '') return brand;
  return isApple ? name : `${name} - ${brand}`;
};

/** Names the window in the taskbar, in the switcher of windows and to screen readers. */
export function useWindowTitle(name: string): void {
  const t = useText();
  const { platform } = useBoot();
  const title = windowTitle(name, t('shell.brand'), platform === 'darwin');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
