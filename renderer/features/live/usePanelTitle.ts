import { useText } from '../../app/text.ts';
import { useWindowTitle } from '../../app/useWindowTitle.ts';

/** Names the panel's window after the call that it stands beside; blank is none. */
export function usePanelTitle(company: string): void {
  const t = useText();
  useWindowTitle(company === '' ? t('windowTitles.panel') : t('windowTitles.call', { company }));
}
