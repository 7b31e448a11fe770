/** What a calendar may ask of this machine. A feed is a stranger's file: a few hundred bytes of it can ask for years of work. */
export const LIMITS = {
  /** A signature of 100 kB in one line is still read; a line of megabytes is an attack. */
  lineLength: 100_000,
  /** VCALENDAR, VEVENT, VALARM, and one more than anybody writes. */
  nesting: 4,
  events: 20_000,
  /** A file from Exchange defines some ten; each costs comparisons with known zones. */
  zones: 200,
  /** Zones of a calendar's own that are looked up among IANA's: beyond these only the name is lost. */
  zoneSearches: 20,
  /** Onsets of one zone's rule: it has one a year. */
  zoneOnsets: 400,
  /** Nobody prepares a sales call by reading a longer list. */
  attendees: 50,
  uid: 900,
  summary: 500,
  location: 1_000,
  description: 8_000,
  url: 2_048,
  person: 320,
  calendarName: 500,
  /** RDATEs and EXDATEs of one event: twenty years of daily exceptions. */
  listedDates: 7_500,
  /** Two years of a daily series. */
  occurrencesPerEvent: 750,
  occurrences: 50_000,
  /** Times of day that one rule may name: more than a slot every half hour is no meeting. */
  timesPerDay: 48,
  /** Days that one rule may look at, a tenth of a second's work: a daily series since 1600 needs 156,000. */
  candidates: 400_000,
  problems: 200,
  problemTitle: 100,
} as const;

/** After this a calendar is taken as far as it was read. Every single event is bounded by its counts. */
export const READING_BUDGET_MS = 8_000;
