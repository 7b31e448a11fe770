import { DAY_HEADING, SPREADSHEET_HEADER } from '../csv/spreadsheet.ts';
import type { ColumnTarget } from './fields.ts';
import { targetOfHeading } from './headerWords.ts';

/** What the columns of our own export are. The day beside the start is left out: where somebody changed one, the start decides. */
export const OWN_TARGETS: readonly ColumnTarget[] = SPREADSHEET_HEADER.map((heading) =>
  heading === DAY_HEADING ? 'leave-out' : targetOfHeading(heading),
);
