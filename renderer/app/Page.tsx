import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Boot } from '../../shared/ipc/contract.ts';
import { KeyNamesContext, PlatformContext, type Platform } from '../ui/PlatformContext.ts';
import { useBoot } from './boot.ts';
import { BootProvider } from './BootProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useText } from './text.ts';

type PageProps = { readonly boot: Boot; readonly children: ReactNode };

const platformOf: Readonly<Record<Boot['platform'], Platform>> = {
  darwin: 'macos',
  win32: 'windows',
  linux: 'linux',
};

const KeyNamesProvider = ({ children }: Pick<PageProps, 'children'>) => {
  const t = useText();
  const names = {
    Ctrl: t('shell.keys.ctrl'),
    Alt: t('shell.keys.alt'),
    Shift: t('shell.keys.shift'),
    Esc: t('shell.keys.esc'),
    Space: t('shell.keys.space'),
    Tab: t('shell.keys.tab'),
    Delete: t('shell.keys.delete'),
  };
  return <KeyNamesContext value={names}>{children}</KeyNamesContext>;
};

/** Calendars and clocks of the controls follow the choice in Settings. */
const LocaleProvider = ({ children }: Pick<PageProps, 'children'>) => (
  <I18nProvider locale={useBoot().locale}>{children}</I18nProvider>
);

/** What every page of the app stands on: boot facts, locale, platform, key names, and a net for bugs. */
export const Page = ({ boot, children }: PageProps) => (
  <ErrorBoundary>
    <BootProvider boot={boot}>
      <LocaleProvider>
        <PlatformContext value={platformOf[boot.platform]}>
          <KeyNamesProvider>{children}</KeyNamesProvider>
        </PlatformContext>
      </LocaleProvider>
    </BootProvider>
  </ErrorBoundary>
);
