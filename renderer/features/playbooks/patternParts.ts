export const SLOTS = ['contact', 'company', 'minutes', 'purpose', 'ask'] as const;
export type PatternSlot = (typeof SLOTS)[number];
