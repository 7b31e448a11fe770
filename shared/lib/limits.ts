/** The most reminders that can stand before one call. */
export const MOST_LEAD_TIMES = 6;

/** The most that is read of a calendar, in bytes. */
export const LARGEST_CALENDAR_BYTES = 10_000_000;

/** The most questions of one playbook. */
export const MOST_PLAYBOOK_QUESTIONS = 9;

/** In characters. */
export const LONGEST_PLAYBOOK_NAME = 120;

/** One typed line of a form, in characters. */
export const LONGEST_LINE = 2_000;
/** Free text, in characters. */
export const LONGEST_PROSE = 2_000_000;

/** Of one call. */
export const MOST_CALL_QUESTIONS = 20;
export const MOST_NOTES = 2_000;
export const MOST_FOLLOW_UPS = 100;

/** A chart as PNG, in bytes and in pixels of an edge. */
export const LARGEST_PICTURE_BYTES = 8_000_000;
export const LONGEST_PICTURE_EDGE = 8_192;

/** Of a CSV file to import. */
export const LARGEST_CSV_BYTES = 50_000_000;
export const MOST_CSV_ROWS = 200_000;
export const MOST_CSV_COLUMNS = 200;

/** Of the saved views of the history; the name in characters. */
export const LONGEST_VIEW_NAME = 60;
export const MOST_SAVED_VIEWS = 100;
