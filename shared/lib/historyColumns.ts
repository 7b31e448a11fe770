/** What the history table can show, in the order in which columns stand. */
export const HISTORY_COLUMNS = [
  'date',
  'company',
  'contact',
  'opportunity',
  'commitment',
  'kind',
  'intent',
  'playbook',
  'length',
  'said',
  'asked',
  'promise',
  'due',
  'reason',
  'result',
] as const;
export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** Shown until others are chosen. */
export const USUAL_COLUMNS: readonly HistoryColumn[] = ['date', 'company', 'commitment', 'result'];
