import type { ExportProfileId } from '../../../lib/exportProfiles.ts';
import type { Call, CallResult, Reason } from '../../../schemas/call.ts';
import type { CsvRow, PlaybookName } from '../spreadsheet.ts';

/** What a line of a call's note is about. */
export const NOTE_LABELS = [
  ...([
    'call',
    'outcome',
    'fallback',
    'said',
    'asked',
    'no',
    'result',
    'reason',
    'promise',
    'nextAsk',
  ] as const),
  ...(['agenda', 'answers', 'notes', 'followUps', 'playbook'] as const),
] as const;

export type NoteLabel = (typeof NOTE_LABELS)[number];

/** The words of a row that are not the seller's, in the language in force. */
export type RowNames = {
  readonly playbookName: PlaybookName;
  readonly label: (label: NoteLabel) => string;
  readonly result: (result: CallResult) => string;
  readonly reason: (reason: Reason) => string;
};

/** A column that Callside cannot fill, or that is matched there; `code` says in the texts what to do. */
export type ByHand = { readonly column: string; readonly code: string };

export type ExportProfile = {
  readonly id: ExportProfileId;
  readonly header: CsvRow;
  readonly row: (call: Call, names: RowNames) => CsvRow;
  /** Excel needs it; some loaders take it for a part of the first header. */
  readonly hasByteOrderMark: boolean;
  /** What the importing side takes at once; null where there is no known limit. */
  readonly mostRows: number | null;
  readonly byHand: readonly ByHand[];
};
