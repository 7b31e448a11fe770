import { CalendarsPage } from '../features/calendars/CalendarsPage.tsx';
import { SettingsView } from '../features/settings/SettingsView.tsx';
import type { SettingsSection } from './routes.ts';

/** Settings with the calendars, which are a feature of their own. */
export const SettingsScreen = ({ section }: { readonly section: SettingsSection }) => (
  <SettingsView section={section} calendars={<CalendarsPage />} />
);
