import { offsetAt, wallDayAt } from '../../lib/wallClock.ts';
import type { Call } from '../../schemas/call.ts';
import { rackhamClass } from '../callStages.ts';
import { guardCell } from './formulaGuard.ts';
import { exactOf } from './spreadsheetExact.ts';
import { followUpsText, notesText, questionsText } from './spreadsheetLists.ts';
import { timesOf, wallTime, type CallTimes } from './spreadsheetTimes.ts';

export type CsvRow = readonly string[];

/** The name of the playbook that a call refers to. */
export type PlaybookName = (reference: string) => string;

type Column = {
  readonly header: string;
  readonly cell: (call: Call, playbookName: PlaybookName) => string;
};

/** A column of words that somebody typed: guarded against running as a formula. */
const words = (header: string, cell: Column['cell']): Column => ({
  header,
  cell: (call, playbookName) => guardCell(cell(call, playbookName)),
});
/** A column of our own numbers, codes and instants: written as they are. */
const value = (header: string, cell: (call: Call) => string | number | null): Column => ({
  header,
  cell: (call) => String(cell(call) ?? ''),
});
const instant = (header: string, time: keyof CallTimes): Column =>
  words(header, (call) => wallTime(timesOf(call)[time], call.timeZone));

const resultOf = (call: Call): string | null => (call.stage === 'planned' ? null : call.result);

/** The column of the day alone: to sort and group by. The start beside it has the day too, and counts on the way back. */
export const DAY_HEADING = 'Date';
export const START_HEADING = 'Start (local)';

const COLUMNS: readonly Column[] = [
  value('Call ID', (call) => call.id),
  // Far years are written with a sign in front.
  words(DAY_HEADING, (call) => wallDayAt(call.startsAt, call.timeZone)),
  words(START_HEADING, (call) => wallTime(call.startsAt, call.timeZone)),
  value('UTC offset', (call) => `UTC${offsetAt(call.startsAt, call.timeZone)}`),
  value('Time zone', (call) => call.timeZone),
  value('Duration (min)', (call) => call.durationMinutes),
  words('Company', (call) => call.company),
  words('Contact', (call) => call.contact),
  words('Contact role', (call) => call.contactRole),
  words('Opportunity', (call) => call.opportunity),
  words('Meeting link', (call) => call.meetingUrl),
  words('Playbook', ({ playbookId }, playbookName) => (playbookId === null ? '' : playbookName(playbookId))),
  value('Intent', (call) => call.outcome.intent),
  value('Commitment kind', (call) => call.outcome.kind),
  words('Outcome: who', (call) => call.outcome.who),
  words('Outcome: what', (call) => call.outcome.what),
  words('Outcome: by when', (call) => call.outcome.when),
  words('Fallback', (call) => call.fallback),
  words('Purpose', (call) => call.purpose),
  words('Ask phrase', (call) => call.askPhrase),
  words('Opening', (call) => call.opening ?? ''),
  words('Ask', (call) => call.ask ?? ''),
  words('Why the client wants it', (call) => call.clientReason),
  words('Client’s agenda', (call) => call.clientAgenda),
  instant('Started (local)', 'startedAt'),
  instant('Ended (local)', 'endedAt'),
  instant('Said (local)', 'saidAt'),
  instant('Asked (local)', 'askedAt'),
  instant('Gained (local)', 'gainedAt'),
  value('Result', resultOf),
  value('Rackham class', rackhamClass),
  words('Promise: what', (call) => call.promise.what),
  words('Promise: who', (call) => call.promise.who),
  words('Promise: by when', (call) => call.promise.when),
  value('Promise: due on', (call) => call.promise.dueOn),
  value('Promise: state', (call) => (call.promise.what.trim() === '' ? '' : call.promise.state)),
  value('Reason', (call) => call.reason),
  words('Reason in words', (call) => call.reasonText),
  words('Next ask', (call) => call.nextAsk),
  value(
    'Questions answered',
    (call) => call.questions.filter(({ answeredAt }) => answeredAt !== null).length,
  ),
  value('Questions', (call) => call.questions.length),
  words('Questions and answers', questionsText),
  words('Notes', notesText),
  words('Note in progress', (call) => call.noteDraft),
  words('Follow-ups', followUpsText),
  instant('Logged (local)', 'loggedAt'),
  value('Callside data', (call) => JSON.stringify(exactOf(call))),
];

/** The header of the spreadsheet profile: the domain's words, in English in every language. */
export const SPREADSHEET_HEADER: CsvRow = COLUMNS.map(({ header }) => header);

/**
 * A call as a row of the spreadsheet profile: every field, wall times of the call's zone, formulas guarded. The last
 * cell is for the import alone: with it the call comes back equal.
 */
export const spreadsheetRow = (call: Call, playbookName: PlaybookName): CsvRow =>
  COLUMNS.map(({ cell }) => cell(call, playbookName));
