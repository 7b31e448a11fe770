import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInHistory } from '../../../../../main/adapters/database/callMatches.ts';
import { slicesOf } from '../../../../../main/adapters/database/exportSlices.ts';
import { EVERY_CALL } from '../../../../../shared/domain/everyCall.ts';
import type { ExportOrder } from '../../../../../shared/schemas/export.ts';
import { aLoggedCall, callId } from '../../../../builders/callBuilder.ts';

const at = fc.integer({ min: 0, max: 50 });
const scope: fc.Arbitrary<ExportOrder['scope']> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.record({ from: fc.option(at), until: fc.option(at) }).map((dates) => ({
    ...{ kind: 'filtered' as const, filter: { ...EVERY_CALL, ...dates } },
  })),
);

const holds = ({ scope: of }: ExportOrder, startsAt: number): boolean => {
  const filter = of.kind === 'filtered' ? of.filter : EVERY_CALL;
  return isInHistory(aLoggedCall({ startsAt }), filter);
};

it('a call of an order is in one slice of it, and no other call in any', () => {
  fc.assert(
    fc.property(scope, fc.array(at), at, (of, starts, startsAt) => {
      const order: ExportOrder = { scope: of, profile: 'hubspot' };
      const slices = slicesOf(
        order,
        starts.toSorted((a, b) => a - b),
      );
      expect(slices).toHaveLength(starts.length + 1);
      const count = slices.filter((slice) => holds(slice, startsAt)).length;
      expect(count).toBe(holds(order, startsAt) ? 1 : 0);
    }),
  );
});

it('calls that were selected are one slice', () => {
  const order: ExportOrder = { scope: { kind: 'selected', ids: [callId(1)] }, profile: 'hubspot' };
  expect(slicesOf(order, [])).toEqual([order]);
});
