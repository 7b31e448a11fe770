import type { SettingsEdit } from '../../../shared/schemas/settings.ts';
import { ask } from '../../app/bridge.ts';

/** Applies a choice; main tells every window, so nothing is kept here. */
export const change = (edit: SettingsEdit): void => void ask('settings.change', edit);
