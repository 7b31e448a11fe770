import { languageFor } from '../../shared/domain/language.ts';
import type { Language } from '../../shared/ipc/contract.ts';
import type { Settings, SettingsEdit } from '../../shared/schemas/settings.ts';
import type { Desktop, Emit, SettingsStore, Windows } from '../ports.ts';

export type SettingsDeps = {
  readonly settings: SettingsStore;
  readonly desktop: Pick<Desktop, 'languages' | 'locale'>;
  readonly windows: Pick<Windows, 'standPanel' | 'snapPanel' | 'useTheme'>;
  readonly emit: Emit;
};

/** The seller's choices; each takes effect at once. */
export function createSettingsService({ settings, desktop, windows, emit }: SettingsDeps) {
  const language = (): Language => languageFor(settings.read().language, desktop.languages());
  return {
    language,
    read: (): Settings => settings.read(),
    change(edit: SettingsEdit): Settings {
      const changed = settings.change(edit);
      windows.useTheme(changed.theme);
      windows.standPanel(changed);
      if (edit.panelSide !== undefined) windows.snapPanel(edit.panelSide);
      emit('settings.changed', { settings: changed, language: language(), locale: desktop.locale() });
      return changed;
    },
  };
}

export type SettingsService = ReturnType<typeof createSettingsService>;
