import type { EpochMs } from '../lib/time.ts';
import type { CallId, CallResult, Promised, Reason } from '../schemas/call.ts';
import { historyQuerySchema } from '../schemas/history.ts';
import type { CommitmentKind, Intent } from '../schemas/outcome.ts';
import { request } from './define.ts';

/** A row of the history table. */
export type HistoryRow = {
  readonly id: CallId;
  readonly startsAt: EpochMs;
  readonly durationMinutes: number;
  readonly timeZone: string;
  readonly company: string;
  readonly contact: string;
  readonly opportunity: string;
  /** Null without one; see `readPlaybookRef`. */
  readonly playbookId: string | null;
  readonly outcomeWhat: string;
  readonly outcomeWhen: string;
  readonly hasOutcome: boolean;
  readonly kind: CommitmentKind;
  readonly intent: Intent;
  readonly isSaid: boolean;
  readonly isAsked: boolean;
  /** Blank without a promise; the day and the state then say nothing. */
  readonly promiseWhat: string;
  readonly promiseDueOn: string | null;
  readonly promiseState: Promised['state'];
  readonly reason: Reason | null;
  readonly result: CallResult;
};

export type HistoryPage = {
  readonly rows: readonly HistoryRow[];
  /** All logged calls that match the filter. */
  readonly total: number;
  /** All logged calls. */
  readonly totalUnfiltered: number;
  readonly counts: Readonly<Partial<Record<CallResult, number>>>;
};

export const historyRequests = {
  'history.page': request(historyQuerySchema).returns<HistoryPage>(),
};
