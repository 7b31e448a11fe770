import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { Boot, PanelState } from '../../shared/ipc/contract.ts';
import { BootContext } from './boot.ts';
import { listen } from './bridge.ts';
import { changeLanguage } from './text.ts';

type BootProviderProps = { readonly boot: Boot; readonly children: ReactNode };
type Change = (change: (boot: Boot) => Boot) => void;

/** The panel's own pin is a setting too. */
const withPanel = (boot: Boot, panel: PanelState): Boot => ({
  ...boot,
  panel,
  settings: { ...boot.settings, isPanelOnTop: panel.isOnTop },
});

function follow(change: Change): () => void {
  const stops = [
    listen('settings.changed', ({ settings, language, locale }) => {
      void changeLanguage(language).then(() => change((boot) => ({ ...boot, settings, language, locale })));
    }),
    listen('notices.changed', ({ notices }) => change((boot) => ({ ...boot, notices }))),
    listen('storage.changed', ({ storage }) => change((boot) => ({ ...boot, storage }))),
    listen('panel.changed', ({ panel }) => change((boot) => withPanel(boot, panel))),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Keeps what main told the page current, and the page in the theme that was chosen. */
export function BootProvider({ boot, children }: BootProviderProps) {
  const [current, setCurrent] = useState(boot);
  const { theme } = current.settings;
  useEffect(() => follow(setCurrent), []);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  }, [theme]);
  return <BootContext value={current}>{children}</BootContext>;
}
