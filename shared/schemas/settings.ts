import { z } from 'zod';
import { DATE_LOCALES } from '../lib/dateLocales.ts';
import { HISTORY_COLUMNS, USUAL_COLUMNS } from '../lib/historyColumns.ts';
import { MOST_LEAD_TIMES } from '../lib/limits.ts';
import { exportProfileSchema } from './export.ts';
import { shortcutsSchema } from './shortcuts.ts';

const leadMinutes = z.number().int().min(0).max(1_440);

const general = {
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', 'en', 'de']),
  /** How dates and times are written: as the system does, as the language does, or as chosen. */
  dateLocale: z.enum(DATE_LOCALES),
  defaultDurationMinutes: z.number().int().min(5).max(480),
  /** Minutes before the planned end at which the panel turns to ASK; 0 never turns it. */
  askLeadMinutes: z.number().int().min(0).max(60),
  isPanelOnTop: z.boolean(),
  /** The welcome was gone through, or skipped: it does not come by itself again. */
  isWelcomeDone: z.boolean(),
  /** What the last export was for. */
  exportProfile: exportProfileSchema,
  /** Columns of the history table. */
  historyColumns: z.array(z.enum(HISTORY_COLUMNS)).max(HISTORY_COLUMNS.length).readonly(),
};

const panel = {
  /** The edge of the display that the panel opens at. */
  panelSide: z.enum(['left', 'right']),
  panelOpacityPercent: z.number().int().min(40).max(100),
  /** The panel is the slim bar. */
  isPanelCollapsed: z.boolean(),
  /** Asked of the system, which need not comply. */
  isPanelHiddenFromShare: z.boolean(),
};

const reminders = {
  /** Minutes before the start, each once; 0 is the start itself. Empty: no reminder before a call. */
  leadTimesMinutes: z.array(leadMinutes).max(MOST_LEAD_TIMES).readonly(),
  hasNoOutcomeReminder: z.boolean(),
  noOutcomeLeadMinutes: leadMinutes,
  hasLogReminder: z.boolean(),
  /** After the end of the call. */
  logReminderMinutes: z.number().int().min(0).max(240),
  hasPromiseReminder: z.boolean(),
  /** Wall time on the day a promise falls due, `HH:MM`. */
  promiseReminderTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** `window` is Callside's own; it also stands in while the system's notifications do not come up. */
  remindersShownBy: z.enum(['system', 'window']),
  /** Reminders, the tray and its tooltip name neither client nor outcome. */
  areRemindersPrivate: z.boolean(),
};

/** What the seller can choose; every field has the default that a lost file falls back to. */
export const settingsSchema = z
  .object({
    theme: general.theme.default('system'),
    language: general.language.default('system'),
    dateLocale: general.dateLocale.default('system'),
    defaultDurationMinutes: general.defaultDurationMinutes.default(30),
    askLeadMinutes: general.askLeadMinutes.default(5),
    isPanelOnTop: general.isPanelOnTop.default(true),
    isWelcomeDone: general.isWelcomeDone.default(false),
    exportProfile: general.exportProfile.default('spreadsheet'),
    historyColumns: general.historyColumns.default(USUAL_COLUMNS),
    panelSide: panel.panelSide.default('right'),
    panelOpacityPercent: panel.panelOpacityPercent.default(100),
    isPanelCollapsed: panel.isPanelCollapsed.default(false),
    isPanelHiddenFromShare: panel.isPanelHiddenFromShare.default(false),
    leadTimesMinutes: reminders.leadTimesMinutes.default([15, 5, 0]),
    hasNoOutcomeReminder: reminders.hasNoOutcomeReminder.default(true),
    noOutcomeLeadMinutes: reminders.noOutcomeLeadMinutes.default(60),
    hasLogReminder: reminders.hasLogReminder.default(true),
    logReminderMinutes: reminders.logReminderMinutes.default(5),
    hasPromiseReminder: reminders.hasPromiseReminder.default(true),
    promiseReminderTime: reminders.promiseReminderTime.default('09:00'),
    remindersShownBy: reminders.remindersShownBy.default('system'),
    areRemindersPrivate: reminders.areRemindersPrivate.default(false),
    shortcuts: shortcutsSchema.prefault({}),
  })
  .readonly();

export const settingsEditSchema = z
  .object({ ...general, ...panel, ...reminders, shortcuts: shortcutsSchema })
  .partial()
  .readonly();

/** Outer bounds of a window in screen pixels, and the display it was last on. */
export const windowPlaceSchema = z
  .object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(1),
    height: z.number().int().min(1),
    isMaximized: z.boolean().default(false),
  })
  .readonly();

export type Settings = z.infer<typeof settingsSchema>;
export type SettingsEdit = z.infer<typeof settingsEditSchema>;
export type WindowPlace = z.infer<typeof windowPlaceSchema>;
