import { zonedTime, type EpochMs } from '../../lib/time.ts';
import type { Call } from '../../schemas/call.ts';
import { rackhamClass } from '../callStages.ts';
import { guardCell } from './formulaGuard.ts';

export type CsvRow = readonly string[];

type Column = { readonly header: string; readonly cell: (call: Call) => string };

/** A column of words that somebody typed: guarded against running as a formula. */
const words = (header: string, cell: (call: Call) => string): Column => ({
  header,
  cell: (call) => guardCell(cell(call)),
});
/** A column of our own numbers, codes and instants: written as they are. */
const value = (header: string, cell: (call: Call) => string | number | null): Column => ({
  header,
  cell: (call) => String(cell(call) ?? ''),
});

const wallTime = (at: EpochMs | null, call: Call): string =>
  at === null
    ? ''
    : zonedTime(at, call.timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
const instant = (header: string, at: (call: Call) => EpochMs | null): Column =>
  value(header, (call) => wallTime(at(call), call));

const startOf = (call: Call): EpochMs | null => (call.stage === 'planned' ? null : call.startedAt);
const endOf = (call: Call): EpochMs | null =>
  call.stage === 'ended' || call.stage === 'logged' ? call.endedAt : null;
const resultOf = (call: Call): string | null => (call.stage === 'planned' ? null : call.result);

const answers = (call: Call): string =>
  call.questions.map(({ text, answer }) => `${text}\n${answer}`).join('\n\n');
const notes = (call: Call): string =>
  call.notes.map(({ text, at }) => `${wallTime(at, call)} ${text}`).join('\n');
const followUps = (call: Call): string =>
  call.followUps.map(({ text, isDone }) => `${isDone ? '[x]' : '[ ]'} ${text}`).join('\n');

const COLUMNS: readonly Column[] = [
  value('Call ID', (call) => call.id),
  value('Start (local)', (call) => wallTime(call.startsAt, call)),
  value('UTC offset', (call) => zonedTime(call.startsAt, call.timeZone).offset.replace(/^([+-])/, 'UTC$1')),
  value('Time zone', (call) => call.timeZone),
  value('Duration (min)', (call) => call.durationMinutes),
  words('Company', (call) => call.company),
  words('Contact', (call) => call.contact),
  words('Contact role', (call) => call.contactRole),
  words('Opportunity', (call) => call.opportunity),
  words('Meeting link', (call) => call.meetingUrl),
  value('Playbook', (call) => call.playbookId),
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
  instant('Started (local)', startOf),
  instant('Ended (local)', endOf),
  instant('Said (local)', (call) => call.saidAt),
  instant('Asked (local)', (call) => call.askedAt),
  instant('Gained (local)', (call) => call.gainedAt),
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
  words('Questions and answers', answers),
  words('Notes', notes),
  words('Follow-ups', followUps),
  instant('Logged (local)', (call) => (call.stage === 'logged' ? call.loggedAt : null)),
];

/** The header of the spreadsheet profile: the domain's words, in English in every language. */
export const SPREADSHEET_HEADER: CsvRow = COLUMNS.map(({ header }) => header);

/** A call as a row of the spreadsheet profile: every field, wall times of the call's zone, formulas guarded. */
export const spreadsheetRow = (call: Call): CsvRow => COLUMNS.map(({ cell }) => cell(call));
