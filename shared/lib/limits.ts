/** The most reminders that can stand before one call. */
export const MOST_LEAD_TIMES = 6;

/** The most that is read of a calendar, in bytes. */
export const LARGEST_CALENDAR_BYTES = 10_000_000;

/** The most questions of one playbook. */
export const MOST_PLAYBOOK_QUESTIONS = 9;

/** In characters. */
export const LONGEST_PLAYBOOK_NAME = 120;
