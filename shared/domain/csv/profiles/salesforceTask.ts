import type { Call } from '../../../schemas/call.ts';
import { courseOf, dateIn, lengthMs, type CallCourse } from './callFacts.ts';
import { noteText, subjectOf } from './callNote.ts';
import type { ExportProfile, RowNames } from './exportProfile.ts';
import { freeCell } from './freeText.ts';

const HEADER = [
  'Subject',
  'ActivityDate',
  'Status',
  'Priority',
  'TaskSubtype',
  'CallType',
  'CallDurationInSeconds',
  'CallDisposition',
  'Description',
  'WhoId',
  'WhatId',
  'OwnerId',
] as const;

/** Characters a field of the Task object takes. */
const MOST = { subject: 255, description: 32_000 };

/** A logged call leaves nothing to do, also when it did not take place: the disposition says that. */
const STATUS: Readonly<Record<CallCourse, string>> = {
  ahead: 'Not Started',
  'under-way': 'In Progress',
  held: 'Completed',
  missed: 'Completed',
  'called-off': 'Completed',
};

function cells(call: Call, names: RowNames): Readonly<Record<(typeof HEADER)[number], string>> {
  const spanMs = lengthMs(call);
  return {
    Subject: freeCell(subjectOf(call, names), MOST.subject),
    // A day, stored as midnight UTC and never shifted: the day it was for those who talked.
    ActivityDate: dateIn(call.startsAt, call.timeZone),
    Status: STATUS[courseOf(call)],
    Priority: 'Normal',
    TaskSubtype: 'Call',
    CallType: 'Outbound',
    CallDurationInSeconds: spanMs === null ? '' : String(Math.round(spanMs / 1_000)),
    CallDisposition: call.stage === 'planned' ? '' : (call.result ?? ''),
    Description: freeCell(noteText(call, names), MOST.description),
    WhoId: '',
    WhatId: '',
    OwnerId: '',
  };
}

/** Tasks of subtype Call for Salesforce's Data Loader, which maps columns by the API names of the fields. */
export const SALESFORCE_TASK: ExportProfile = {
  id: 'salesforce',
  header: HEADER,
  row: (call, names) => {
    const filled = cells(call, names);
    return HEADER.map((column) => filled[column]);
  },
  hasByteOrderMark: false,
  mostRows: null,
  byHand: [
    { column: 'WhoId', code: 'who' },
    { column: 'WhatId', code: 'what' },
    { column: 'OwnerId', code: 'owner' },
  ],
};
