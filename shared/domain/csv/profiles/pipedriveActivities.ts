import type { Call } from '../../../schemas/call.ts';
import { courseOf, dateIn, lengthMs, timeIn } from './callFacts.ts';
import { noteHtml, subjectOf } from './callNote.ts';
import type { ExportProfile, RowNames } from './exportProfile.ts';
import { freeCell } from './freeText.ts';

const HEADER = [
  'Activity - Subject',
  'Activity - Type',
  'Activity - Due date',
  'Activity - Due time',
  'Activity - Duration',
  'Activity - Done',
  'Activity - Note',
  'Activity - Assigned to user',
  'Person - Name',
  'Organization - Name',
  'Deal - Title',
] as const;

const MOST_IN_LINE = 255;

/** `HH:MM`, a begun minute counted in full. */
function hoursAndMinutes(spanMs: number): string {
  const total = Math.ceil(spanMs / 60_000);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

function cells(call: Call, names: RowNames): Readonly<Record<(typeof HEADER)[number], string>> {
  const course = courseOf(call);
  const spanMs = lengthMs(call);
  return {
    'Activity - Subject': freeCell(subjectOf(call, names), MOST_IN_LINE),
    'Activity - Type': 'Call',
    // The due time is read as UTC, so the day has to be that of UTC too.
    'Activity - Due date': dateIn(call.startsAt, 'UTC'),
    'Activity - Due time': timeIn(call.startsAt, 'UTC'),
    'Activity - Duration': spanMs === null ? '' : hoursAndMinutes(spanMs),
    'Activity - Done': course === 'ahead' || course === 'under-way' ? 'To do' : 'Done',
    'Activity - Note': noteHtml(call, names),
    'Activity - Assigned to user': '',
    'Person - Name': freeCell(call.contact, MOST_IN_LINE),
    'Organization - Name': freeCell(call.company, MOST_IN_LINE),
    'Deal - Title': freeCell(call.opportunity, MOST_IN_LINE),
  };
}

/** Activities for Pipedrive's import, where each column is dragged to its field. */
export const PIPEDRIVE_ACTIVITIES: ExportProfile = {
  id: 'pipedrive',
  header: HEADER,
  row: (call, names) => {
    const filled = cells(call, names);
    return HEADER.map((column) => filled[column]);
  },
  hasByteOrderMark: false,
  mostRows: 50_000,
  byHand: [
    { column: 'Activity - Assigned to user', code: 'owner' },
    { column: 'Person - Name', code: 'person' },
    { column: 'Deal - Title', code: 'deal' },
  ],
};
