import { EXPORT_PROFILE } from '../../shared/domain/csv/profiles/exportProfiles.ts';
import type { ExportProfileId } from '../../shared/lib/exportProfiles.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { fakeRowNames } from '../fakes/fakeRowNames.ts';

/** The row of a call in a profile, by its headings. */
export function profileRow(profile: ExportProfileId, call: Call): Readonly<Record<string, string>> {
  const { header, row } = EXPORT_PROFILE[profile];
  const cells = row(call, fakeRowNames);
  return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? 'missing']));
}
