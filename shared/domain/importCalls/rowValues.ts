import type { EpochMs } from '../../lib/time.ts';
import type { CallResult, Promised, Reason } from '../../schemas/call.ts';
import type { ExactCall } from '../../schemas/exactCall.ts';
import type { CommitmentKind, Intent } from '../../schemas/outcome.ts';
import type { CallTimes } from '../csv/spreadsheetTimes.ts';
import type { HourForm } from './hourForm.ts';
import type { DateForm } from './readDate.ts';
import type { RowLists } from './readLists.ts';

/** Fields whose cell is the text itself. */
export const TEXT_FIELDS = [
  'company',
  'contact',
  'contactRole',
  'opportunity',
  'meetingUrl',
  'what',
  'who',
  'when',
  'fallback',
  'purpose',
  'askPhrase',
  'reasonText',
  'nextAsk',
  'clientReason',
  'clientAgenda',
  'noteDraft',
  'opening',
  'ask',
  'promiseWhat',
  'promiseWho',
  'promiseWhen',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

/** How the cells of a file are to be read. */
export type ReadingRules = {
  readonly dateForm: DateForm;
  readonly hourForm: HourForm;
  /** Of rows that name neither zone nor offset. */
  readonly timeZone: string;
  /** Null: nobody said what the word means. `none`: it stays empty. */
  readonly resultOf: (word: string) => CallResult | 'none' | null;
  readonly playbookOf: (name: string) => string | null;
  /** Our own last column, checked; null when it is damaged or was cut. */
  readonly readExact: (cell: string) => ExactCall | null;
};

/** What a row says. A field that the row does not fill is absent. */
export type RowValues = {
  readonly startsAt: EpochMs;
  readonly timeZone: string;
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly durationMinutes?: number;
  readonly kind?: CommitmentKind;
  readonly intent?: Intent;
  readonly reason?: Reason | null;
  readonly result: CallResult | null;
  readonly promiseState?: Promised['state'];
  readonly promiseDueOn?: string | null;
  readonly times: Readonly<Partial<CallTimes>>;
  readonly lists: RowLists;
  readonly playbookId?: string | null;
  /** As written, to be kept when it is free. */
  readonly id?: string;
  /** With it every field is filled. */
  readonly exact: ExactCall | null;
};
