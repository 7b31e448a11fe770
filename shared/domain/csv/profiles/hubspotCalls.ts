import type { Call } from '../../../schemas/call.ts';
import { courseOf, lengthMs, utcInstant, type CallCourse } from './callFacts.ts';
import { noteText, subjectOf } from './callNote.ts';
import type { ExportProfile, RowNames } from './exportProfile.ts';
import { freeCell } from './freeText.ts';

const HEADER = [
  'Activity date',
  'Call title',
  'Call notes',
  'Call direction',
  'Call duration',
  'Call outcome',
  'Call status',
  'Call and meeting type',
  'From number',
  'To number',
  'Activity assigned to',
  'Email',
] as const;

const MOST = { title: 255, notes: 65_000 };

/** Labels of the default outcomes; their GUIDs differ between accounts. A call that was called off has none. */
const OUTCOME: Readonly<Record<CallCourse, string>> = {
  ahead: '',
  'under-way': '',
  held: 'Connected',
  missed: 'No answer',
  'called-off': '',
};

const STATUS: Readonly<Record<CallCourse, string>> = {
  ahead: 'Queued',
  'under-way': 'In progress',
  held: 'Completed',
  missed: 'No answer',
  'called-off': 'Canceled',
};

function cells(call: Call, names: RowNames): Readonly<Record<(typeof HEADER)[number], string>> {
  const course = courseOf(call);
  return {
    'Activity date': utcInstant(call.startsAt),
    'Call title': freeCell(subjectOf(call, names), MOST.title),
    'Call notes': freeCell(noteText(call, names), MOST.notes),
    'Call direction': 'Outbound',
    // Milliseconds, unlike anywhere else.
    'Call duration': String(lengthMs(call) ?? ''),
    'Call outcome': OUTCOME[course],
    'Call status': STATUS[course],
    'Call and meeting type': '',
    'From number': '',
    'To number': '',
    'Activity assigned to': '',
    Email: '',
  };
}

/** Calls for HubSpot's import; contacts are matched there by email. */
export const HUBSPOT_CALLS: ExportProfile = {
  id: 'hubspot',
  header: HEADER,
  row: (call, names) => {
    const filled = cells(call, names);
    return HEADER.map((column) => filled[column]);
  },
  hasByteOrderMark: false,
  mostRows: null,
  byHand: [
    { column: 'Email', code: 'email' },
    { column: 'Activity assigned to', code: 'owner' },
    { column: 'Call and meeting type', code: 'type' },
  ],
};
