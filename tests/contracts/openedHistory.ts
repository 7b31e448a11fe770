import type { CallRepository, HistoryReader } from '../../main/ports.ts';

/** A history under contract, and the calls in it. */
export type OpenedHistory = {
  readonly calls: CallRepository;
  readonly history: HistoryReader;
  readonly close: () => void;
};
