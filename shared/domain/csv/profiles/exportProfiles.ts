import type { ExportProfileId } from '../../../lib/exportProfiles.ts';
import { SPREADSHEET_HEADER, spreadsheetRow } from '../spreadsheet.ts';
import type { ExportProfile } from './exportProfile.ts';
import { HUBSPOT_CALLS } from './hubspotCalls.ts';
import { PIPEDRIVE_ACTIVITIES } from './pipedriveActivities.ts';
import { SALESFORCE_TASK } from './salesforceTask.ts';

const SPREADSHEET: ExportProfile = {
  id: 'spreadsheet',
  header: SPREADSHEET_HEADER,
  row: (call, { playbookName }) => spreadsheetRow(call, playbookName),
  hasByteOrderMark: true,
  mostRows: null,
  byHand: [],
};

/** Every form a history can be exported in. */
export const EXPORT_PROFILE: Readonly<Record<ExportProfileId, ExportProfile>> = {
  spreadsheet: SPREADSHEET,
  salesforce: SALESFORCE_TASK,
  hubspot: HUBSPOT_CALLS,
  pipedrive: PIPEDRIVE_ACTIVITIES,
};
