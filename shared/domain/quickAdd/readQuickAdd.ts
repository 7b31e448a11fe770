import { candidatesOf, type Rule, type Surroundings } from './items/candidate.ts';
import { type Chosen, chooseItems, takenBy } from './items/chooseItems.ts';
import { CLOCK_RULES } from './items/clockRules.ts';
import { DATE_RULES } from './items/dateRules.ts';
import { LENGTH_RULES } from './items/lengthRules.ts';
import { RANGE_RULES } from './items/rangeRules.ts';
import { RELATIVE_DAY_RULES } from './items/relativeDayRules.ts';
import { SPOKEN_CLOCK_RULES } from './items/spokenClockRules.ts';
import { WEEKDAY_RULES } from './items/weekdayRules.ts';
import { wordedDates } from './items/wordedDates.ts';
import { ZONE_RULES } from './items/zoneRules.ts';
import { lineLocale } from './lineLocale.ts';
import { type LineLink, lineText } from './lineText.ts';
import { assignRoles } from './names/assignRoles.ts';
import { namePieces } from './names/cleanPiece.ts';
import { piecesOf, punched } from './names/pieces.ts';
import type { QuickAddField, QuickAddReading } from './reading.ts';
import { spansOf } from './spans.ts';
import { readStart } from './start/readStart.ts';

export type QuickAddContext = {
  /** A ZonedDateTime with its zone: "2026-11-18T08:40:00-05:00[America/New_York]". */
  readonly now: string;
  /** A BCP 47 tag; it tells the order of day and month. */
  readonly locale: string;
};

const RULES: readonly Rule[] = [
  ...DATE_RULES,
  ...RELATIVE_DAY_RULES,
  ...WEEKDAY_RULES,
  ...RANGE_RULES,
  ...CLOCK_RULES,
  ...SPOKEN_CLOCK_RULES,
  ...LENGTH_RULES,
  ...ZONE_RULES,
];

/** What the line says of times: by our own rules first; where they find no day, by chrono's for dates in words. */
function choose(line: string, around: Surroundings): Chosen {
  const candidates = candidatesOf(line, RULES, around);
  const chosen = chooseItems(line, candidates);
  if (chosen.day !== null || chosen.offset !== null) return chosen;
  return chooseItems(line, [...candidates, ...wordedDates(punched(line, takenBy(chosen)), around)]);
}

/** A meeting's link before any other. */
const bestLink = (links: readonly LineLink[]): LineLink | null =>
  links.find(({ isMeeting }) => isMeeting) ?? links[0] ?? null;

type Length = Pick<QuickAddReading, 'minutes'> & { readonly others: readonly number[] };

/** A length typed in words before the one that an end tells; both, where they differ. */
function lengthOf({ length }: Chosen, untilEnd: number | null): Length {
  if (length === null) return { minutes: untilEnd, others: [] };
  const { minutes } = length.meaning;
  return {
    minutes,
    others: [untilEnd].filter((other) => other !== null).filter((other) => other !== minutes),
  };
}

const doubtful = (fields: Readonly<Partial<Record<QuickAddField, boolean>>>): readonly QuickAddField[] =>
  (['company', 'contact', 'start', 'minutes'] as const).filter((field) => fields[field]);

/**
 * Reads a call typed in one line, English or German: “Acme, Maria Lopez, tomorrow 10:00, 30m, https://…”.
 * Never throws on any text; what is not in the line is null. Spans are places in the text as typed.
 */
export function readQuickAdd(text: string, context: QuickAddContext): QuickAddReading {
  const now = Temporal.ZonedDateTime.from(context.now);
  const around: Surroundings = { now, today: now.toPlainDate(), locale: lineLocale(context.locale) };
  const line = lineText(text);
  const link = bestLink(line.links);
  const chosen = choose(line.text, around);
  const { start, others, isDoubtful, minutes: untilEnd } = readStart(chosen, around);
  const length = lengthOf(chosen, untilEnd);
  const pieces = namePieces(piecesOf(line.text, takenBy(chosen)));
  const names = assignRoles(pieces);
  return {
    company: names.company,
    contact: names.contact,
    start,
    minutes: length.minutes,
    url: link === null ? null : link.url,
    ambiguous: doubtful({
      company: names.isDoubtful,
      contact: names.isDoubtful,
      start: isDoubtful,
      minutes: length.others.length > 0,
    }),
    alternatives: { start: others, names: names.alternatives, minutes: length.others },
    spans: spansOf({ line, chosen, pieces, names, link }),
  };
}
