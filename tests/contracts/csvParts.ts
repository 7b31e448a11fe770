import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import type { CsvParts } from '../../main/exportPorts.ts';
import { EXPORT_PROFILES } from '../../shared/lib/exportProfiles.ts';
import type { ExportOrder } from '../../shared/schemas/export.ts';
import { EVERY_CALL } from '../../shared/domain/everyCall.ts';
import { EXPORT_PROFILE } from '../../shared/domain/csv/profiles/exportProfiles.ts';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import type { Call } from '../../shared/schemas/call.ts';
import { aLoggedCall, aPlannedCall, callId } from '../builders/callBuilder.ts';
import { fakeRowNames } from '../fakes/fakeRowNames.ts';

export type OpenedParts = {
  readonly parts: CsvParts;
  readonly save: (calls: readonly Call[]) => void;
  readonly close: () => Promise<void>;
};

const ALL: ExportOrder = { scope: { kind: 'all' }, profile: 'spreadsheet' };
const LOGGED = [3, 1, 2].map((n) =>
  aLoggedCall({
    id: callId(n),
    startsAt: n,
    company: `Café “${n}”`,
    result: n === 2 ? 'declined' : 'gained',
  }),
);

function readerOf(opened: () => OpenedParts) {
  const rowsOf = async (order: ExportOrder): Promise<readonly (readonly string[])[]> => {
    const rows: string[][] = [];
    for await (const { lines, callCount } of opened().parts(order, fakeRowNames)) {
      const part: string[][] = parse(Buffer.from(lines));
      expect(part).toHaveLength(callCount);
      rows.push(...part);
    }
    return rows;
  };
  const idsOf = async (scope: ExportOrder['scope']): Promise<readonly (string | undefined)[]> =>
    (await rowsOf({ ...ALL, scope })).map(([id]) => id);
  return { rowsOf, idsOf };
}

function comesInParts(name: string, opened: () => OpenedParts): void {
  it(`${name}: comes in parts, as the history was at the start, and may be left early`, async () => {
    const clientAgenda = 'é'.repeat(4_000);
    const many = Array.from({ length: 300 }, (_, n) =>
      aLoggedCall({ id: callId(n), startsAt: n, clientAgenda }),
    );
    opened().save(many);
    const counts: number[] = [];
    for await (const { callCount } of opened().parts(ALL, fakeRowNames)) {
      if (counts.length === 0) opened().save([aLoggedCall({ id: callId(999), startsAt: 999 })]);
      counts.push(callCount);
    }
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
    for await (const { callCount } of opened().parts(ALL, fakeRowNames)) {
      expect(callCount).toBeLessThan(300);
      break;
    }
  });
}

/** What every reader of exports does. */
export function csvPartsContract(name: string, open: () => OpenedParts): void {
  let opened: OpenedParts;
  beforeEach(() => void (opened = open()));
  afterEach(() => opened.close());
  const { rowsOf, idsOf } = readerOf(() => opened);

  it(`${name}: gives every logged call but the one of practice, oldest first`, async () => {
    opened.save([...LOGGED, aPlannedCall({ id: callId(9) }), aLoggedCall({ id: PRACTICE_CALL_ID })]);
    expect(await idsOf({ kind: 'all' })).toEqual([callId(1), callId(2), callId(3)]);
  });

  it(`${name}: gives what a filter shows, or the calls that were selected`, async () => {
    opened.save(LOGGED);
    const filter = { ...EVERY_CALL, results: ['declined'] as const };
    expect(await idsOf({ kind: 'filtered', filter })).toEqual([callId(2)]);
    expect(await idsOf({ kind: 'selected', ids: [callId(3), callId(1)] })).toEqual([callId(1), callId(3)]);
  });

  it.each(EXPORT_PROFILES)(`${name}: writes the rows of %s with the names it is given`, async (profile) => {
    opened.save(LOGGED);
    const { row } = EXPORT_PROFILE[profile];
    const sorted = LOGGED.toSorted((a, b) => a.startsAt - b.startsAt);
    expect(await rowsOf({ ...ALL, profile })).toEqual(sorted.map((call) => row(call, fakeRowNames)));
  });

  it(`${name}: gives nothing of an empty history`, async () => {
    expect(await rowsOf(ALL)).toEqual([]);
  });
  comesInParts(name, () => opened);
}
