/** What an export is for: a spreadsheet, or the import of a CRM. */
export const EXPORT_PROFILES = ['spreadsheet', 'salesforce', 'hubspot', 'pipedrive'] as const;

export type ExportProfileId = (typeof EXPORT_PROFILES)[number];
