import { z } from 'zod';

/** What the seller can choose; every field has the default that a lost file falls back to. */
export const settingsSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']).default('system'),
    language: z.enum(['system', 'en', 'de']).default('system'),
    defaultDurationMinutes: z.number().int().min(5).max(480).default(30),
    /** Minutes before the planned end at which the panel turns to ASK; 0 never turns it. */
    askLeadMinutes: z.number().int().min(0).max(60).default(5),
    isPanelOnTop: z.boolean().default(true),
  })
  .readonly();

export const settingsEditSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    language: z.enum(['system', 'en', 'de']),
    defaultDurationMinutes: z.number().int().min(5).max(480),
    askLeadMinutes: z.number().int().min(0).max(60),
    isPanelOnTop: z.boolean(),
  })
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
