import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstLine, toLines } from '../../../../../shared/domain/csv/csvLines.ts';
import { EXPORT_PROFILE } from '../../../../../shared/domain/csv/profiles/exportProfiles.ts';
import type { Call } from '../../../../../shared/schemas/call.ts';
import { endCall } from '../../../../../shared/domain/callProgress.ts';
import { plannedEnd } from '../../../../../shared/domain/callStages.ts';
import { fakeRowNames } from '../../../../fakes/fakeRowNames.ts';
import { anImport } from './anImport.ts';

const FROZEN = join(import.meta.dirname, '../../../../frozen');
const { calls: CALLS } = JSON.parse(readFileSync(join(FROZEN, 'backup-1/calls.json'), 'utf8')) as {
  readonly calls: readonly Call[];
};
/** A call that comes from a file is over. */
const EXPECTED = CALLS.map((call) => endCall(call, plannedEnd(call)));

async function imported(bytes: Uint8Array): Promise<readonly (Call | null)[]> {
  const { service, openFile, calls } = anImport();
  const { canImport, counts } = await openFile(bytes);
  expect({ canImport, counts }).toMatchObject({
    canImport: true,
    counts: { ready: CALLS.length, columnsToChoose: 0 },
  });
  expect(await service.run()).toMatchObject({ value: { addedCount: CALLS.length } });
  return CALLS.map(({ id }) => calls.find(id));
}

it('restores the calls of an export equal', async () => {
  const profile = EXPORT_PROFILE.spreadsheet;
  const rows = CALLS.map((call) => profile.row(call, fakeRowNames));
  expect(await imported(Buffer.from(firstLine(profile) + toLines(rows)))).toEqual(EXPECTED);
});

it('restores the calls of an export that was made before it had a column of days', async () => {
  expect(await imported(readFileSync(join(FROZEN, 'spreadsheet-1/calls.csv')))).toEqual(EXPECTED);
});
